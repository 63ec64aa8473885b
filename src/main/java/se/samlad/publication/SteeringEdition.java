package se.samlad.publication;

import java.util.OptionalInt;
import se.samlad.core.Selection;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.publication.disclosure.Cell;
import se.samlad.publication.disclosure.Disclosure;
import se.samlad.publication.disclosure.Showing;

/**
 * The figures of the steering group's edition, as they may be shown (DOMAIN P3).
 *
 * <p>Every table, chart and sentence of that edition asks here; nothing in it is taken from {@link
 * PublicationData#figures()} directly.
 */
public final class SteeringEdition {

    private final PublicationData data;
    private final Disclosure disclosure;

    public SteeringEdition(PublicationData data) {
        this.data = data;
        this.disclosure = data.disclosure();
    }

    /**
     * What is shown of a figure. A district without enrolments has zeros, which are shown; a figure that the edition has
     * no place for is hidden.
     */
    public Showing showing(Cell cell) {
        return disclosure.of(cell).orElseGet(() -> count(cell) == 0 ? Showing.SHOWN : Showing.HIDDEN);
    }

    /** The figure, for charts and for cells with numbers; empty when it is not shown. */
    public OptionalInt shown(Cell cell) {
        return showing(cell) == Showing.SHOWN ? OptionalInt.of(count(cell)) : OptionalInt.empty();
    }

    /** The figure as people see it: {@code 241}, {@code <5} or {@code dold}; totals with what they depend on. */
    public String text(Cell cell) {
        return switch (showing(cell)) {
            case SMALL -> "<" + disclosure.rule().below();
            case HIDDEN -> Texts.get("summary.hidden");
            case SHOWN -> cell.selection().isAll() ? withBand(cell) : Swedish.count(count(cell));
        };
    }

    /** Persons since start, as people see them. */
    public String text(String district, Selection selection) {
        return text(Cell.persons(district, selection));
    }

    /** Only totals say what they depend on: parts would tell of single persons. */
    private String withBand(Cell cell) {
        return data.band(cell.district(), cell.measure(), cell.scope(), cell.selection())
                .map(band -> SummaryTable.withBand(count(cell), band))
                .orElseGet(() -> Swedish.count(count(cell)));
    }

    private int count(Cell cell) {
        return data.figures()
                .count(cell.district(), cell.measure(), cell.scope(), cell.selection())
                .orElse(0);
    }

    /** What the marks in place of figures mean. */
    public String note() {
        int below = disclosure.rule().below();
        return Texts.get("summary.hidden.note", below - 1, below);
    }
}
