package se.samlad.publication.report;

import se.samlad.reconciliation.Verdict;

/** How something is marked: a line below it, a sign, and words; never colour alone. */
enum Look {
    AGREES("v-match", "✓"),
    DIFFERS("v-differs", "✗"),
    QUESTION("v-open", "?"),
    UNTESTED("v-unknown", "–"),
    INTERPRETATION("v-read", "≈"),
    OTHER("v-other", "·");

    private final String style;
    private final String sign;

    Look(String style, String sign) {
        this.style = style;
        this.sign = sign;
    }

    /** The class in the style sheet. */
    String style() {
        return style;
    }

    String sign() {
        return sign;
    }

    static Look of(Verdict verdict) {
        return switch (verdict) {
            case MATCH, MATCH_ROUNDED -> AGREES;
            case DIFFERS, DIFFERS_EXPLAINED, CONTRADICTION -> DIFFERS;
            case NOT_VERIFIABLE -> UNTESTED;
            case MATCH_TRUNCATED, MATCH_OTHER_DEFINITION, NOT_REPORTED, NOT_INTERPRETED -> QUESTION;
        };
    }
}
