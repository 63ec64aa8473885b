package se.samlad.publication.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All counts that an attacker reasons about, by number: what is known of each, and which sums tie them. */
final class Unknowns {

    /** More than any count. */
    static final int UNBOUNDED = Integer.MAX_VALUE / 4;

    /** The price of what cannot be hidden: it is known for good. */
    static final int KNOWN = -1;

    /** The price of not even saying that a count is small. */
    private static final int BLUR = 1;

    /** A sum: the whole less its parts is something that is known. */
    static final class Tie {
        private final int whole;
        private final int[] members;

        private Tie(int whole, List<Integer> parts) {
            this.whole = whole;
            this.members = IntStream.concat(IntStream.of(whole), parts.stream().mapToInt(Integer::intValue))
                    .toArray();
        }

        int size() {
            return members.length;
        }

        int member(int index) {
            return members[index];
        }

        int sign(int unknown) {
            return unknown == whole ? 1 : -1;
        }
    }

    private final List<Knowledge> shown = new ArrayList<>();
    private final List<Knowledge> remembered = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<List<Integer>> tiesOf = new ArrayList<>();

    /**
     * Adds one.
     *
     * @param now what the edition that is being made shows
     * @param before what was shown of it before
     */
    int add(int count, Knowledge now, Knowledge before) {
        counts.add(count);
        shown.add(now.including(count));
        remembered.add(before.including(count));
        tiesOf.add(new ArrayList<>());
        return counts.size() - 1;
    }

    /** Ties a whole to its parts. */
    void tie(int whole, List<Integer> parts) {
        tiesOf.get(whole).add(ties.size());
        parts.forEach(part -> tiesOf.get(part).add(ties.size()));
        ties.add(new Tie(whole, parts));
    }

    /** From now on the edition does not say whether the count is small. */
    void hide(int unknown) {
        shown.set(unknown, shown.get(unknown).hidden());
    }

    int size() {
        return counts.size();
    }

    int count(int unknown) {
        return counts.get(unknown);
    }

    boolean isKnown(int unknown) {
        return shown.get(unknown).price() == KNOWN || remembered.get(unknown).price() == KNOWN;
    }

    boolean isHidden(int unknown) {
        return shown.get(unknown).price() == 0;
    }

    /** What it costs that the count could have that value; {@link #UNBOUNDED} when it cannot. */
    int price(int unknown, int value) {
        Knowledge now = shown.get(unknown);
        if (isKnown(unknown) || !remembered.get(unknown).allows(value)) {
            return UNBOUNDED;
        }
        if (now.allows(value)) {
            return now.price();
        }
        return now.canBlur() && value > 0 ? BLUR : UNBOUNDED;
    }

    int ties() {
        return ties.size();
    }

    Tie tie(int number) {
        return ties.get(number);
    }

    List<Integer> tiesOf(int unknown) {
        return tiesOf.get(unknown);
    }
}
