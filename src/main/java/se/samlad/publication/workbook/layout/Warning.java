package se.samlad.publication.workbook.layout;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A look that cells get by what they say: the text tells, the colour only helps. */
final class Warning {

    private Warning() {}

    static void in(Page page, int column, String text) {
        CellRangeAddress area = page.area();
        String first = CellReference.convertNumToColString(column) + (area.getFirstRow() + 2);
        SheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(first + "=" + Formula.quoted(text));
        rule.createFontFormatting().setFontStyle(false, true);
        PatternFormatting ground = rule.createPatternFormatting();
        ground.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(area.getFirstRow() + 1, area.getLastRow(), column, column)
                },
                rule);
    }
}
