package se.samlad.claim;

import java.util.Locale;

/** How exactly a claim means its figure (DOMAIN C2). */
public enum Qualifier {
    EXACT,
    /** Ca, cirka, omkring. */
    ABOUT,
    /** Drygt. */
    SOMEWHAT_OVER,
    /** Knappt. */
    SOMEWHAT_UNDER,
    /** Minst. */
    AT_LEAST,
    /** Högst. */
    AT_MOST;

    /** The code in the machine annex. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
