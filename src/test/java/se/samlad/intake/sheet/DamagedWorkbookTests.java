package se.samlad.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.intake.RefusedFileException;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.Zip;

/** DOMAIN S3: a damaged file is refused with a message, whatever is broken in it. */
class DamagedWorkbookTests {

    private static final String RELATIONSHIP =
            "<Relationship Id=\"%s\" Target=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\"/>";
    private static final String WORKBOOK =
            "<workbook><sheets><sheet name=\"Blad1\" sheetId=\"1\" id=\"rId1\"/></sheets></workbook>";

    @TempDir
    private static Path folder = Path.of("");

    private static Map<String, String> parts(String workbook, String... relationships) {
        Map<String, String> parts = Zip.parts("xl/workbook.xml", "spreadsheetml.sheet", workbook);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + String.join("", relationships) + "</Relationships>");
        return parts;
    }

    private static void assertRefused(Map<String, String> parts) throws IOException {
        Path file = Zip.write(folder.resolve("lista.xlsx"), parts);

        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> {
                    try (XlsxSheets sheets = new XlsxSheets(SourceFiles.of(file, "lista.xlsx"))) {
                        sheets.nextSheet();
                        sheets.nextRow();
                    }
                })
                .withMessage("I102")
                .satisfies(refused -> assertThat(refused.reason().arguments()).containsExactly("lista.xlsx"));
    }

    @Test
    void aWorkbookThatIsNotWellFormedIsRefused() throws IOException {
        assertRefused(parts("<workbook><sheets>"));
    }

    @Test
    void aSheetThatNothingPointsAtIsRefused() throws IOException {
        assertRefused(parts(WORKBOOK));
    }

    @Test
    void aSheetThatPointsAtNoPartNameIsRefused() throws IOException {
        assertRefused(parts(WORKBOOK, RELATIONSHIP.formatted("rId1", "sheet1.xml#A1", "worksheet")));
    }

    @Test
    void stylesThatAreNotWellFormedAreRefused() throws IOException {
        Map<String, String> parts = parts(WORKBOOK, RELATIONSHIP.formatted("rId2", "styles.xml", "styles"));
        parts.put("xl/styles.xml", "<styleSheet><numFmts>");

        assertRefused(parts);
    }

    @Test
    void textsThatAreMissingAreRefused() throws IOException {
        assertRefused(parts(WORKBOOK, RELATIONSHIP.formatted("rId2", "sharedStrings.xml", "sharedStrings")));
    }

    @Test
    void aSheetThatIsEmptyIsRefused() throws IOException {
        Map<String, String> parts = parts(WORKBOOK, RELATIONSHIP.formatted("rId1", "sheet1.xml", "worksheet"));
        parts.put("xl/sheet1.xml", "");

        assertRefused(parts);
    }
}
