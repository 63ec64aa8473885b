package se.samlad.publication.workbook.layout;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Makes a spreadsheet's own table over rows that were streamed: its column names are told, not read from the cells. */
final class NativeTable {

    private NativeTable() {}

    static void over(Page page, String name, List<Column> columns, boolean filtered) {
        CellRangeAddress area = page.area();
        XSSFSheet sheet = page.sheet().getWorkbook().getXSSFWorkbook().getSheet(page.name());
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(area.getFirstRow(), area.getFirstColumn()),
                new CellReference(area.getLastRow(), area.getLastColumn()),
                SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        CTTable raw = table.getCTTable();
        List<CTTableColumn> named = raw.getTableColumns().getTableColumnList();
        for (int i = 0; i < columns.size(); i++) {
            named.get(i).setName(columns.get(i).name());
        }
        if (filtered) {
            raw.addNewAutoFilter().setRef(area.formatAsString());
        }
        CTTableStyleInfo style = raw.isSetTableStyleInfo() ? raw.getTableStyleInfo() : raw.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
    }
}
