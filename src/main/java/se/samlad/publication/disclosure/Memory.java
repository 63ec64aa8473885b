package se.samlad.publication.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samlad.core.SmallCounts;
import se.samlad.count.Figures;

/**
 * What was given before.
 *
 * @param versions what earlier versions of the same period say of its figures
 * @param tables the newest figures of the half-year before
 * @param known what all versions of that half-year together say of them
 */
record Memory(Map<Cell, Knowledge> versions, LinkedTables tables, Map<Cell, Knowledge> known) {

    /** Nothing was. */
    static final Memory NONE = new Memory(Map.of(), new LinkedTables(), Map.of());

    /**
     * What is remembered beside an edition.
     *
     * @param same the earlier versions of its period
     * @param before the versions of the half-year before, the newest last
     */
    static Memory of(LinkedTables now, List<Publication> same, List<Publication> before, SmallCounts rule) {
        LinkedTables then = before.isEmpty()
                ? new LinkedTables()
                : EditionTables.of(before.get(before.size() - 1).figures());
        return new Memory(knowledge(same, now, rule), then, knowledge(before, then, rule));
    }

    boolean isNothing() {
        return versions.isEmpty() && known.isEmpty();
    }

    /** Whether an earlier version of the same period hides the figure, and none shows it. */
    boolean hides(Cell cell) {
        return versions.containsKey(cell)
                && versions.getOrDefault(cell, Knowledge.NOTHING).price() == 0;
    }

    /** What versions of one period say of its counts, now that they are these; what changed is taken as known. */
    private static Map<Cell, Knowledge> knowledge(List<Publication> versions, LinkedTables tables, SmallCounts rule) {
        Map<Cell, Knowledge> known = new HashMap<>();
        for (Publication version : versions) {
            for (Cell cell : tables.cells()) {
                Showing showing = version.showings().get(cell);
                if (showing != null) {
                    int changed = tables.count(cell) - count(version.figures(), cell);
                    known.merge(
                            cell, Knowledge.said(showing, tables.lowestHidden(cell), changed, rule), Knowledge::and);
                }
            }
        }
        return known;
    }

    private static int count(Figures figures, Cell cell) {
        return figures.count(cell.district(), cell.measure(), cell.scope(), cell.selection())
                .orElse(0);
    }
}
