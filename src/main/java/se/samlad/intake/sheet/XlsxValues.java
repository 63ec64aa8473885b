package se.samlad.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import se.samlad.file.SafeXml;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceCell;

/** What a workbook's cells mean: the shared texts, and which styles are dates. */
final class XlsxValues {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final int LONGEST_EXPONENT = 40;

    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> dateStyles = new ArrayList<>();
    private final boolean from1904;

    private XlsxValues(boolean from1904) {
        this.from1904 = from1904;
    }

    static XlsxValues of(OfficePackage opened, boolean from1904)
            throws IOException, XMLStreamException, RefusedFileException {
        XlsxValues values = new XlsxValues(from1904);
        Optional<InputStream> strings = opened.relatedByKind("sharedStrings");
        if (strings.isPresent()) {
            values.readTexts(SafeXml.reader(strings.get()));
        }
        Optional<InputStream> styles = opened.relatedByKind("styles");
        if (styles.isPresent()) {
            values.readStyles(SafeXml.reader(styles.get()));
        }
        return values;
    }

    private void readTexts(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> text.setLength(0);
                    case "t" -> text.append(xml.getElementText());
                    case "rPh" -> SafeXml.skipElement(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(text.toString());
            }
        }
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        boolean cellFormats = false;
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
                        dateStyles.add(isDate(formats, XlsxSheets.attribute(xml, "numFmtId")));
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isDate(Map<Integer, String> formats, String id) {
        int number = id.isEmpty() ? 0 : Integer.parseInt(id);
        String format = formats.getOrDefault(number, BuiltinFormats.getBuiltinFormat(number));
        return format != null && DateUtil.isADateFormat(number, format);
    }

    SourceCell cell(int column, String type, String style, String value) {
        return switch (type) {
            case "s" -> new SourceCell(column, SourceCell.Kind.TEXT, value.isEmpty() ? "" : shared(value));
            case "inlineStr", "str" -> new SourceCell(column, SourceCell.Kind.TEXT, value);
            case "b" -> new SourceCell(column, SourceCell.Kind.TEXT, value.equals("1") ? "ja" : "nej");
            case "e" -> new SourceCell(column, SourceCell.Kind.ERROR, value);
            case "d" ->
                new SourceCell(column, SourceCell.Kind.DATE, value.length() > 10 ? value.substring(0, 10) : value);
            default ->
                value.isBlank()
                        ? new SourceCell(column, SourceCell.Kind.NUMBER, "")
                        : number(column, style, value.strip());
        };
    }

    private String shared(String index) {
        return texts.get(Integer.parseInt(index.strip()));
    }

    private SourceCell number(int column, String style, String value) {
        BigDecimal number = new BigDecimal(value);
        if (Math.abs((long) number.scale()) > LONGEST_EXPONENT) {
            return new SourceCell(column, SourceCell.Kind.ERROR, "#NUM!");
        }
        if (isDateStyle(style) && isPossibleDay(number)) {
            int days = number.intValue() + (from1904 ? DAYS_TO_1904 : 0);
            return new SourceCell(
                    column, SourceCell.Kind.DATE, DAY_ZERO.plusDays(days).toString());
        }
        return new SourceCell(column, SourceCell.Kind.NUMBER, plain(number));
    }

    /** Whole numbers lose their decimals; {@code 200104122388} stays twelve digits (DESIGN §4.9). */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private boolean isDateStyle(String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        return index < dateStyles.size() && dateStyles.get(index);
    }

    private static boolean isPossibleDay(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(100_000)) < 0;
    }
}
