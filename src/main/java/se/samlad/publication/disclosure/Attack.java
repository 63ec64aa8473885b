package se.samlad.publication.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What somebody can make out who knows the sums, what is shown, and how what is hidden is marked. Holds for each hidden
 * count the least and the greatest value of tables that have been found to agree with all of it.
 */
final class Attack {

    private final Unknowns unknowns;
    private final List<Integer> protectedOnes = new ArrayList<>();
    private final int[] lowest;
    private final int[] highest;
    private final int span;

    Attack(Unknowns unknowns, int span) {
        this.unknowns = unknowns;
        this.span = span;
        this.lowest = start();
        this.highest = start();
    }

    private int[] start() {
        int[] position = new int[unknowns.size()];
        for (int i = 0; i < position.length; i++) {
            position[i] = unknowns.count(i);
        }
        return position;
    }

    /** From now on nobody must come to know that count. */
    void protect(int unknown) {
        protectedOnes.add(unknown);
    }

    List<Integer> protectedOnes() {
        return protectedOnes;
    }

    /** Forgets all tables found: more is shown than before. */
    void forget() {
        System.arraycopy(start(), 0, lowest, 0, lowest.length);
        System.arraycopy(start(), 0, highest, 0, highest.length);
    }

    /**
     * Looks for tables that leave the count in doubt.
     *
     * @param budget what hiding more may cost
     * @param trials how long to look for each
     * @param hide takes what has to be hidden for them to agree with all that is shown
     * @return whether it is in doubt as far as the rule asks
     */
    boolean isInDoubt(int unknown, int budget, int trials, IntConsumer hide) {
        walk(unknown, 1, budget, trials, hide);
        walk(unknown, -1, budget, trials, hide);
        return highest[unknown] - lowest[unknown] >= span;
    }

    private void walk(int unknown, int direction, int budget, int trials, IntConsumer hide) {
        int[] position = start();
        MoveSearch search = new MoveSearch(unknowns, position, trials);
        while (highest[unknown] - lowest[unknown] < span && search.step(unknown, direction, budget)) {
            for (int i = 0; i < position.length; i++) {
                lowest[i] = Math.min(lowest[i], position[i]);
                highest[i] = Math.max(highest[i], position[i]);
                if (position[i] != unknowns.count(i) && unknowns.price(i, position[i]) > 0) {
                    hide.accept(i);
                }
            }
        }
    }
}
