package se.samlad.notification;

/** What came of sending a digest. */
sealed interface Sending {

    /**
     * The server has taken it.
     *
     * @param isForAll whether it takes it for every address
     */
    record Accepted(boolean isForAll) implements Sending {}

    /**
     * The server has not taken it: it can be sent again.
     *
     * @param code {@code E771} when the server does not answer, {@code E772} when it refuses
     */
    record NotTaken(String code) implements Sending {}

    /** It was handed over and the answer did not come: it may be on its way. */
    record Unknown() implements Sending {}
}
