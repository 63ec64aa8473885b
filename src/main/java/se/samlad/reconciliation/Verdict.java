package se.samlad.reconciliation;

import se.samlad.core.Severity;

/** What came of checking a stated figure (DOMAIN §7); the Swedish name is the text {@code verdict.<name>}. */
public enum Verdict {
    MATCH(Severity.NOTICE),
    MATCH_ROUNDED(Severity.NOTICE),
    MATCH_TRUNCATED(Severity.QUERY),
    MATCH_OTHER_DEFINITION(Severity.QUERY),
    DIFFERS_EXPLAINED(Severity.QUERY),
    DIFFERS(Severity.ERROR),
    CONTRADICTION(Severity.ERROR),
    NOT_VERIFIABLE(Severity.NOTICE),
    NOT_REPORTED(Severity.QUERY),
    NOT_INTERPRETED(Severity.QUERY);

    private final Severity severity;

    Verdict(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether the figure agrees as it stands. */
    public boolean agrees() {
        return this == MATCH || this == MATCH_ROUNDED;
    }
}
