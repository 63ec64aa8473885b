package se.samlad.testing;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet's native table, read back; of formulas the values that stand in the file. */
public final class SheetTable {

    private final XSSFSheet sheet;
    private final XSSFTable table;

    private SheetTable(XSSFSheet sheet) {
        this.sheet = sheet;
        this.table = sheet.getTables().get(0);
    }

    /** The only table of a sheet. */
    public static SheetTable of(XSSFWorkbook workbook, String sheet) {
        return new SheetTable(workbook.getSheet(sheet));
    }

    /** A column's texts, from the first row to the last. */
    public List<String> column(String name) {
        List<String> texts = new ArrayList<>();
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            texts.add(text(cell(name, row)));
        }
        return texts;
    }

    /** A cell of the table. */
    public Cell cell(String column, int row) {
        return sheet.getRow(row).getCell(table.getStartColIndex() + table.findColumnIndex(column));
    }

    /** The sheet's row of the first line of the table, 0-based. */
    public int firstRow() {
        return table.getStartRowIndex() + 1;
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return new DataFormatter().formatCellValue(cell);
        }
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? String.valueOf((long) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}
