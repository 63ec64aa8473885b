package se.samlad.publication.workbook;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks that cells have. */
record SheetStyles(CellStyle title, CellStyle header, CellStyle text, CellStyle number) {

    private static final short TITLE_POINTS = 14;

    static SheetStyles in(Workbook workbook) {
        CellStyle title = workbook.createCellStyle();
        title.setFont(bold(workbook, TITLE_POINTS));
        CellStyle header = workbook.createCellStyle();
        header.setFont(bold(workbook, (short) 11));
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setWrapText(true);
        header.setVerticalAlignment(VerticalAlignment.TOP);
        CellStyle text = workbook.createCellStyle();
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setWrapText(true);
        CellStyle number = workbook.createCellStyle();
        number.setVerticalAlignment(VerticalAlignment.TOP);
        number.setAlignment(HorizontalAlignment.RIGHT);
        number.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        return new SheetStyles(title, header, text, number);
    }

    private static Font bold(Workbook workbook, short points) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        return font;
    }
}
