package se.samlad.participant;

import java.time.LocalDate;

/** What came of reading a cell that should hold a date. */
sealed interface DateReading {

    /** A day. */
    record Day(LocalDate date) implements DateReading {}

    /** Only a month: read as its first day. */
    record Month(LocalDate date) implements DateReading {}

    /** Nothing that can be read as a date. */
    record Unreadable() implements DateReading {}
}
