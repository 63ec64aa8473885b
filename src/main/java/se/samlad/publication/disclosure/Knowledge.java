package se.samlad.publication.disclosure;

import se.samlad.core.SmallCounts;

/**
 * What is known of a count.
 *
 * @param least it is not less
 * @param most it is not more
 * @param price what hiding it would cost; 0 when it is hidden, {@link Unknowns#KNOWN} when everybody knows it for good
 * @param canBlur whether the edition could say less of it than it does, though it is hidden
 */
record Knowledge(int least, int most, int price, boolean canBlur) {

    /** That it is a count, and no more. */
    static final Knowledge NOTHING = new Knowledge(0, Unknowns.UNBOUNDED, 0, false);

    /** Everything: it was shown before, or is zero. */
    static final Knowledge FOR_GOOD = new Knowledge(0, Unknowns.UNBOUNDED, Unknowns.KNOWN, false);

    /**
     * What an edition that is being made says.
     *
     * @param lowest the least value that is ever hidden there
     */
    static Knowledge of(Showing showing, int count, int lowest, int price, SmallCounts rule) {
        return switch (showing) {
            case SMALL -> new Knowledge(1, rule.below() - 1, 0, true);
            case HIDDEN -> new Knowledge(lowest, Unknowns.UNBOUNDED, 0, false);
            case SHOWN -> count < lowest ? FOR_GOOD : new Knowledge(lowest, Unknowns.UNBOUNDED, price, false);
        };
    }

    /** What an edition that is made said, of a count that has changed by so much since. */
    static Knowledge said(Showing showing, int lowest, int changed, SmallCounts rule) {
        return switch (showing) {
            case SMALL -> new Knowledge(1 + changed, rule.below() - 1 + changed, 0, false);
            case HIDDEN -> new Knowledge(lowest + changed, Unknowns.UNBOUNDED, 0, false);
            case SHOWN -> FOR_GOOD;
        };
    }

    /** The same when the edition hides it and does not say whether it is small. */
    Knowledge hidden() {
        return new Knowledge(Math.min(least, 1), Unknowns.UNBOUNDED, 0, false);
    }

    boolean allows(int value) {
        return least <= value && value <= most;
    }

    Knowledge including(int count) {
        return new Knowledge(Math.min(count, least), Math.max(count, most), price, canBlur);
    }

    /** Both of one count. */
    Knowledge and(Knowledge other) {
        boolean known = price == Unknowns.KNOWN || other.price == Unknowns.KNOWN;
        return new Knowledge(
                Math.max(least, other.least),
                Math.min(most, other.most),
                known ? Unknowns.KNOWN : Math.min(price, other.price),
                canBlur && other.canBlur);
    }
}
