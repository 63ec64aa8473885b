package se.samlad.publication.disclosure;

import se.samlad.core.SmallCounts;

/**
 * What is known of a count.
 *
 * @param least it is not less
 * @param most it is not more
 * @param price what hiding it would cost; 0 when it is hidden, {@link Unknowns#KNOWN} when everybody knows it for good
 */
record Knowledge(int least, int most, int price) {

    /** Of a count that no edition has shown. */
    static final Knowledge NOTHING = new Knowledge(0, Unknowns.UNBOUNDED, 0);

    /** Everything: it was shown before. */
    static final Knowledge FOR_GOOD = new Knowledge(0, Unknowns.UNBOUNDED, Unknowns.KNOWN);

    /** What a showing says. A hidden figure is known not to be small and not to be zero, for those are shown as such. */
    static Knowledge of(Showing showing, int count, int price, SmallCounts rule) {
        return switch (showing) {
            case SMALL -> new Knowledge(1, rule.below() - 1, 0);
            case HIDDEN -> new Knowledge(rule.below(), Unknowns.UNBOUNDED, 0);
            case SHOWN -> count == 0 ? FOR_GOOD : new Knowledge(rule.below(), Unknowns.UNBOUNDED, price);
        };
    }

    /** This, of a count that has changed by so much since. */
    Knowledge changedBy(int difference) {
        return new Knowledge(least + difference, Math.min(most + difference, Unknowns.UNBOUNDED), price);
    }

    /** Both of one count. */
    Knowledge and(Knowledge other) {
        boolean known = price == Unknowns.KNOWN || other.price == Unknowns.KNOWN;
        return new Knowledge(
                Math.max(least, other.least),
                Math.min(most, other.most),
                known ? Unknowns.KNOWN : Math.min(price, other.price));
    }
}
