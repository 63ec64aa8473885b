package se.samlad.intake.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A page's lines and rows of tables, put together from what stands beside each other, in reading order. */
final class PdfRows {

    private static final double SAME_LINE = 0.5;

    private static final double MOST_DOWN = 3;

    /** More lines than a cell has: they are a column of the page. */
    private static final int MOST_LINES_OF_A_CELL = 15;

    /** As many lines as a text box has at most that is drawn after the page's text. */
    private static final int MOST_LINES_ASIDE = 5;

    private final PdfPage page;
    private final PdfSpacing spacing;
    private final List<PdfLine> lines = new ArrayList<>();

    private PdfRows(PdfPage page, PdfSpacing spacing) {
        this.page = page;
        this.spacing = spacing;
    }

    static List<PdfLine> of(PdfPage page, PdfSpacing spacing) {
        PdfRows rows = new PdfRows(page, spacing);
        page.chunks().forEach(rows::add);
        return rows.inOrder();
    }

    private void add(PdfChunk chunk) {
        if (!lines.isEmpty() && (isBesideLast(chunk) || isUpAgain(chunk) || isBelowInCell(chunk))) {
            return;
        }
        lines.add(new PdfLine(page, List.of(chunk)));
    }

    private PdfLine last() {
        return lines.get(lines.size() - 1);
    }

    private boolean isBesideLast(PdfChunk chunk) {
        PdfLine line = last();
        boolean right = chunk.left() > line.last().right() - SAME_LINE * chunk.size();
        if (right && isLevel(chunk, line.first())) {
            line.add(chunk);
        } else if (right && isLevel(chunk, line.last())) {
            line.goOn(chunk);
        } else {
            return false;
        }
        return true;
    }

    private static boolean isLevel(PdfChunk one, PdfChunk other) {
        return Math.abs(one.baseline() - other.baseline()) < SAME_LINE * Math.max(one.size(), other.size());
    }

    /** After a cell of several lines comes the next one, which begins further up and further right. */
    private boolean isUpAgain(PdfChunk chunk) {
        if (chunk.baseline() > last().last().baseline() - SAME_LINE * chunk.size()) {
            return false;
        }
        int from = lines.size();
        while (from > 0 && isLeftOf(lines.get(from - 1), chunk)) {
            from--;
        }
        if (from == lines.size() || !isCell(lines.subList(from, lines.size()), chunk)) {
            return false;
        }
        PdfLine row = lines.get(from);
        List<PdfLine> rest = lines.subList(from + 1, lines.size());
        rest.forEach(line -> line.cells().forEach(cell -> cell.forEach(row::goOn)));
        rest.clear();
        row.add(chunk);
        return true;
    }

    /** What stands in the middle of its cell, or at its foot, begins somewhat further down. */
    private static boolean isCell(List<PdfLine> lines, PdfChunk next) {
        return lines.size() <= MOST_LINES_OF_A_CELL
                && lines.get(0).baseline() - next.baseline() < MOST_DOWN * next.size();
    }

    private static boolean isLeftOf(PdfLine line, PdfChunk chunk) {
        return line.baseline() > chunk.baseline() - SAME_LINE * chunk.size()
                && line.cells().stream().flatMap(List::stream).allMatch(each -> each.right() < chunk.left());
    }

    /** In a row's last cell the text goes on. */
    private boolean isBelowInCell(PdfChunk chunk) {
        PdfLine line = last();
        double leftmost = Collections.min(line.lastCell(), Comparator.comparingDouble(PdfChunk::left))
                .left();
        if (!line.isRow() || !spacing.isUnder(line.last(), chunk) || chunk.left() < leftmost - chunk.size()) {
            return false;
        }
        line.goOn(chunk);
        return true;
    }

    /** What was drawn after the page's text but stands within it, such as a text box, goes to where it stands. */
    private List<PdfLine> inOrder() {
        List<List<PdfLine>> runs = runs();
        if (runs.size() < 2) {
            return lines;
        }
        List<PdfLine> longest = Collections.max(runs, Comparator.comparingInt(List::size));
        List<PdfLine> ordered = new ArrayList<>();
        for (List<PdfLine> run : runs) {
            if (run != longest && run.size() <= MOST_LINES_ASIDE) {
                insert(run, longest);
            }
        }
        for (List<PdfLine> run : runs) {
            if (run == longest || run.size() > MOST_LINES_ASIDE) {
                ordered.addAll(run);
            }
        }
        return ordered;
    }

    private static void insert(List<PdfLine> run, List<PdfLine> into) {
        int at = 0;
        while (at < into.size() && into.get(at).baseline() <= run.get(0).baseline()) {
            at++;
        }
        into.addAll(at, run);
    }

    private List<List<PdfLine>> runs() {
        List<List<PdfLine>> runs = new ArrayList<>();
        double above = Double.MAX_VALUE;
        for (PdfLine line : lines) {
            if (line.baseline() < above - line.size()) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(line);
            above = line.baseline();
        }
        return runs;
    }
}
