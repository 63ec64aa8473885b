package se.samlad.publication.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for another table of whole numbers that agrees with all that is known: one count goes up or down by one, and
 * others with it until every sum holds again. What is found is a proof; what is not found within so many trials counts
 * as not there, so that rather too much is hidden than too little.
 */
final class MoveSearch {

    private static final int TRIALS = 3000;

    private final Unknowns unknowns;
    private final int[] position;
    private final int[] move;
    private final int[] residue;
    private final boolean[] barred;
    private int trials;

    MoveSearch(Unknowns unknowns, int[] position) {
        this.unknowns = unknowns;
        this.position = position;
        this.move = new int[unknowns.size()];
        this.residue = new int[unknowns.ties().size()];
        this.barred = new boolean[unknowns.size()];
    }

    /**
     * Moves one count.
     *
     * @param budget what the counts that are hidden on the way may cost together
     * @return whether the position is another table now; if not, it is the same
     */
    boolean step(int unknown, int direction, int budget) {
        java.util.Arrays.fill(move, 0);
        java.util.Arrays.fill(residue, 0);
        trials = 0;
        int left = budget - unknowns.price(unknown);
        if (!canMove(unknown, direction, budget)) {
            return false;
        }
        turn(unknown, direction);
        if (!settle(left)) {
            return false;
        }
        for (int i = 0; i < position.length; i++) {
            position[i] += move[i];
        }
        return true;
    }

    /** What the last step moved. */
    int moved(int unknown) {
        return move[unknown];
    }

    private boolean canMove(int unknown, int direction, int budget) {
        int price = unknowns.price(unknown);
        return move[unknown] == 0
                && !barred[unknown]
                && price != Unknowns.KNOWN
                && price <= budget
                && unknowns.allows(unknown, position[unknown] + direction);
    }

    private void turn(int unknown, int direction) {
        move[unknown] += direction;
        for (int tie : unknowns.tiesOf(unknown)) {
            Unknowns.Tie sum = unknowns.ties().get(tie);
            residue[tie] += direction * sum.signs().get(sum.unknowns().indexOf(unknown));
        }
    }

    private boolean settle(int budget) {
        List<Integer> answers = List.of();
        int open = -1;
        for (int tie = 0; tie < residue.length; tie++) {
            if (residue[tie] != 0) {
                List<Integer> possible = answers(tie, budget);
                if (open < 0 || possible.size() < answers.size()) {
                    open = tie;
                    answers = possible;
                }
            }
        }
        return open < 0 || answer(open, answers, budget);
    }

    /** The counts that can bring a sum nearer to what is known, the cheapest first. */
    private List<Integer> answers(int tie, int budget) {
        Unknowns.Tie sum = unknowns.ties().get(tie);
        List<Integer> possible = new ArrayList<>();
        for (int i = 0; i < sum.unknowns().size(); i++) {
            int unknown = sum.unknowns().get(i);
            if (canMove(unknown, -Integer.signum(residue[tie]) * sum.signs().get(i), budget)) {
                possible.add(unknown);
            }
        }
        possible.sort(Comparator.comparingInt(unknowns::price).thenComparingInt(unknowns::count));
        return possible;
    }

    private boolean answer(int tie, List<Integer> answers, int budget) {
        int sign = Integer.signum(residue[tie]);
        List<Integer> tried = new ArrayList<>();
        boolean settled = false;
        for (int unknown : answers) {
            if (++trials > TRIALS) {
                break;
            }
            Unknowns.Tie sum = unknowns.ties().get(tie);
            int direction = -sign * sum.signs().get(sum.unknowns().indexOf(unknown));
            turn(unknown, direction);
            settled = settle(budget - unknowns.price(unknown));
            if (settled) {
                break;
            }
            turn(unknown, -direction);
            barred[unknown] = true;
            tried.add(unknown);
        }
        tried.forEach(unknown -> barred[unknown] = false);
        return settled;
    }
}
