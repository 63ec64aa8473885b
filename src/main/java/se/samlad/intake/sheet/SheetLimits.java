package se.samlad.intake.sheet;

import java.util.BitSet;
import se.samlad.intake.LimitException;
import se.samlad.intake.Limits;

/** Counts what a list holds while it is read, and stops it where it holds more than it may. */
final class SheetLimits {

    private final Limits limits;
    private final BitSet columns = new BitSet();
    private int sheets;
    private int usedColumns;
    private long lastRow;
    private long cells;

    SheetLimits(Limits limits) {
        this.limits = limits;
    }

    void nextSheet() throws LimitException {
        columns.clear();
        usedColumns = 0;
        lastRow = 0;
        if (++sheets > limits.sheets()) {
            throw new LimitException("I117");
        }
    }

    /** A row with something in it, 1-based. */
    void row(long number) throws LimitException {
        if (number < 1 || number > limits.rows()) {
            throw new LimitException("I115");
        }
        if (number - lastRow > limits.blankRows()) {
            throw new LimitException("I131");
        }
        lastRow = number;
        if (Thread.currentThread().isInterrupted()) {
            throw new LimitException("I122");
        }
    }

    /** A row with something in it that stands so many times below itself: participants are not that alike. */
    void repeated(long times) throws LimitException {
        if (times > limits.blankRows()) {
            throw new LimitException("I117");
        }
    }

    /** A cell, with or without something in it. */
    void place(int column, int characters) throws LimitException {
        if (column < 0 || column >= Limits.COLUMNS) {
            throw new LimitException("I116");
        }
        if (characters > limits.characters()) {
            throw new LimitException("I118");
        }
    }

    /** A cell with something in it. */
    void cell(int column, int characters) throws LimitException {
        place(column, characters);
        if (++cells > limits.cells()) {
            throw new LimitException("I117");
        }
        if (!columns.get(column)) {
            columns.set(column);
            if (++usedColumns > limits.columns()) {
                throw new LimitException("I116");
            }
        }
    }
}
