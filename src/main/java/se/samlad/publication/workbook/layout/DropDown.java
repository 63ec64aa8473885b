package se.samlad.publication.workbook.layout;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;

/** A list to choose from in every cell of a column; other texts are refused. */
final class DropDown {

    private DropDown() {}

    static void in(Page page, int column, List<String> choices, String promptTitle, String prompt) {
        DataValidationHelper helper = page.sheet().getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(
                        page.area().getFirstRow() + 1, page.area().getLastRow(), column, column));
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(promptTitle, prompt);
        validation.setShowPromptBox(true);
        validation.createPromptBox(promptTitle, prompt);
        page.sheet().addValidationData(validation);
    }
}
