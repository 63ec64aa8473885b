package se.samlad.reconciliation;

/**
 * Why a report may state another figure than the list gives (DOMAIN §7), the most telling first; the Swedish name is the
 * text {@code cause.<name>}.
 */
public enum Cause {
    /** The column says one gender, the personal number another (R207). */
    GENDER_CONFLICT,
    /** The row does not say what the figure asks for; protected rows among them (R502). */
    MISSING_VALUE,
    /** A row that says the same as another was counted too. */
    DUPLICATE,
    /** Somebody of another district's municipality was not counted (R506). */
    OTHER_MUNICIPALITY,
    /** Two rows that may be about one person were counted as one. */
    OPEN_PAIR,
    /** Somebody who came back was counted once more. */
    REENROLMENT,
    /** A row of the next period was counted (R302). */
    AFTER_CUT_OFF,
    /** A row that was registered by mistake was counted (R301). */
    REGISTERED_BY_MISTAKE,
    /** A row that says nothing of who or when was counted. */
    REJECTED,
    /** Two figures of one breakdown have changed places. */
    SWAPPED,
    /** The figure is what the earlier period's list gave. */
    EARLIER_FIGURES
}
