package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;
import se.samlad.testing.Workbooks;

/** How columns are understood, and what is said of it (DOMAIN §3). */
class ColumnsIntegrationTests {

    private static final String PERIOD = "2026-01-01";
    private static final String EARLIER = "2025-07-01";
    private static final String ROWS = TestNumbers.WOMAN_BORN_1996 + ";K;Flen;2024-03-01;12\n"
            + TestNumbers.MAN_BORN_1996 + ";M;Flen;2024-04-01;12\n" + TestNumbers.WOMAN_BORN_2000
            + ";K;Vingåker;2024-05-01;14\n";

    @TempDir
    private Path folder = Path.of("");

    private Path vastra(String period) throws IOException {
        return Files.createDirectories(folder.resolve("input").resolve(period).resolve("vastra"));
    }

    private SamladRun run(String... periods) {
        SamladRun run = new SamladRun(folder);
        for (String period : periods) {
            run.on(folder.resolve("input"), period);
        }
        return run;
    }

    private static List<String> said(SamladRun run, String code) {
        return run.annex(PERIOD, 1).entries("findings.json").stream()
                .map(finding -> finding.get("message").asString())
                .filter(message -> message.contains("[" + code + "]"))
                .toList();
    }

    @Test
    void theMappingIsPartOfTheReportAndOfTheAnnex() throws IOException {
        Files.writeString(vastra(PERIOD).resolve("lista.csv"), "Pnr;K el M;Kommun;Startdatum;Rum\n" + ROWS);

        SamladRun run = run(PERIOD);

        assertThat(run.annex(PERIOD, 1).table("columns.csv"))
                .extracting(row -> String.join(
                        " ",
                        row.get("column"),
                        row.get("header"),
                        row.get("field"),
                        row.get("certainty"),
                        row.get("hidden"),
                        row.get("kinds")))
                .containsExactly(
                        "A Pnr personalNumber HEADER false TEXT=3",
                        "B K el M gender CONTENT false TEXT=3",
                        "C Kommun municipality HEADER false TEXT=3",
                        "D Startdatum enrolmentDate HEADER false TEXT=3",
                        "E Rum  NONE false TEXT=3");
        assertThat(run.annex(PERIOD, 1).figures()).containsEntry("vastra persons gender K", 2);
        assertThat(Files.readString(run.output()
                        .resolve(PERIOD)
                        .resolve("v1")
                        .resolve("Avstämningsrapport 2026-01-01 – Granskning (utan Norra, Södra).html")))
                .contains("Listornas kolumner", "K el M", "innehållet");
    }

    @Test
    void aColumnToldByItsCellsComesWithTheLineThatWouldAcceptItsHeader() throws IOException {
        Files.writeString(vastra(PERIOD).resolve("lista.csv"), "Pnr;K el M;Kommun;Startdatum;Rum\n" + ROWS);

        assertThat(said(run(PERIOD), "P016"))
                .containsExactly("lista.csv, blad ”CSV”, kolumn B: rubriken ”K el M” känns inte igen; kolumnen är läst"
                        + " som kön efter sitt innehåll. Stämmer det, lägg till rubriken på raden gender i"
                        + " rules/headers.yml: K el M [P016]");
    }

    @Test
    void aColumnThatWasCalledOtherwiseComesWithTheLineThatWouldAcceptIt() throws IOException {
        Files.writeString(vastra(EARLIER).resolve("lista.csv"), "Pnr;Kön;Kommun;Startdatum;Utbildning\n" + ROWS);
        Files.writeString(vastra(PERIOD).resolve("lista.csv"), "Pnr;Kön;Kommun;Start;Skolgång\n" + ROWS);

        SamladRun run = run(EARLIER, PERIOD);

        assertThat(said(run, "P017"))
                .containsExactly("lista.csv, blad ”CSV”, kolumn E: rubriken ”Skolgång” känns inte igen; förra perioden"
                        + " hette kolumnen för utbildning ”Utbildning”. Är det samma kolumn, lägg till rubriken på"
                        + " raden education i rules/headers.yml: Skolgång [P017]");
        assertThat(said(run, "P018"))
                .containsExactly("lista.csv, blad ”CSV”, kolumn D: kolumnen för startdatum heter ”Start”; förra"
                        + " perioden hette den ”Startdatum”. [P018]");
    }

    @Test
    void aListWithoutHeaderIsReadByItsCellsAndSaidToLackOne() throws IOException {
        Files.writeString(vastra(PERIOD).resolve("lista.csv"), ROWS);

        SamladRun run = run(PERIOD);

        assertThat(run.annex(PERIOD, 1).figures()).containsEntry("vastra persons total", 3);
        assertThat(said(run, "P019"))
                .containsExactly("lista.csv, blad ”CSV”: bladet saknar rubrikrad; kolumnerna är lästa efter sitt"
                        + " innehåll. Be länsdelen sätta rubriker. [P019]");
    }

    @Test
    void sectionsOfASheetMayHaveHeadersOfTheirOwn() throws IOException {
        Workbooks.write(vastra(PERIOD).resolve("lista.xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("Deltagare");
            Workbooks.row(sheet, 1, "Pågående");
            Workbooks.row(sheet, 2, "Pnr", "Kön", "Kommun", "Startdatum");
            Workbooks.row(sheet, 3, TestNumbers.WOMAN_BORN_1996, "K", "Flen", "2024-03-01");
            Workbooks.row(sheet, 4, "Avslutade");
            Workbooks.row(sheet, 5, "Kön", "Personnummer", "Startdatum", "Hemkommun");
            Workbooks.row(sheet, 6, "M", TestNumbers.MAN_BORN_1996, "2024-04-01", "Vingåker");
        });

        SamladRun run = run(PERIOD);

        assertThat(run.annex(PERIOD, 1).fates().get("vastra Deltagare"))
                .containsOnly(
                        org.assertj.core.api.Assertions.entry("TITLE", 1L),
                        org.assertj.core.api.Assertions.entry("HEADER", 2L),
                        org.assertj.core.api.Assertions.entry("SUBHEADING", 1L),
                        org.assertj.core.api.Assertions.entry("ENROLMENT", 2L));
        assertThat(run.annex(PERIOD, 1).figures())
                .containsEntry("vastra persons municipality Flen", 1)
                .containsEntry("vastra persons municipality Vingåker", 1)
                .containsEntry("vastra persons status closed", 1);
    }

    @Test
    void aSheetNamedAfterAMunicipalityOrAStatusSaysItOfAllItsRows() throws IOException {
        Workbooks.write(vastra(PERIOD).resolve("lista.xlsx"), workbook -> {
            Sheet open = workbook.createSheet("Flen - pågående");
            Workbooks.row(open, 1, "Pnr", "Kön", "Startdatum", "Slutdatum");
            Workbooks.row(open, 2, TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", "2025-03-01");
            Sheet closed = workbook.createSheet("Vingåker avslutade");
            Workbooks.row(closed, 1, "Pnr", "Kön", "Startdatum", "Slutdatum");
            Workbooks.row(closed, 2, TestNumbers.MAN_BORN_1996, "M", "2024-04-01");
        });

        SamladRun run = run(PERIOD);

        assertThat(run.annex(PERIOD, 1).figures())
                .containsEntry("vastra persons municipality Flen", 1)
                .containsEntry("vastra persons municipality Vingåker", 1)
                .containsEntry("vastra persons status closed", 2);
        assertThat(said(run, "R508")).hasSize(1).first().asString().contains("Vingåker avslutade”, rad 2");
        assertThat(said(run, "R509")).hasSize(1).first().asString().contains("Flen - pågående”, rad 2, kolumn D");
    }

    @Test
    void mergedHiddenAndFormulaCellsAreReadAndSaid() throws IOException {
        Workbooks.write(vastra(PERIOD).resolve("lista.xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("Deltagare");
            Workbooks.row(sheet, 1, "Pnr", "Kön", "Kommun", "Startdatum");
            Workbooks.row(sheet, 2, TestNumbers.WOMAN_BORN_1996, "K", "Flen", "2024-03-01");
            Workbooks.row(sheet, 3, TestNumbers.MAN_BORN_1996, "M", "", "2024-04-01");
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(1, 2, 2, 2));
            sheet.getRow(1).createCell(1).setCellFormula("\"K\"");
            sheet.getRow(2).createCell(1).setCellFormula("\"M\"");
            sheet.setColumnHidden(3, true);
            workbook.setSheetHidden(0, true);
            Workbooks.row(workbook.createSheet("Anvisning"), 1, "Fyll i bladet Deltagare");
            workbook.setActiveSheet(1);
        });

        SamladRun run = run(PERIOD);

        assertThat(run.annex(PERIOD, 1).figures()).containsEntry("vastra persons municipality Flen", 2);
        assertThat(said(run, "R609")).hasSize(1).first().asString().contains("rad 2, kolumn B: formeln saknar");
        assertThat(said(run, "R606")).hasSize(1).first().asString().contains("rad 1, kolumn D: kolumnen är dold");
        assertThat(said(run, "R604")).hasSize(1).first().asString().contains("bladet är dolt");
        assertThat(said(run, "R603")).isEmpty();
    }
}
