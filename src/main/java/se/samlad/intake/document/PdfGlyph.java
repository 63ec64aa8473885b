package se.samlad.intake.document;

import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;

/**
 * A letter on a page, with its place as people read the page, in points from the top left.
 *
 * @param size of its font
 * @param font its name, in small letters
 */
record PdfGlyph(String text, double left, double right, double baseline, double size, String font) {

    private static final int SUBSET_MARK = 6;

    static PdfGlyph of(TextPosition letter) {
        double size = Math.abs(letter.getYScale());
        return new PdfGlyph(
                letter.getUnicode(),
                letter.getXDirAdj(),
                letter.getXDirAdj() + letter.getWidthDirAdj(),
                letter.getYDirAdj(),
                size > 0 ? size : letter.getHeightDir(),
                font(String.valueOf(letter.getFont().getName())));
    }

    /** Without the mark of a font of which only some letters are there. */
    private static String font(String name) {
        boolean marked = name.length() > SUBSET_MARK && name.charAt(SUBSET_MARK) == '+';
        return (marked ? name.substring(SUBSET_MARK + 1) : name).toLowerCase(Locale.ROOT);
    }
}
