package se.samlad.reconciliation;

import java.util.List;

/**
 * What an explanation of one figure does to another: the least and the most that its part and its whole may move.
 *
 * <p>Of a cause's rows only some may be needed; which is not known, so each could be those that touch the other figure or
 * those that do not.
 */
final class Consequence {

    private static final int WIDEST = 60;

    private int leastPart;
    private int mostPart;
    private int leastWhole;
    private int mostWhole;

    private Consequence() {}

    /**
     * What so many rows of each cause do.
     *
     * @param figure the other figure's place among the report's
     */
    static Consequence of(List<Lever.Use> uses, int figure, Spans spans) {
        Consequence consequence = new Consequence();
        uses.forEach(use -> consequence.add(use, figure, spans));
        return consequence;
    }

    private void add(Lever.Use use, int figure, Spans spans) {
        Spans.Reaches reaches = spans.reaches(use.lever(), figure);
        leastPart += reaches.part().least(use);
        mostPart += reaches.part().most(use);
        leastWhole += reaches.whole().least(use);
        mostWhole += reaches.whole().most(use);
    }

    /** Whether the other figure may be right with it. */
    boolean allows(StatedFigure other) {
        int parts = Math.min(mostPart - leastPart, WIDEST);
        int wholes = other.whole() == 0 ? 0 : Math.min(mostWhole - leastWhole, WIDEST);
        for (int part = 0; part <= parts; part++) {
            for (int whole = 0; whole <= wholes; whole++) {
                if (other.holds(other.part() + leastPart + part, other.whole() + leastWhole + whole)) {
                    return true;
                }
            }
        }
        return false;
    }
}
