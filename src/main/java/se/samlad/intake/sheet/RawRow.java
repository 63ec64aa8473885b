package se.samlad.intake.sheet;

import java.util.List;
import se.samlad.intake.SourceCell;

/**
 * A row with at least one cell that has something in it.
 *
 * @param number 1-based, as Excel shows it
 */
public record RawRow(int number, boolean hidden, List<SourceCell> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }
}
