package se.samlad.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceCell.Kind;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.Zip;

/** Sheets as other programs than Excel write them, and damaged ones. */
class XlsxXmlTests {

    @TempDir
    private static Path folder = Path.of("");

    private static List<RawRow> rows(String sheetData) throws IOException, RefusedFileException {
        String xml = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + sheetData + "</sheetData></worksheet>";
        return read(xml);
    }

    private static List<RawRow> read(String xml) throws IOException, RefusedFileException {
        try (XlsxSheets sheets =
                new XlsxSheets(SourceFiles.of(Zip.workbook(folder.resolve("lista.xlsx"), xml), "lista.xlsx"))) {
            sheets.nextSheet();
            List<RawRow> rows = new ArrayList<>();
            for (RawRow row = sheets.nextRow(); row != null; row = sheets.nextRow()) {
                rows.add(row);
            }
            return rows;
        }
    }

    private static SourceCell cell(String xml) throws IOException, RefusedFileException {
        return rows("<row r=\"1\">" + xml + "</row>").get(0).cells().get(0);
    }

    @Test
    void rowsAndCellsWithoutAddressesAreCounted() throws IOException, RefusedFileException {
        assertThat(rows("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c></row>"
                        + "<row><c><v>4</v></c></row>"))
                .containsExactly(
                        new RawRow(
                                1,
                                false,
                                List.of(new SourceCell(0, Kind.NUMBER, "1"), new SourceCell(1, Kind.NUMBER, "2"))),
                        new RawRow(5, false, List.of(new SourceCell(2, Kind.NUMBER, "3"))),
                        new RawRow(6, false, List.of(new SourceCell(0, Kind.NUMBER, "4"))));
    }

    @Test
    void aTextInItsCellIsReadWithoutItsPronunciation() throws IOException, RefusedFileException {
        assertThat(cell("<c t=\"inlineStr\"><is><r><t>Fl</t></r><r><t>en</t></r><rPh><t>x</t></rPh></is></c>"))
                .isEqualTo(new SourceCell(0, Kind.TEXT, "Flen"));
    }

    @Test
    void aTextThatSomeProgramLeftBehindInTheCellIsNotRead() throws IOException, RefusedFileException {
        assertThat(cell("<c t=\"str\"><is><t>gammal</t></is><v>ny</v></c>"))
                .isEqualTo(new SourceCell(0, Kind.TEXT, "ny"));
    }

    @Test
    void aDateWrittenOutLosesItsTime() throws IOException, RefusedFileException {
        assertThat(cell("<c t=\"d\"><v>2023-10-01T00:00:00</v></c>"))
                .isEqualTo(new SourceCell(0, Kind.DATE, "2023-10-01"));
        assertThat(cell("<c t=\"d\"><v>2023-10-01</v></c>")).isEqualTo(new SourceCell(0, Kind.DATE, "2023-10-01"));
    }

    @Test
    void aNumberWithAnExponentIsWrittenOut() throws IOException, RefusedFileException {
        assertThat(cell("<c><v>1.99601012389E11</v></c>")).isEqualTo(new SourceCell(0, Kind.NUMBER, "199601012389"));
    }

    @Test
    void aNumberBeyondAllMeasureIsAnError() throws IOException, RefusedFileException {
        assertThat(cell("<c><v>1E999999999</v></c>")).isEqualTo(new SourceCell(0, Kind.ERROR, "#NUM!"));
    }

    @Test
    void cellsWithoutValuesAreNoCells() throws IOException, RefusedFileException {
        assertThat(rows("<row r=\"1\"><c r=\"A1\"/><c r=\"B1\" t=\"s\"/><c r=\"C1\"><v> </v></c></row>"))
                .isEmpty();
    }

    @Test
    void aRowIsHiddenAlsoWhenTheFileSaysTrue() throws IOException, RefusedFileException {
        assertThat(rows("<row r=\"1\" hidden=\"true\"><c><v>1</v></c></row>")).allMatch(RawRow::hidden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"x\"><c><v>1</v></c></row>", "<row r=\"1\"><c><v>1</v></row>"})
    void aDamagedSheetIsRefused(String sheetData) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> rows(sheetData))
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo("I102"));
    }

    @Test
    void aNumberThatIsNoneIsAnErrorInItsCell() throws IOException, RefusedFileException {
        assertThat(rows("<row r=\"1\"><c><v>ett</v></c><c><v>1e999999999</v></c></row>"))
                .flatExtracting(RawRow::cells)
                .containsExactly(
                        new SourceCell(0, SourceCell.Kind.ERROR, "#NUM!"),
                        new SourceCell(1, SourceCell.Kind.ERROR, "#NUM!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-1", "2000000000", "99999999999"})
    void aTextThatDoesNotExistRefusesTheFile(String number) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> rows("<row r=\"1\"><c t=\"s\"><v>" + number + "</v></c></row>"))
                .withMessage("I120");
    }

    @Test
    void aSheetWithADoctypeIsRefused() {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> read("<!DOCTYPE worksheet [<!ENTITY a \"1\">]><worksheet/>"))
                .withMessage("I114");
    }

    @Test
    void aSheetThatIsMissingIsRefused() {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> read(""))
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo("I102"));
    }
}
