package se.samlad.intake.document;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What was filled in on a form's pages, put where the fields stand. */
final class PdfFormFields {

    private static final String NOT_TICKED = "Off";
    private static final double LETTERS_PER_HEIGHT = 0.7;
    private static final double HIGHEST_LINE = 14;

    private PdfFormFields() {}

    /** Puts the fields' values among the pages' letters; a document without a form stays as it is. */
    static void insert(PDDocument document, List<PdfPage> pages) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            for (PDAnnotationWidget widget : field.getWidgets()) {
                insert(shown(field, widget), widget, pages);
            }
        }
    }

    private static String shown(PDField field, PDAnnotationWidget widget) {
        if (field instanceof PDButton) {
            boolean box = !(field instanceof PDPushButton);
            String state = widget.getAppearanceState() == null
                    ? NOT_TICKED
                    : widget.getAppearanceState().getName();
            return box ? Symbols.box(!state.equals(NOT_TICKED)) : "";
        }
        if (field instanceof PDChoice choice) {
            return String.join(", ", choice.getValue());
        }
        return field instanceof PDTextField text && !text.isPassword() ? text.getValue() : "";
    }

    private static void insert(String shown, PDAnnotationWidget widget, List<PdfPage> pages) {
        PDPage page = widget.getPage();
        PDRectangle place = widget.getRectangle();
        if (page == null || place == null || shown.isBlank() || widget.isHidden()) {
            return;
        }
        pages.stream().filter(each -> each.is(page)).forEach(each -> {
            double top = each.height() - place.getUpperRightY();
            double line = Math.min(HIGHEST_LINE, place.getHeight());
            double size = LETTERS_PER_HEIGHT * line;
            double baseline = top + line * (1 + LETTERS_PER_HEIGHT) / 2;
            for (String written : shown.lines().toList()) {
                each.insert(PdfChunk.ofField(written, place.getLowerLeftX(), place.getUpperRightX(), baseline, size));
                baseline += line;
            }
        });
    }
}
