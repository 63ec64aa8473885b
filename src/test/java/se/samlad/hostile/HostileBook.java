package se.samlad.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.testing.TestNumbers;

/** An {@code .xlsx} file in which every part can be anything; what is not said is as in a good list. */
final class HostileBook {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String WORKBOOK_LINKS = "xl/_rels/workbook.xml.rels";
    static final String LINKS = "_rels/.rels";
    static final String TYPES = "[Content_Types].xml";
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    static final String HEADER = row(1, "Personnummer", "Kön", "Kommun", "Start");

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, Deflated> parts = new LinkedHashMap<>();
    private Optional<Long> saidSize = Optional.empty();

    HostileBook() {
        with(TYPES, types("spreadsheetml.sheet"));
        with(LINKS, links(link("rId1", "xl/workbook.xml", "officeDocument")));
        with(WORKBOOK, workbook("<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/>"));
        with(
                WORKBOOK_LINKS,
                links(link("rId1", "worksheets/sheet1.xml", "worksheet")
                        + link("rId2", "sharedStrings.xml", "sharedStrings")
                        + link("rId3", "styles.xml", "styles")));
        with(SHEET, sheet(HEADER + goodRow(2)));
        with(STRINGS, XML + "<sst xmlns=\"" + MAIN + "\"><si><t>Flen</t></si></sst>");
        with(
                STYLES,
                XML + "<styleSheet xmlns=\"" + MAIN
                        + "\"><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
    }

    HostileBook with(String part, Deflated content) {
        parts.put(part, content);
        return this;
    }

    HostileBook with(String part, String text) {
        return with(part, Deflated.of(text));
    }

    /** The only sheet with these rows. */
    HostileBook rows(String rows) {
        return with(SHEET, sheet(rows));
    }

    /** Every part says that it is of this size. */
    HostileBook saying(long size) {
        saidSize = Optional.of(size);
        return this;
    }

    void write(Path file) throws IOException {
        try (RawZip zip = new RawZip(file)) {
            addTo(zip);
        }
    }

    /** Adds its parts to a file, but for some. */
    void addTo(RawZip zip, String... without) throws IOException {
        parts.keySet().removeAll(List.of(without));
        for (Map.Entry<String, Deflated> part : parts.entrySet()) {
            zip.lying(
                    part.getKey(),
                    part.getValue(),
                    saidSize.orElse(part.getValue().size()));
        }
    }

    static String types(String kind) {
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument." + kind + ".main+xml\"/></Types>";
    }

    static String links(String links) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
    }

    static String link(String id, String target, String kind) {
        return "<Relationship Id=\"" + id + "\" Target=\"" + target + "\" Type=\"" + OFFICE + "/" + kind + "\"/>";
    }

    static String workbook(String sheets) {
        return XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String sheet(String rows) {
        return sheetStart() + rows + sheetEnd();
    }

    static String sheetStart() {
        return sheetStart("");
    }

    static String sheetStart(String beforeRows) {
        return XML + "<worksheet xmlns=\"" + MAIN + "\">" + beforeRows + "<sheetData>";
    }

    static String sheetEnd() {
        return "</sheetData></worksheet>";
    }

    /** A row of text cells. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < texts.length; column++) {
            row.append("<c r=\"").append((char) ('A' + column)).append(number);
            row.append("\" t=\"inlineStr\"><is><t>").append(texts[column]).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** A participant. */
    static String goodRow(int number) {
        return row(number, TestNumbers.ALL.get(number % TestNumbers.ALL.size()), "K", "Flen", "2025-03-01");
    }
}
