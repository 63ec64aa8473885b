package se.samlad.reconciliation;

import java.util.List;
import java.util.Set;

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

    static Consequence of(List<Lever.Use> uses, StatedFigure other) {
        Consequence consequence = new Consequence();
        uses.forEach(use -> consequence.add(use, other));
        return consequence;
    }

    private void add(Lever.Use use, StatedFigure other) {
        Reach part = new Reach();
        Reach whole = new Reach();
        for (Suspects.Group group : use.lever().groups()) {
            Set<Change.Effect> effects = group.change().effects(other);
            part.add(effects.stream().mapToInt(Change.Effect::part).toArray(), group.rows());
            whole.add(effects.stream().mapToInt(Change.Effect::whole).toArray(), group.rows());
        }
        leastPart += part.least(use);
        mostPart += part.most(use);
        leastWhole += whole.least(use);
        mostWhole += whole.most(use);
    }

    /** How many rows must or may move something up or down. */
    private static final class Reach {

        private int mustRise;
        private int mayRise;
        private int mustFall;
        private int mayFall;

        void add(int[] effects, int rows) {
            int least = java.util.Arrays.stream(effects).min().orElse(0);
            int most = java.util.Arrays.stream(effects).max().orElse(0);
            mustRise += least > 0 ? rows : 0;
            mayRise += most > 0 ? rows : 0;
            mustFall += most < 0 ? rows : 0;
            mayFall += least < 0 ? rows : 0;
        }

        int least(Lever.Use use) {
            int spared = use.lever().rows() - use.rows();
            return Math.max(0, mustRise - spared) - Math.min(use.rows(), mayFall);
        }

        int most(Lever.Use use) {
            int spared = use.lever().rows() - use.rows();
            return Math.min(use.rows(), mayRise) - Math.max(0, mustFall - spared);
        }
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
