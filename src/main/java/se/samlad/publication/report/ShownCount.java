package se.samlad.publication.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.Swedish;
import se.samlad.publication.SummaryTable;

/**
 * A count as an edition shows it.
 *
 * @param text what stands in the table, such as {@code 1 204}, {@code <5} or {@code dold}
 * @param count the number; empty when it is hidden
 */
record ShownCount(String text, OptionalInt count) {

    private static final Pattern DIGITS = Pattern.compile("^[0-9]{1,3}(?:\\u00A0?[0-9]{3})*");

    static ShownCount of(String text) {
        Matcher digits = DIGITS.matcher(text);
        return new ShownCount(
                text,
                digits.find()
                        ? OptionalInt.of(Integer.parseInt(digits.group().replace("\u00A0", "")))
                        : OptionalInt.empty());
    }

    /** The county's count in a row of the figures: the last one. */
    static ShownCount ofCounty(SummaryTable.Row row) {
        return of(row.cells().get(row.cells().size() - 1));
    }

    /** The share of a whole in whole percent; empty when either is hidden or the whole is nobody. */
    Optional<String> shareOf(ShownCount whole) {
        if (count.isEmpty() || whole.count.orElse(0) == 0) {
            return Optional.empty();
        }
        return Optional.of(Swedish.percent(
                BigDecimal.valueOf(100L * count.getAsInt())
                        .divide(BigDecimal.valueOf(whole.count.getAsInt()), MathContext.DECIMAL64),
                0));
    }

    /** The number; 0 when it is hidden, so that a drawing leaves it out. */
    int drawn() {
        return count.orElse(0);
    }
}
