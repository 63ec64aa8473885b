package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.intake.SourceRow.Role;
import se.samlad.testing.ShippedRules;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.Workbooks;
import se.samlad.testing.Zip;

/** DOMAIN R1: every physical row of every sheet is handed over once. */
class ParticipantListReaderTests {

    private static final Object[] HEADER = {"Pnr", "Kön", "Kommun"};

    @TempDir
    private static Path folder = Path.of("");

    private static List<SourceRow> rows(Path file) throws IOException, RefusedFileException {
        try (ParticipantListReader reader =
                ParticipantListReader.open(SourceFiles.of(file, "lista.xlsx"), ShippedRules.headers())) {
            List<SourceRow> rows = new ArrayList<>();
            for (SourceRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            return rows;
        }
    }

    private static List<String> written(Path file) throws IOException, RefusedFileException {
        return rows(file).stream()
                .map(row -> row.sheet() + "!" + row.number() + " " + row.role() + (row.hidden() ? " hidden" : "")
                        + (row.sheetHidden() ? " in a hidden sheet" : ""))
                .toList();
    }

    private static Path workbook(Consumer<XSSFWorkbook> filling) throws IOException {
        return Workbooks.write(folder.resolve("lista.xlsx"), filling);
    }

    @Test
    void titlesHeaderBlanksAndDataAreToldApart() throws IOException, RefusedFileException {
        assertThat(written(workbook(workbook -> {
                    Sheet sheet = workbook.createSheet("Deltagare");
                    Workbooks.row(sheet, 2, "Uppföljning FINSAM");
                    Workbooks.row(sheet, 4, HEADER);
                    Workbooks.row(sheet, 5, "", "K", "Flen");
                    Workbooks.row(sheet, 7, "", "M", "Flen").setZeroHeight(true);
                })))
                .containsExactly(
                        "Deltagare!1 BLANK",
                        "Deltagare!2 TITLE",
                        "Deltagare!3 BLANK",
                        "Deltagare!4 HEADER",
                        "Deltagare!5 DATA",
                        "Deltagare!6 BLANK",
                        "Deltagare!7 DATA hidden");
    }

    @Test
    void aRowAboveTheHeaderThatExplainsNoColumnIsATitle() throws IOException, RefusedFileException {
        assertThat(written(workbook(workbook -> {
                    Sheet sheet = workbook.createSheet("Deltagare");
                    Workbooks.row(sheet, 1, "Uppföljning");
                    Workbooks.row(sheet, 2, "Deltagare", "", "Adress");
                    Workbooks.row(sheet, 3, HEADER);
                    Workbooks.row(sheet, 4, "", "K", "Flen");
                })))
                .containsExactly("Deltagare!1 TITLE", "Deltagare!2 TITLE", "Deltagare!3 HEADER", "Deltagare!4 DATA");
    }

    @Test
    void aHeaderThatIsRepeatedIsNoData() throws IOException, RefusedFileException {
        assertThat(written(workbook(workbook -> {
                    Sheet sheet = workbook.createSheet("Deltagare");
                    Workbooks.row(sheet, 1, HEADER);
                    Workbooks.row(sheet, 2, "", "K", "Flen");
                    Workbooks.row(sheet, 3, HEADER);
                })))
                .containsExactly("Deltagare!1 HEADER", "Deltagare!2 DATA", "Deltagare!3 HEADER");
    }

    @Test
    void aSheetWithoutHeaderIsAnotherSheetDownToItsLastRow() throws IOException, RefusedFileException {
        assertThat(written(workbook(workbook -> {
                    Workbooks.row(workbook.createSheet("Deltagare"), 1, HEADER);
                    workbook.createSheet("Blad2");
                    Sheet codes = workbook.createSheet("Koder");
                    Workbooks.row(codes, 1, "FK", "Försäkringskassan");
                    Workbooks.row(codes, 3, "AF", "Arbetsförmedlingen");
                })))
                .containsExactly(
                        "Deltagare!1 HEADER", "Koder!1 OTHER_SHEET", "Koder!2 OTHER_SHEET", "Koder!3 OTHER_SHEET");
    }

    @Test
    void rowsOfAHiddenSheetAreHidden() throws IOException, RefusedFileException {
        assertThat(written(workbook(workbook -> {
                    Workbooks.row(workbook.createSheet("Deltagare"), 1, HEADER);
                    Workbooks.row(workbook.createSheet("Gamla"), 1, HEADER);
                    workbook.setSheetHidden(1, true);
                })))
                .containsExactly("Deltagare!1 HEADER", "Gamla!1 HEADER in a hidden sheet");
    }

    @Test
    void everySheetHasItsOwnColumns() throws IOException, RefusedFileException {
        List<SourceRow> rows = rows(workbook(workbook -> {
            Workbooks.row(workbook.createSheet("Flen"), 1, HEADER);
            Workbooks.row(workbook.createSheet("Vingåker"), 1, "Kön", "Pnr", "Spår");
        }));

        assertThat(rows).extracting(SourceRow::sheetNumber).containsExactly(0, 1);
        assertThat(rows)
                .extracting(row -> row.columns().field(0).orElseThrow())
                .containsExactly(Field.PERSONAL_NUMBER, Field.GENDER);
    }

    @Test
    void aHeaderBelowTheFortiethFilledRowIsNotLookedFor() throws IOException, RefusedFileException {
        List<SourceRow> rows = rows(workbook(workbook -> {
            Sheet sheet = workbook.createSheet("Deltagare");
            for (int number = 1; number <= 40; number++) {
                Workbooks.row(sheet, number, "anteckning");
            }
            Workbooks.row(sheet, 41, HEADER);
        }));

        assertThat(rows).hasSize(41).extracting(SourceRow::role).containsOnly(Role.OTHER_SHEET);
    }

    @Test
    void rowsBeyondThoseLookedAheadAreReadToo() throws IOException, RefusedFileException {
        List<SourceRow> rows = rows(workbook(workbook -> {
            Sheet sheet = workbook.createSheet("Deltagare");
            Workbooks.row(sheet, 1, HEADER);
            for (int number = 2; number <= 100; number++) {
                Workbooks.row(sheet, number, "", "K", "Flen");
            }
        }));

        assertThat(rows).hasSize(100).last().returns(100, SourceRow::number).returns(Role.DATA, SourceRow::role);
    }

    @Test
    void rowsInDisorderAreRefused() throws IOException {
        Path file = Zip.workbook(
                folder.resolve("disorder.xlsx"),
                "<worksheet><sheetData><row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>2</v></c></row>"
                        + "</sheetData></worksheet>");

        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> rows(file))
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo("I129"));
    }

    @Test
    void aListOfCommaSeparatedValuesIsReadTheSameWay() throws IOException, RefusedFileException {
        Path file = Files.writeString(folder.resolve("lista.csv"), "Västra\n\nPnr;Kön;Kommun\n;K;Flen\n");

        assertThat(written(file)).containsExactly("CSV!1 TITLE", "CSV!2 BLANK", "CSV!3 HEADER", "CSV!4 DATA");
    }
}
