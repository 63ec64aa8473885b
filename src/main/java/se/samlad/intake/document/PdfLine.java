package se.samlad.intake.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A line of text, or a row of a table, whose cells may hold several lines each. */
final class PdfLine {

    private static final double SAME_SIZE = 0.06;

    private final PdfPage page;
    private final List<List<PdfChunk>> cells = new ArrayList<>();
    private boolean labelled;

    /** One that begins with these lines of a cell. */
    PdfLine(PdfPage page, List<PdfChunk> firstCell) {
        this.page = page;
        cells.add(new ArrayList<>(firstCell));
    }

    PdfPage page() {
        return page;
    }

    /** Puts a cell at its right, or takes what stands there for a bullet that belongs to what comes now. */
    void add(PdfChunk chunk) {
        if (cells.size() == 1 && first().isLabel() && lastCell().size() == 1) {
            labelled = true;
            cells.clear();
        }
        cells.add(new ArrayList<>(List.of(chunk)));
    }

    /** Puts another line into the last cell. */
    void goOn(PdfChunk chunk) {
        lastCell().add(chunk);
    }

    /** Whether it begins with a bullet or a list's number, which is left out. */
    boolean isLabelled() {
        return labelled;
    }

    /** Whether it begins with a note's mark. */
    boolean beginsWith(String mark) {
        String text = first().text();
        boolean digitsGoOn = text.length() > mark.length() && Character.isDigit(text.charAt(mark.length()));
        return text.startsWith(mark) && !digitsGoOn;
    }

    /** Takes a note's mark for the line's label. */
    void labelWith(String mark) {
        labelled = true;
        first().dropFirst(mark.length());
        if (first().isEmpty() && isRow()) {
            cells.remove(0);
        }
    }

    /** Makes one line of text of what looked like cells. */
    void joinCells() {
        cells.stream().skip(1).toList().forEach(cell -> first().join(cell.get(0)));
        cells.subList(1, cells.size()).clear();
    }

    /** Whether the other one is written with the same font in the same size. */
    boolean looksLike(PdfLine other) {
        Set<String> fonts = fonts();
        Set<String> others = other.fonts();
        boolean anyFont = fonts.isEmpty() || others.isEmpty();
        return (anyFont || !Collections.disjoint(fonts, others))
                && Math.abs(size() - other.size()) < SAME_SIZE * size();
    }

    /** Whether it has several cells. */
    boolean isRow() {
        return cells.size() > 1;
    }

    List<List<PdfChunk>> cells() {
        return cells;
    }

    List<PdfChunk> lastCell() {
        return cells.get(cells.size() - 1);
    }

    PdfChunk first() {
        return cells.get(0).get(0);
    }

    PdfChunk last() {
        return lastCell().get(lastCell().size() - 1);
    }

    /** The text of a line that is no row. */
    String text() {
        return first().text();
    }

    Set<String> fonts() {
        Set<String> fonts = new HashSet<>();
        cells.forEach(cell -> cell.forEach(chunk -> fonts.addAll(chunk.fonts())));
        return fonts;
    }

    double left() {
        return first().left();
    }

    double right() {
        return last().right();
    }

    double baseline() {
        return first().baseline();
    }

    double size() {
        return first().size();
    }
}
