package se.samlad.core;

/** A property by which participants are told apart (DOMAIN §5). The order is the order in which they are shown. */
public enum Dimension {
    AGE("age"),
    DISCHARGE_REASON("dischargeReason"),
    GENDER("gender"),
    MUNICIPALITY("municipality"),
    REFERRER("referrer"),
    STATUS("status"),
    /** What a participant lives on: stated in reports, but neither kept nor counted. */
    SUPPORT("support"),
    TRACK("track");

    /** The value for participants of whom the list does not say it. */
    public static final String UNKNOWN = "unknown";

    /** The status of an enrolment that goes on at the cut-off. */
    public static final String OPEN = "open";

    /** The status of an enrolment that has ended. */
    public static final String CLOSED = "closed";

    private final String key;

    Dimension(String key) {
        this.key = key;
    }

    /** Whether lists are counted by it. */
    public boolean isCounted() {
        return this != SUPPORT;
    }

    /** The key in the machine annex. */
    public String key() {
        return key;
    }
}
