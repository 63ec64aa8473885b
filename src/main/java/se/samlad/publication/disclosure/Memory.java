package se.samlad.publication.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samlad.core.SmallCounts;
import se.samlad.count.Figures;

/**
 * What is known from the editions of the half-year before: its newest figures, and what all its versions together say
 * of them.
 */
record Memory(LinkedTables tables, Map<Cell, Knowledge> known) {

    /** Nothing was published then. */
    static final Memory NONE = new Memory(new LinkedTables(), Map.of());

    /** Of the versions of one period, the newest last. */
    static Memory of(List<Publication> versions, SmallCounts rule) {
        if (versions.isEmpty()) {
            return NONE;
        }
        LinkedTables newest = EditionTables.of(versions.get(versions.size() - 1).figures());
        return new Memory(newest, knowledge(versions, newest, rule));
    }

    /** What versions of one period say of its counts, now that they are these; what changed is taken as known. */
    static Map<Cell, Knowledge> knowledge(List<Publication> versions, LinkedTables tables, SmallCounts rule) {
        Map<Cell, Knowledge> known = new HashMap<>();
        for (Publication version : versions) {
            for (Cell cell : tables.cells()) {
                Showing showing = version.showings().get(cell);
                if (showing != null) {
                    known.merge(
                            cell,
                            said(showing, count(version.figures(), cell), tables.count(cell), rule),
                            Knowledge::and);
                }
            }
        }
        return known;
    }

    private static Knowledge said(Showing showing, int then, int now, SmallCounts rule) {
        return showing == Showing.SHOWN
                ? Knowledge.FOR_GOOD
                : Knowledge.of(showing, then, 0, rule).changedBy(now - then);
    }

    private static int count(Figures figures, Cell cell) {
        return figures.count(cell.district(), cell.measure(), cell.scope(), cell.selection())
                .orElse(0);
    }
}
