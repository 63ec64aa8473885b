package se.samlad.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samlad.testing.Zip;

/**
 * Lists of any length as Excel writes them: fourteen columns, texts shared, dates as styled numbers. Written as they are
 * made, so that a million rows need little memory.
 */
final class BenchmarkFiles {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";

    private final BenchmarkRows content;

    BenchmarkFiles() throws IOException {
        content = new BenchmarkRows();
    }

    Path xlsx(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            Writer part = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            for (Map.Entry<String, String> each : packageParts().entrySet()) {
                begin(zip, part, each.getKey()).write(each.getValue());
            }
            writeStrings(begin(zip, part, STRINGS), rows);
            writeSheet(begin(zip, part, SHEET), rows);
            part.flush();
        }
        return file;
    }

    private static Writer begin(ZipOutputStream zip, Writer part, String name) throws IOException {
        part.flush();
        zip.putNextEntry(new ZipEntry(name));
        return part;
    }

    private static Map<String, String> packageParts() {
        Map<String, String> parts = Zip.parts(
                "xl/workbook.xml",
                "spreadsheetml.sheet",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Deltagare\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        String link = "<Relationship Id=\"%s\" Target=\"%s\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\"/>";
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + link.formatted("rId1", "worksheets/sheet1.xml", "worksheet")
                        + link.formatted("rId2", "sharedStrings.xml", "sharedStrings")
                        + link.formatted("rId3", "styles.xml", "styles") + "</Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        return parts;
    }

    private void writeStrings(Writer out, int rows) throws IOException {
        out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (String text : content.texts()) {
            out.write("<si><t>" + text + "</t></si>");
        }
        for (int row = 0; row < rows; row++) {
            out.write("<si><t>" + content.number(row) + "</t></si>");
        }
        out.write("</sst>");
    }

    private void writeSheet(Writer out, int rows) throws IOException {
        out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1:N"
                + (rows + 1) + "\"/><sheetData><row r=\"1\" spans=\"1:14\">");
        for (int column = 0; column < BenchmarkRows.HEADERS.size(); column++) {
            out.write("<c r=\"" + (char) ('A' + column) + "1\" t=\"s\"><v>" + column + "</v></c>");
        }
        out.write("</row>");
        for (int row = 0; row < rows; row++) {
            out.write("<row r=\"" + (row + 2) + "\" spans=\"1:14\">");
            for (int column = 0; column < BenchmarkRows.HEADERS.size(); column++) {
                writeCell(out, row, column);
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
    }

    private void writeCell(Writer out, int row, int column) throws IOException {
        out.write("<c r=\"" + (char) ('A' + column) + (row + 2) + "\"");
        out.write(
                BenchmarkRows.isDate(column)
                        ? " s=\"1\"><v>"
                        : BenchmarkRows.isNumber(column) ? "><v>" : " t=\"s\"><v>");
        out.write((BenchmarkRows.isNumber(column) ? BenchmarkRows.number(row, column) : content.text(row, column))
                + "</v></c>");
    }

    Path csv(Path file, int rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(String.join(";", BenchmarkRows.HEADERS) + "\r\n");
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < BenchmarkRows.HEADERS.size(); column++) {
                    out.write(column == 0 ? "" : ";");
                    out.write(content.written(row, column));
                }
                out.write("\r\n");
            }
        }
        return file;
    }
}
