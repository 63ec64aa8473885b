package se.samlad.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes {@code .xlsx} files as offices have them. */
public final class Workbooks {

    private Workbooks() {}

    /** A file with what the filling puts into a new workbook. */
    public static Path write(Path file, Consumer<XSSFWorkbook> filling) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    /**
     * Puts a row into a sheet: texts, numbers, truth values and dates; an empty text is no cell.
     *
     * @param number 1-based
     */
    public static Row row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int column = 0; column < values.length; column++) {
            if (!values[column].equals("")) {
                put(row.createCell(column), values[column]);
            }
        }
        return row;
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(style(cell, "yyyy-mm-dd"));
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** A style with a number format. */
    public static CellStyle style(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        return style;
    }
}
