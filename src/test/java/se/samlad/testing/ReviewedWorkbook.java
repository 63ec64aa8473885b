package se.samlad.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The reviewers' county workbook, opened and filled in as a reviewer does. */
public final class ReviewedWorkbook {

    private static final DataFormatter FORMATTER = new DataFormatter();

    private ReviewedWorkbook() {}

    /** The published workbook of a version, for reviewers. */
    public static Path of(Path version) {
        return Folders.files(version).stream()
                .filter(file -> file.getFileName().toString().contains("Granskning.xlsx")
                        || file.getFileName().toString().contains("Granskning ("))
                .filter(file -> file.getFileName().toString().endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
    }

    /** What a reviewer does with a sheet. */
    public interface Filling {
        void fill(Workbook workbook);
    }

    /** Saves a copy of a workbook that somebody has filled in. */
    public static void save(Path from, Path to, Filling filling) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                Workbook workbook = WorkbookFactory.create(in)) {
            filling.fill(workbook);
            try (OutputStream out = Files.newOutputStream(to)) {
                workbook.write(out);
            }
        }
    }

    /** The rows under the header of decisions, by header. */
    public static List<Map<String, String>> decisions(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            Sheet sheet = workbook.getSheet("Avstämning");
            Row header = header(sheet);
            List<Map<String, String>> rows = new ArrayList<>();
            for (int i = header.getRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
                Map<String, String> row = new LinkedHashMap<>();
                for (Cell cell : header) {
                    row.put(text(cell), text(sheet.getRow(i).getCell(cell.getColumnIndex())));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** Decides on the row with that quotation and stated figure. */
    public static void decide(Workbook workbook, String stated, String decision, String comment, String signature) {
        Sheet sheet = workbook.getSheet("Avstämning");
        Row header = header(sheet);
        for (int i = header.getRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (text(row.getCell(column(header, "Rapporten anger"))).equals(stated)) {
                put(row, column(header, "Beslut"), decision);
                put(row, column(header, "Kommentar"), comment);
                put(row, column(header, "Signatur"), signature);
                return;
            }
        }
        throw new IllegalArgumentException("no row states " + stated);
    }

    /** Writes to the right of a label in the sheet of contents. */
    public static void put(Workbook workbook, String label, String value) {
        Cell found = label(workbook, label);
        put(found.getRow(), found.getColumnIndex() + 1, value);
    }

    /** What stands to the right of a label in the sheet of contents. */
    public static String value(Path file, String label) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            Cell found = label(workbook, label);
            return text(found.getRow().getCell(found.getColumnIndex() + 1));
        }
    }

    private static Cell label(Workbook workbook, String label) {
        for (Row row : workbook.getSheet("Innehåll")) {
            for (Cell cell : row) {
                if (text(cell).equals(label)) {
                    return cell;
                }
            }
        }
        throw new IllegalArgumentException("no label " + label);
    }

    private static void put(Row row, int column, String text) {
        CellStyle style =
                row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).getCellStyle();
        row.removeCell(row.getCell(column));
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static Row header(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (text(cell).equals("Beslut")) {
                    return row;
                }
            }
        }
        throw new IllegalArgumentException("no header");
    }

    private static int column(Row header, String name) {
        for (Cell cell : header) {
            if (text(cell).equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no column " + name);
    }

    private static String text(Cell cell) {
        return FORMATTER.formatCellValue(cell);
    }
}
