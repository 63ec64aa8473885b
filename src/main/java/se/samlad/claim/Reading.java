package se.samlad.claim;

import java.util.Locale;

/**
 * How a statement without a figure is read (DOMAIN C4). What is compared is in the claim: those who are meant, the
 * others, and among whom.
 */
public enum Reading {
    /** "Jämn": either is 40 to 60 percent of both. */
    EVEN,
    /** "Relativt jämn": either is 40 to 60 percent of both. */
    FAIRLY_EVEN,
    /** "Helt jämnt": either is half of both, to the percent. */
    EXACTLY_EVEN,
    /** "Ojämn": either is less than 40 percent of both. */
    UNEVEN,
    /** "Överrepresenterad": a greater part among those than among all. */
    OVERREPRESENTED,
    /** "Underrepresenterad": a smaller part among those than among all. */
    UNDERREPRESENTED,
    /** "Dominerar": more than half among those. */
    DOMINATES,
    /** "En majoritet", "de flesta": more than half. */
    MAJORITY,
    /** "En minoritet": less than half. */
    MINORITY,
    /** "Övervikt": more than any other of that dimension. */
    PREPONDERANCE,
    /** "Flest": more than any other of that dimension. */
    MOST,
    /** "Minst antal": fewer than any other of that dimension. */
    FEWEST,
    /** "Fler än": more than the others, or than at the earlier time. */
    MORE_THAN,
    /** "Färre än": fewer than the others, or than at the earlier time. */
    FEWER_THAN,
    /** "Något fler": more than the others or than at the earlier time; than expected when neither is named. */
    SLIGHTLY_MORE,
    /** "Något färre", "något mindre": fewer than the others or than at the earlier time; else than expected. */
    SLIGHTLY_FEWER,
    /** "Dubbelt så många som": two to one, rounded. */
    TWICE_AS_MANY,
    /** "Har ökat": more than at the earlier time. */
    INCREASED,
    /** "Har minskat": fewer than at the earlier time. */
    DECREASED,
    /** "Oförändrat": as many as at the earlier time. */
    UNCHANGED;

    /** The code in the machine annex. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says something of time: without others, an earlier period is what it is compared with. */
    public boolean isChange() {
        return this == INCREASED || this == DECREASED || this == UNCHANGED;
    }

    /** Whether it is about how a whole dimension is spread. */
    boolean isSpread() {
        return this == EVEN || this == FAIRLY_EVEN || this == EXACTLY_EVEN || this == UNEVEN;
    }

    /** Whether what is meant stands after "fler". */
    boolean isComparison() {
        return this == MORE_THAN
                || this == FEWER_THAN
                || this == SLIGHTLY_MORE
                || this == SLIGHTLY_FEWER
                || this == TWICE_AS_MANY;
    }
}
