package se.samlad.claim;

import java.util.Locale;

/** Whether a claim states how many or which part of a hundred. */
public enum Unit {
    COUNT,
    PERCENT;

    /** The code in the machine annex. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
