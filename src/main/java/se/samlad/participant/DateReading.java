package se.samlad.participant;

import java.time.LocalDate;
import java.util.Optional;

/** What came of reading a cell that should hold a date. */
sealed interface DateReading {

    /** The day, or the first day of the month; empty when the cell could not be read. */
    Optional<LocalDate> day();

    /** A day. */
    record Day(LocalDate date) implements DateReading {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }
    }

    /** Only a month: read as its first day. */
    record Month(LocalDate date) implements DateReading {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }
    }

    /** Nothing that can be read as a date. */
    record Unreadable() implements DateReading {
        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }
    }
}
