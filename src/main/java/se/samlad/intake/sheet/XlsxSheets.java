package se.samlad.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samlad.file.SafeXml;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;
import se.samlad.intake.container.OfficePackage;

/** An Excel workbook ({@code .xlsx}, {@code .xlsm}, Strict too), its sheets streamed with StAX. */
public final class XlsxSheets implements SheetSource {

    private record Entry(Sheet sheet, String relationship) {}

    private final SourceFile file;
    private final OfficePackage opened;
    private final SheetLimits limits;
    private final Queue<Entry> sheets = new ArrayDeque<>();
    private final XlsxValues values;
    private @Nullable XlsxRows rows;

    /** Opens a workbook. */
    public XlsxSheets(SourceFile file) throws IOException, RefusedFileException {
        this.file = file;
        this.limits = new SheetLimits(file.limits());
        this.opened = OfficePackage.open(file);
        try {
            this.values = XlsxValues.of(opened, file, readWorkbook());
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            opened.close();
            throw file.refused(broken);
        } catch (RefusedFileException refused) {
            opened.close();
            throw refused;
        }
    }

    private XlsxValues.Calendar readWorkbook() throws IOException, XMLStreamException {
        boolean from1904 = false;
        boolean stale = false;
        try (InputStream in = opened.main()) {
            XMLStreamReader workbook = SafeXml.reader(in, file.limits().nesting());
            while (workbook.hasNext()) {
                if (workbook.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (workbook.getLocalName()) {
                    case "workbookPr" -> from1904 = isTrue(attribute(workbook, "date1904"));
                    case "calcPr" ->
                        stale = isTrue(attribute(workbook, "fullCalcOnLoad"))
                                || isFalse(attribute(workbook, "calcCompleted"));
                    case "sheet" -> addSheet(workbook);
                    default -> {}
                }
            }
        }
        return new XlsxValues.Calendar(from1904, stale);
    }

    private void addSheet(XMLStreamReader workbook) {
        String state = attribute(workbook, "state");
        boolean hidden = state.equals("hidden") || state.equals("veryHidden");
        Sheet sheet = new Sheet(sheets.size(), attribute(workbook, "name"), hidden);
        sheets.add(new Entry(sheet, attribute(workbook, "id")));
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public @Nullable Sheet nextSheet() throws IOException, RefusedFileException {
        Entry entry = sheets.poll();
        if (entry == null) {
            return null;
        }
        try {
            limits.nextSheet();
            List<MergedCells.Range> merges;
            try (InputStream in = opened.related(entry.relationship())) {
                merges = XlsxMerges.in(in);
            }
            XMLStreamReader xml = SafeXml.reader(
                    opened.related(entry.relationship()), file.limits().nesting());
            rows = new XlsxRows(xml, values, limits, new MergedCells(merges));
            return entry.sheet();
        } catch (XMLStreamException | IOException broken) {
            throw file.refused(broken);
        }
    }

    @Override
    public @Nullable RawRow nextRow() throws RefusedFileException {
        if (rows == null) {
            return null;
        }
        try {
            return rows.next();
        } catch (XMLStreamException | IOException | NumberFormatException broken) {
            throw file.refused(broken);
        }
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return rows == null ? Set.of() : rows.hiddenColumns();
    }

    static boolean isTrue(String attribute) {
        return attribute.equals("1") || attribute.equals("true");
    }

    private static boolean isFalse(String attribute) {
        return attribute.equals("0") || attribute.equals("false");
    }

    static String attribute(XMLStreamReader reader, String name) {
        return SafeXml.attribute(reader, name).orElse("");
    }

    @Override
    public void close() throws IOException {
        values.close();
        opened.close();
    }
}
