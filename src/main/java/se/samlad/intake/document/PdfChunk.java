package se.samlad.intake.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Letters that stand side by side on a page, without a wide gap between them; lengths in points, from the top left. */
final class PdfChunk {

    private static final Pattern LABEL =
            Pattern.compile("[•◦▪▫■□●○‣⁃·➢➤►✓✔❖∙–—*\\-\\uF020-\\uF0FF]|\\(?[0-9]{1,2}[.)]|[a-zA-Z][.)]");

    /** The letter that Word draws round bullets of the second level with. */
    private static final String ROUND_BULLET = "o";

    private static final Pattern WORD_OF_THREE = Pattern.compile(".*[\\p{L}]{3}[.,;:!?)\"”]?", Pattern.DOTALL);
    private static final double RAISED = 0.15;
    private static final double SMALL = 0.8;
    private static final double GAP_OF_WORDS = 0.17;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private final Set<String> fonts = new HashSet<>();
    private final double left;
    private double right;
    private double baseline;
    private double size;
    private double narrowestBlank = Double.MAX_VALUE;
    private double firstWordRight;
    private boolean firstWordEnded;
    private boolean blankBefore;

    /** One that begins there. */
    PdfChunk(double left, double baseline, double size) {
        this.left = left;
        this.right = left;
        this.firstWordRight = left;
        this.baseline = baseline;
        this.size = size;
    }

    /** What was filled in between two edges; of no font, so that it goes with any. */
    static PdfChunk ofField(String text, double left, double right, double baseline, double size) {
        PdfChunk field = new PdfChunk(left, baseline, size);
        field.text.append(text.strip());
        field.right = right;
        field.firstWordRight = right;
        return field;
    }

    /** Whether it was filled in. */
    boolean isField() {
        return fonts.isEmpty();
    }

    /** Puts a letter at its end. */
    void add(PdfGlyph glyph) {
        if (glyph.text().isBlank()) {
            blankBefore = true;
            return;
        }
        double gap = glyph.left() - right;
        boolean blank = !text.isEmpty() && (blankBefore || gap > GAP_OF_WORDS * size);
        blankBefore = false;
        if (isMarkOfANote(glyph)) {
            marks.append(glyph.text());
            return;
        }
        marks.append(' ');
        standWith(glyph);
        if (blank) {
            text.append(' ');
            narrowestBlank = Math.min(narrowestBlank, gap);
        }
        text.append(glyph.text());
        fonts.add(glyph.font());
        right = Math.max(right, glyph.right());
        firstWord(blank, glyph);
    }

    /** The line's size and place are those of its largest letter. */
    private void standWith(PdfGlyph glyph) {
        if (glyph.size() > size) {
            size = glyph.size();
            baseline = glyph.baseline();
        }
    }

    /** The place to break a line at comes after a word, or after a dash or a slash in it. */
    private void firstWord(boolean blank, PdfGlyph glyph) {
        firstWordEnded |= blank;
        if (!firstWordEnded) {
            firstWordRight = right;
            firstWordEnded = text.length() > 1
                    && (glyph.text().equals("-") || glyph.text().equals("/"));
        }
    }

    /** A small raised number after a word refers to a note; after a unit of measure it is a power. */
    private boolean isMarkOfANote(PdfGlyph glyph) {
        return glyph.size() < SMALL * size
                && glyph.baseline() < baseline - RAISED * size
                && glyph.text().matches("[0-9*ivx]")
                && WORD_OF_THREE.matcher(text).matches();
    }

    /** Whether it is a bullet or the number of a list's item. */
    boolean isLabel() {
        return LABEL.matcher(text).matches()
                || (text.toString().equals(ROUND_BULLET) && fonts.stream().anyMatch(font -> font.contains("courier")));
    }

    /** The numbers of the notes that it refers to, which are no part of its text. */
    List<String> marks() {
        return Stream.of(marks.toString().split(" "))
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    /** The narrowest gap between two words; beyond all measure for one word. */
    double narrowestBlank() {
        return narrowestBlank;
    }

    /** Puts another one at its end, after a blank. */
    void join(PdfChunk other) {
        text.append(' ').append(other.text);
        marks.append(' ').append(other.marks);
        fonts.addAll(other.fonts);
        right = other.right;
        blankBefore = other.blankBefore;
    }

    /** Takes away what its text begins with, and the blank after it. */
    void dropFirst(int characters) {
        text.delete(0, characters);
        while (!text.isEmpty() && text.charAt(0) == ' ') {
            text.deleteCharAt(0);
        }
    }

    /** Whether the next letter was parted from it by a blank. */
    boolean endsWithBlank() {
        return blankBefore;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return Symbols.plain(text.toString());
    }

    Set<String> fonts() {
        return fonts;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double baseline() {
        return baseline;
    }

    double size() {
        return size;
    }

    double firstWordWidth() {
        return firstWordRight - left;
    }
}
