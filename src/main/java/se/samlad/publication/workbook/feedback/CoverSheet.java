package se.samlad.publication.workbook.feedback;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import se.samlad.core.Texts;

/** The first sheet of a returned list. */
final class CoverSheet {

    private static final int CHARACTER = 256;
    private static final int ABOUT = 18;
    private static final int TIMES = 9;
    private static final int WHAT = 110;
    private static final int LONGEST = 32_000;

    private final SXSSFSheet sheet;
    private final Looks looks;
    private int next;

    CoverSheet(SXSSFWorkbook workbook, Looks looks, String name) {
        this.sheet = workbook.createSheet(name);
        this.looks = looks;
        sheet.setColumnWidth(0, ABOUT * CHARACTER);
        sheet.setColumnWidth(1, TIMES * CHARACTER);
        sheet.setColumnWidth(2, WHAT * CHARACTER);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    void write(Cover cover) {
        put(0, cover.title(), looks.title());
        cover.words().forEach(words -> put(0, words, null));
        if (cover.points().isEmpty()) {
            return;
        }
        next++;
        int header = next;
        Row names = sheet.createRow(next++);
        put(names, 0, Texts.get("returned.column.about"), looks.header());
        put(names, 1, Texts.get("column.count"), looks.header());
        put(names, 2, Texts.get("returned.column.what"), looks.header());
        for (Cover.Point point : cover.points()) {
            Row row = sheet.createRow(next++);
            put(row, 0, point.about(), looks.words());
            Cell times = row.createCell(1);
            times.setCellValue(point.times());
            times.setCellStyle(looks.count());
            put(row, 2, point.what(), looks.words());
            row.setHeightInPoints(Looks.height(point.what(), WHAT));
        }
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    }

    private void put(int column, String text, @org.jspecify.annotations.Nullable CellStyle style) {
        put(sheet.createRow(next++), column, text, style);
    }

    private static void put(Row row, int column, String text, @org.jspecify.annotations.Nullable CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        if (style != null) {
            cell.setCellStyle(style);
        }
    }
}
