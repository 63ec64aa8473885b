package se.samlad.publication.disclosure;

import java.util.ArrayList;
import java.util.List;

/** All counts that an attacker reasons about, by number: what is known of each, and which sums tie them. */
final class Unknowns {

    /** More than any count. */
    static final int UNBOUNDED = Integer.MAX_VALUE / 4;

    /** The price of what cannot be hidden: it is known for good. */
    static final int KNOWN = -1;

    /** A sum: counts with their signs add up to something that is known. */
    record Tie(List<Integer> unknowns, List<Integer> signs) {}

    private final List<Integer> counts = new ArrayList<>();
    private final List<Integer> least = new ArrayList<>();
    private final List<Integer> most = new ArrayList<>();
    private final List<Integer> prices = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<List<Integer>> tiesOf = new ArrayList<>();

    /**
     * Adds one.
     *
     * @param price what hiding it would cost; 0 when it is hidden, {@link #KNOWN} when it cannot be
     */
    int add(int count, int atLeast, int atMost, int price) {
        counts.add(count);
        least.add(Math.min(count, atLeast));
        most.add(Math.max(count, atMost));
        prices.add(price);
        tiesOf.add(new ArrayList<>());
        return counts.size() - 1;
    }

    /** Ties a whole to its parts. */
    void tie(int whole, List<Integer> parts) {
        List<Integer> unknowns = new ArrayList<>(parts);
        List<Integer> signs = new ArrayList<>(java.util.Collections.nCopies(parts.size(), -1));
        unknowns.add(whole);
        signs.add(1);
        unknowns.forEach(unknown -> tiesOf.get(unknown).add(ties.size()));
        ties.add(new Tie(unknowns, signs));
    }

    /** From now on the count is hidden. */
    void hide(int unknown) {
        if (prices.get(unknown) > 0) {
            prices.set(unknown, 0);
        }
    }

    /** From now on the count is shown again. */
    void show(int unknown, int price) {
        prices.set(unknown, price);
    }

    int size() {
        return counts.size();
    }

    int count(int unknown) {
        return counts.get(unknown);
    }

    int price(int unknown) {
        return prices.get(unknown);
    }

    boolean allows(int unknown, int value) {
        return least.get(unknown) <= value && value <= most.get(unknown);
    }

    List<Tie> ties() {
        return ties;
    }

    List<Integer> tiesOf(int unknown) {
        return tiesOf.get(unknown);
    }
}
