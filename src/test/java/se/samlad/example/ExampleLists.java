package se.samlad.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes participant lists in the two layouts that districts are known to use. */
final class ExampleLists {

    private final LocalDate reportDate;

    ExampleLists(LocalDate reportDate) {
        this.reportDate = reportDate;
    }

    /** One sheet with title rows, real dates, a sum row with formulas, and a hidden list of codes. */
    void writeVastra(Path file, List<ExampleParticipant> participants) throws IOException {
        try (SXSSFWorkbook workbook = workbook()) {
            Sheet sheet = workbook.createSheet("Deltagare");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            row(sheet, 0, date, "Uppföljning FINSAM – deltagarinformation");
            row(sheet, 1, date, "Insats:", "SIKTA mot arbetslivet");
            row(sheet, 2, date, "Länsdel:", "Västra");
            row(sheet, 3, date, "Uppdaterad:", reportDate);
            row(
                    sheet,
                    5,
                    date,
                    "Löpnr",
                    "Personnummer",
                    "Förnamn",
                    "Efternamn",
                    "Kön",
                    "Hemkommun",
                    "Aktualiserande part",
                    "Spår",
                    "Startdatum",
                    "Slutdatum",
                    "Avslutsorsak",
                    "Samtycke",
                    "Kommentar");
            int next = 6;
            for (ExampleParticipant each : participants) {
                Optional<LocalDate> discharged = each.dischargedBefore(reportDate);
                row(
                        sheet,
                        next,
                        date,
                        next - 5,
                        each.longNumber(),
                        each.givenName(),
                        each.familyName(),
                        each.isWoman() ? "Kvinna" : "Man",
                        each.municipality(),
                        each.referrer(),
                        each.track(),
                        each.enrolled(),
                        discharged.isPresent() ? discharged.get() : "",
                        discharged.isPresent() ? each.reason() : "",
                        "Ja");
                next++;
            }
            Row sum = sheet.createRow(next + 1);
            sum.createCell(0).setCellValue("Summa");
            formula(sum.createCell(1), "COUNTA(B7:B" + next + ")", participants.size());
            int women = (int)
                    participants.stream().filter(ExampleParticipant::isWoman).count();
            formula(sum.createCell(4), "COUNTIF(E7:E" + next + ",\"Kvinna\")", women);
            Sheet codes = workbook.createSheet("Listor");
            row(codes, 0, date, "Arbete");
            row(codes, 1, date, "Studier");
            row(codes, 2, date, "Ohälsa");
            workbook.setSheetHidden(1, true);
            write(workbook, file);
        }
    }

    /** A sheet for each municipality, a title row, short headers, dates as text. */
    void writeNorra(Path file, List<ExampleParticipant> participants) throws IOException {
        try (SXSSFWorkbook workbook = workbook()) {
            for (String municipality : List.of("Eskilstuna", "Strängnäs")) {
                Sheet sheet = workbook.createSheet(municipality);
                CellStyle plain = workbook.createCellStyle();
                row(sheet, 0, plain, "Deltagarlista Norra länsdelen, " + municipality);
                row(
                        sheet,
                        1,
                        plain,
                        "Pnr",
                        "Namn",
                        "K/M",
                        "Aktualiserad från",
                        "Insats",
                        "Inskriven",
                        "Avslutad",
                        "Orsak till avslut");
                int next = 2;
                for (ExampleParticipant each : participants) {
                    if (each.municipality().equals(municipality)) {
                        Optional<LocalDate> discharged = each.dischargedBefore(reportDate);
                        row(
                                sheet,
                                next++,
                                plain,
                                each.shortNumber(),
                                each.familyName() + ", " + each.givenName(),
                                each.isWoman() ? "K" : "M",
                                shortReferrer(each.referrer()),
                                each.track(),
                                each.enrolled().toString(),
                                discharged.map(String::valueOf).orElse(""),
                                discharged.isPresent() ? each.reason() : "");
                    }
                }
            }
            write(workbook, file);
        }
    }

    private static String shortReferrer(String referrer) {
        return switch (referrer) {
            case "Försäkringskassan" -> "FK";
            case "Ekonomiskt bistånd" -> "Ek. bistånd";
            case "Arbetsförmedlingen" -> "AF";
            default -> referrer;
        };
    }

    private static void formula(Cell cell, String formula, double result) {
        cell.setCellFormula(formula);
        cell.setCellValue(result);
    }

    private static void row(Sheet sheet, int number, CellStyle date, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof LocalDate day) {
                Cell cell = row.createCell(i);
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else if (values[i] instanceof Number counted) {
                row.createCell(i).setCellValue(counted.doubleValue());
            } else if (!values[i].equals("")) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    private SXSSFWorkbook workbook() {
        SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        var core = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        Optional<Date> day =
                Optional.of(Date.from(reportDate.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreator("Samlad");
        core.setCreated(day);
        core.setModified(day);
        return workbook;
    }

    private static void write(SXSSFWorkbook workbook, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
