package se.samlad.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.intake.RefusedFileException;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.Zip;

class OdsSheetsTests {

    private static final String CONTENT = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
             xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
            <office:automatic-styles><style:style style:name="dold" style:family="table">
            <style:table-properties table:display="false"/></style:style></office:automatic-styles>
            <office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static Path file(String tables) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", CONTENT.formatted(tables));
        return Zip.write(folder.resolve("lista.ods"), parts);
    }

    private static String table(String name, String rows) {
        return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static List<String> read(String tables) throws IOException, RefusedFileException {
        return SheetWords.of(new OdsSheets(SourceFiles.of(file(tables))));
    }

    @ParameterizedTest
    @CsvSource({
        "'office:value-type=\"float\" office:value=\"200104122388\"', 'NUMBER 200104122388'",
        "'office:value-type=\"percentage\" office:value=\"0.5\"', 'NUMBER 0.5'",
        "'office:value-type=\"date\" office:date-value=\"2024-02-29T10:00:00\"', 'DATE 2024-02-29'",
        "'office:value-type=\"boolean\" office:boolean-value=\"true\"', 'TEXT ja'",
        "'office:value-type=\"string\" calcext:value-type=\"error\" table:formula=\"of:=1/0\"', 'ERROR #N/A'",
        "'table:formula=\"of:=A1\"', 'NO_VALUE '"
    })
    void aCellIsWhatItsValueSays(String attributes, String cell) throws IOException, RefusedFileException {
        assertThat(read(table("Blad1", row("<table:table-cell " + attributes + "/>"))))
                .containsExactly("Blad1!1 | 0 " + cell);
    }

    @Test
    void textHasItsBlanksAndLinesButNoComments() throws IOException, RefusedFileException {
        assertThat(read(table(
                        "Blad1",
                        row("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>dold</text:p>"
                                + "</office:annotation><text:p>Ek<text:s text:c=\"2\"/>Al</text:p><text:p>Ask</text:p>"
                                + "</table:table-cell>"))))
                .containsExactly("Blad1!1 | 0 TEXT Ek  Al\nAsk");
    }

    @Test
    void rowsAndCellsAreRepeatedAsOftenAsTheySay() throws IOException, RefusedFileException {
        assertThat(read(table(
                        "Blad1",
                        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                                + "<table:table-row table:number-rows-repeated=\"2\">"
                                + "<table:table-cell table:number-columns-repeated=\"2\"/>"
                                + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\">"
                                + "<text:p>x</text:p></table:table-cell></table:table-row>" + row(text("y")))))
                .containsExactly(
                        "Blad1!4 | 2 TEXT x | 3 TEXT x", "Blad1!5 | 2 TEXT x | 3 TEXT x", "Blad1!6 | 0 TEXT y");
    }

    @Test
    void cellsMergedDownwardsHoldForAllTheirRows() throws IOException, RefusedFileException {
        String covered = "<table:covered-table-cell/>";
        assertThat(read(table(
                        "Blad1",
                        row(
                                        "<table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"string\">"
                                                + "<text:p>Flen</text:p></table:table-cell>",
                                        text("1"))
                                + row(covered, text("2"))
                                + row("<table:table-cell/>", text("3")))))
                .containsExactly(
                        "Blad1!1 | 0 TEXT Flen | 1 TEXT 1", "Blad1!2 | 0 TEXT Flen | 1 TEXT 2", "Blad1!3 | 1 TEXT 3");
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreReadAndSaid() throws IOException, RefusedFileException {
        Path file = file("<table:table table:name=\"Gamla\" table:style-name=\"dold\">"
                + "<table:table-column/><table:table-column table:visibility=\"collapse\"/>"
                + "<table:table-row table:visibility=\"filter\">" + text("a") + "</table:table-row></table:table>");
        try (OdsSheets sheets = new OdsSheets(SourceFiles.of(file))) {
            assertThat(sheets.nextSheet()).isEqualTo(new SheetSource.Sheet(0, "Gamla", true));
            assertThat(sheets.nextRow()).extracting(RawRow::hidden).isEqualTo(true);
            assertThat(sheets.hiddenColumns()).containsExactly(1);
        }
    }

    @Test
    void aSheetThatIsNotReadToItsEndIsPassedOver() throws IOException, RefusedFileException {
        Path file = file(table("Ett", row(text("a")) + row(text("b"))) + table("Två", row(text("c"))));
        try (OdsSheets sheets = new OdsSheets(SourceFiles.of(file))) {
            sheets.nextSheet();
            sheets.nextRow();
            assertThat(sheets.nextSheet()).isEqualTo(new SheetSource.Sheet(1, "Två", false));
            assertThat(sheets.nextRow()).extracting(RawRow::number).isEqualTo(1);
        }
    }

    @Test
    void trackedChangesAreNoRows() throws IOException, RefusedFileException {
        assertThat(read("<table:tracked-changes><table:deletion><table:table-row>" + text("borta")
                        + "</table:table-row></table:deletion></table:tracked-changes>"
                        + table("Blad1", row(text("a")))))
                .containsExactly("Blad1!1 | 0 TEXT a");
    }

    @Test
    void aFileWithAPasswordIsRefused() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", "\u0001\u0002");
        parts.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                        + "<m:file-entry m:full-path=\"content.xml\"><m:encryption-data/></m:file-entry></m:manifest>");
        Path file = Zip.write(folder.resolve("hemlig.ods"), parts);

        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> new OdsSheets(SourceFiles.of(file)).close())
                .withMessage("I106");
    }
}
