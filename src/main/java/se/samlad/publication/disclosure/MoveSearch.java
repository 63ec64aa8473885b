package se.samlad.publication.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for another table of whole numbers that agrees with all that is known: one count goes up or down by one, and
 * others with it until every sum holds again. What is found is a proof; what is not found within so many trials counts
 * as not there, so that rather too much is hidden than too little.
 */
final class MoveSearch {

    private final Unknowns unknowns;
    private final int[] position;
    private final int[] move;
    private final int[] residue;
    private final boolean[] barred;
    private final int mostTrials;
    private int trials;

    MoveSearch(Unknowns unknowns, int[] position, int mostTrials) {
        this.unknowns = unknowns;
        this.position = position;
        this.mostTrials = mostTrials;
        this.move = new int[unknowns.size()];
        this.residue = new int[unknowns.ties()];
        this.barred = new boolean[unknowns.size()];
    }

    /**
     * Moves one count.
     *
     * @param budget what the counts that are hidden on the way may cost together
     * @return whether the position is another table now; if not, it is the same
     */
    boolean step(int unknown, int direction, int budget) {
        Arrays.fill(move, 0);
        Arrays.fill(residue, 0);
        trials = 0;
        int price = price(unknown, direction);
        if (price > budget) {
            return false;
        }
        turn(unknown, direction);
        if (!settle(budget - price)) {
            return false;
        }
        for (int i = 0; i < position.length; i++) {
            position[i] += move[i];
        }
        return true;
    }

    /** What it costs to turn a count that way; more than anything when it cannot be. */
    private int price(int unknown, int direction) {
        return move[unknown] != 0 || barred[unknown]
                ? Unknowns.UNBOUNDED
                : unknowns.price(unknown, position[unknown] + direction);
    }

    private void turn(int unknown, int direction) {
        move[unknown] += direction;
        for (int tie : unknowns.tiesOf(unknown)) {
            residue[tie] += direction * unknowns.tie(tie).sign(unknown);
        }
    }

    /** Takes the open sum that has the fewest answers first. */
    private boolean settle(int budget) {
        int open = -1;
        int fewest = Integer.MAX_VALUE;
        for (int tie = 0; tie < residue.length && fewest > 0; tie++) {
            int possible = residue[tie] == 0 ? Integer.MAX_VALUE : countAnswers(tie, budget);
            if (possible < fewest) {
                open = tie;
                fewest = possible;
            }
        }
        return open < 0 || (fewest > 0 && answer(open, budget));
    }

    private int direction(int tie, int unknown) {
        return -Integer.signum(residue[tie]) * unknowns.tie(tie).sign(unknown);
    }

    private int countAnswers(int tie, int budget) {
        Unknowns.Tie sum = unknowns.tie(tie);
        int possible = 0;
        for (int i = 0; i < sum.size(); i++) {
            possible += price(sum.member(i), direction(tie, sum.member(i))) <= budget ? 1 : 0;
        }
        return possible;
    }

    /** The counts that can bring a sum nearer to what is known, the cheapest first. */
    private List<Integer> answers(int tie, int budget) {
        Unknowns.Tie sum = unknowns.tie(tie);
        List<Integer> possible = new ArrayList<>();
        for (int i = 0; i < sum.size(); i++) {
            if (price(sum.member(i), direction(tie, sum.member(i))) <= budget) {
                possible.add(sum.member(i));
            }
        }
        possible.sort(Comparator.<Integer>comparingInt(unknown -> price(unknown, direction(tie, unknown)))
                .thenComparingInt(unknowns::count));
        return possible;
    }

    private boolean answer(int tie, int budget) {
        List<Integer> tried = new ArrayList<>();
        boolean settled = false;
        for (int unknown : answers(tie, budget)) {
            int direction = direction(tie, unknown);
            int price = price(unknown, direction);
            if (settled || ++trials > mostTrials) {
                break;
            }
            turn(unknown, direction);
            settled = settle(budget - price);
            if (!settled) {
                turn(unknown, -direction);
                barred[unknown] = true;
                tried.add(unknown);
            }
        }
        tried.forEach(unknown -> barred[unknown] = false);
        return settled;
    }
}
