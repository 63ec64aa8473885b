package se.samlad.schedule;

import java.time.LocalDate;

/**
 * What a district was told of, once.
 *
 * @param district its id
 * @param day on which, in Stockholm
 * @param about a hash over the files of an offer; empty for the others
 */
record Told(Kind kind, String district, LocalDate day, String about) {

    enum Kind {
        REMINDER,
        ALARM,
        OFFER
    }
}
