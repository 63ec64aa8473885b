package se.samlad.publication.workbook;

import java.util.Optional;
import se.samlad.core.Swedish;

/** Counts as the steering group's edition shows them: a number, or the text that stands in its place. */
final class ShownCount {

    private static final int SMALL = 5;

    private ShownCount() {}

    /** A number where the cell is one; otherwise its text. */
    static Object of(String cell) {
        return number(cell).<Object>map(count -> count).orElse(cell);
    }

    /** The number that a cell shows; empty for a hidden one. */
    static Optional<Integer> number(String cell) {
        String digits = cell.replace("\u00A0", "");
        return digits.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** A total of people. */
    static Object total(int count) {
        return of(count > 0 && count < SMALL ? "<" + SMALL : Swedish.count(count));
    }
}
