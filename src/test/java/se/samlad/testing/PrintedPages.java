package se.samlad.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF file read back.
 *
 * @param text without white space
 * @param cut letters that stand outside their page, or in its margin
 */
public record PrintedPages(int pages, String text, List<String> cut) {

    /** Reads a file whose pages have a margin of so many points. */
    public static PrintedPages of(byte[] pdf, float margin) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Letters letters = new Letters(margin);
            String text = letters.getText(document);
            return new PrintedPages(document.getNumberOfPages(), withoutSpace(text), letters.cut);
        }
    }

    /** A text as it is compared; few machines have a font with the full-width sign of equality. */
    public static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u200B\uFF1D]+", "");
    }

    private static final class Letters extends PDFTextStripper {

        private final float margin;
        private final List<String> cut = new ArrayList<>();

        Letters(float margin) {
            this.margin = margin;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            PDRectangle page = getCurrentPage().getMediaBox();
            boolean within = text.getXDirAdj() >= margin
                    && text.getXDirAdj() + text.getWidthDirAdj() <= page.getWidth() - margin
                    && text.getYDirAdj() <= page.getHeight() - margin
                    && text.getYDirAdj() - text.getHeightDir() >= margin;
            if (!within && !text.getUnicode().isBlank()) {
                cut.add(getCurrentPageNo() + ": " + text.getUnicode());
            }
            super.processTextPosition(text);
        }
    }
}
