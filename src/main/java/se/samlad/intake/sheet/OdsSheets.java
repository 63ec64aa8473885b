package se.samlad.intake.sheet;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samlad.file.SafeXml;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;
import se.samlad.intake.container.OpenDocumentPackage;

/** An OpenDocument spreadsheet ({@code .ods}), streamed with StAX: its rows and cells say how often they repeat. */
public final class OdsSheets implements SheetSource {

    private static final Set<String> NOT_SHEETS = Set.of("tracked-changes", "forms", "shapes", "named-expressions");

    private final SourceFile file;
    private final OpenDocumentPackage opened;
    private final SheetLimits limits;
    private final XMLStreamReader xml;
    private final Set<String> hiddenStyles = new HashSet<>();
    private @Nullable OdsRows rows;
    private int sheetNumber;

    /** Opens a spreadsheet. */
    public OdsSheets(SourceFile file) throws IOException, RefusedFileException {
        this.file = file;
        this.limits = new SheetLimits(file.limits());
        this.opened = OpenDocumentPackage.open(file);
        try {
            this.xml = SafeXml.reader(opened.content(), file.limits().nesting());
        } catch (XMLStreamException | RefusedFileException broken) {
            opened.close();
            throw file.refused(broken);
        }
    }

    @Override
    public String format() {
        return "ods";
    }

    @Override
    public @Nullable Sheet nextSheet() throws IOException, RefusedFileException {
        try {
            if (rows != null) {
                rows.passOver();
            }
            String style = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String element = xml.getLocalName();
                if (element.equals("table")) {
                    return sheet();
                }
                if (NOT_SHEETS.contains(element)) {
                    SafeXml.skipElement(xml);
                } else if (element.equals("style")) {
                    style = XlsxSheets.attribute(xml, "name");
                } else if (element.equals("table-properties")
                        && XlsxSheets.attribute(xml, "display").equals("false")) {
                    hiddenStyles.add(style);
                }
            }
            return null;
        } catch (XMLStreamException | IOException broken) {
            throw file.refused(broken);
        }
    }

    private Sheet sheet() throws IOException {
        limits.nextSheet();
        boolean hidden = hiddenStyles.contains(XlsxSheets.attribute(xml, "style-name"));
        rows = new OdsRows(xml, limits);
        return new Sheet(sheetNumber++, XlsxSheets.attribute(xml, "name"), hidden);
    }

    @Override
    public @Nullable RawRow nextRow() throws RefusedFileException {
        if (rows == null) {
            return null;
        }
        try {
            return rows.next();
        } catch (XMLStreamException | IOException broken) {
            throw file.refused(broken);
        }
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return rows == null ? Set.of() : rows.hiddenColumns();
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }
}
