package se.samlad.intake.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import se.samlad.file.SafeXml;
import se.samlad.intake.LimitException;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceFile;
import se.samlad.intake.container.OfficePackage;

/** What a workbook's cells mean: the shared texts, and which styles are dates. */
final class XlsxValues implements Closeable {

    /**
     * What the workbook says of all its values.
     *
     * @param from1904 whether days are counted from 1904
     * @param stale whether formulas are to be worked out anew when the file is opened
     */
    record Calendar(boolean from1904, boolean stale) {}

    /** Excel allows no longer format of a number. */
    private static final int LONGEST_FORMAT = 255;

    private final SourceFile file;
    private final SharedTexts texts;
    private final BitSet dateStyles = new BitSet();
    private final CellNumbers numbers;
    private final boolean stale;

    private XlsxValues(SourceFile file, Calendar calendar) {
        this.file = file;
        this.texts = new SharedTexts(file.isSealed() ? Optional.empty() : Optional.of(file.folder()));
        this.numbers = new CellNumbers(calendar.from1904());
        this.stale = calendar.stale();
    }

    static XlsxValues of(OfficePackage opened, SourceFile file, Calendar calendar)
            throws IOException, XMLStreamException, RefusedFileException {
        XlsxValues values = new XlsxValues(file, calendar);
        try {
            Optional<InputStream> strings = opened.relatedByKind("sharedStrings");
            if (strings.isPresent()) {
                values.readTexts(SafeXml.reader(strings.get(), file.limits().nesting()));
            }
            Optional<InputStream> styles = opened.relatedByKind("styles");
            if (styles.isPresent()) {
                values.readStyles(SafeXml.reader(styles.get(), file.limits().nesting()));
            }
            return values;
        } catch (IOException | XMLStreamException | RefusedFileException | RuntimeException refused) {
            values.close();
            throw refused;
        }
    }

    private void readTexts(XMLStreamReader xml) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> text.setLength(0);
                    case "t" -> append(text, xml.getElementText());
                    case "rPh" -> SafeXml.skipElement(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                if (texts.size() == file.limits().cells()) {
                    throw new LimitException("I117");
                }
                texts.add(text.toString());
            }
        }
    }

    private void append(StringBuilder text, String run) throws LimitException {
        if (text.length() + run.length() > file.limits().characters()) {
            throw new LimitException("I118");
        }
        text.append(run);
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        Map<Integer, Boolean> known = new HashMap<>();
        boolean cellFormats = false;
        int style = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" ->
                    formats.put(
                            Integer.valueOf(XlsxSheets.attribute(xml, "numFmtId")),
                            XlsxSheets.attribute(xml, "formatCode"));
                case "cellXfs" -> cellFormats = true;
                case "cellStyles", "dxfs" -> cellFormats = false;
                case "xf" -> {
                    if (cellFormats) {
                        dateStyles.set(style++, isDate(formats, known, XlsxSheets.attribute(xml, "numFmtId")));
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isDate(Map<Integer, String> formats, Map<Integer, Boolean> known, String id) {
        int number = id.isEmpty() ? 0 : Integer.parseInt(id);
        return known.computeIfAbsent(number, each -> {
            String format = formats.getOrDefault(each, BuiltinFormats.getBuiltinFormat(each));
            return format != null && format.length() <= LONGEST_FORMAT && DateUtil.isADateFormat(each, format);
        });
    }

    /**
     * A cell.
     *
     * @param value what is written in it; null when nothing is
     */
    SourceCell cell(int column, String type, String style, @Nullable String value, boolean formula)
            throws LimitException {
        if (value == null || (value.isEmpty() && formula && !type.equals("str"))) {
            return formula
                    ? new SourceCell(column, SourceCell.Kind.NO_VALUE, "")
                    : new SourceCell(column, SourceCell.Kind.TEXT, "");
        }
        SourceCell cell = cell(column, type, style, value);
        return formula && stale ? new SourceCell(column, cell.kind(), cell.text(), true) : cell;
    }

    private SourceCell cell(int column, String type, String style, String value) throws LimitException {
        return switch (type) {
            case "s" -> new SourceCell(column, SourceCell.Kind.TEXT, value.isEmpty() ? "" : shared(value));
            case "inlineStr", "str" -> new SourceCell(column, SourceCell.Kind.TEXT, value);
            case "b" -> new SourceCell(column, SourceCell.Kind.TEXT, value.equals("1") ? "ja" : "nej");
            case "e" -> new SourceCell(column, SourceCell.Kind.ERROR, value);
            case "d" ->
                new SourceCell(column, SourceCell.Kind.DATE, value.length() > 10 ? value.substring(0, 10) : value);
            default -> numbers.cell(column, value.strip(), isDateStyle(style));
        };
    }

    private String shared(String index) throws LimitException {
        long number = Long.parseLong(index.strip());
        return texts.get(number > Integer.MAX_VALUE ? -1 : (int) number).orElseThrow(() -> new LimitException("I120"));
    }

    private boolean isDateStyle(String style) {
        return dateStyles.get(style.isEmpty() ? 0 : Math.max(0, Integer.parseInt(style)));
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}
