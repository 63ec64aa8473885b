package se.samlad.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.intake.RefusedFileException;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.Zip;

/** What was wrong once. */
class EasyToGetWrongTests {

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWithoutQuotingTheCell(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("lista.csv"), "Pnr;Kön;Kommun\n;K;\"Flen\n");

        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> {
                    try (CsvSheets sheets = new CsvSheets(SourceFiles.of(file, "lista.csv"))) {
                        sheets.nextSheet();
                        sheets.nextRow();
                        sheets.nextRow();
                    }
                })
                .withMessage("I104");
    }

    @Test
    void separatorsInsideQuotesAreNotCounted(@TempDir Path folder) throws IOException, RefusedFileException {
        Path file = Files.writeString(
                folder.resolve("lista.csv"), "Pnr;Kön;Kommentar\n;K;\"ringt, skrivit, träffats, väntar, klart\"\n");

        try (CsvSheets sheets = new CsvSheets(SourceFiles.of(file, "lista.csv"))) {
            sheets.nextSheet();
            assertThat(Objects.requireNonNull(sheets.nextRow()).cells()).hasSize(3);
        }
    }

    @Test
    void aRowBeyondTheLastThatASheetCanHaveIsRefused(@TempDir Path folder) throws IOException {
        Path file = Zip.workbook(
                folder.resolve("far.xlsx"),
                "<worksheet><sheetData><row r=\"2147483647\"><c><v>1</v></c></row></sheetData></worksheet>");

        assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> {
            try (XlsxSheets sheets = new XlsxSheets(SourceFiles.of(file, "far.xlsx"))) {
                sheets.nextSheet();
                sheets.nextRow();
            }
        });
    }

    @Test
    void stylesWithANumberThatIsNoneAreRefused(@TempDir Path folder) throws IOException {
        var parts = Zip.parts(
                "xl/workbook.xml",
                "spreadsheetml.sheet",
                "<workbook><sheets><sheet name=\"B\" sheetId=\"1\" id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId2\" Target=\"styles.xml\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\"/>"
                        + "</Relationships>");
        parts.put("xl/styles.xml", "<styleSheet><numFmt numFmtId=\"x\" formatCode=\"0\"/></styleSheet>");
        Path file = Zip.write(folder.resolve("lista.xlsx"), parts);

        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> new XlsxSheets(SourceFiles.of(file, "f")).close());
    }
}
