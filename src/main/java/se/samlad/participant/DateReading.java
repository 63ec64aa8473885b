package se.samlad.participant;

import java.time.LocalDate;
import java.util.Optional;

/** What came of reading a cell that should hold a date. */
sealed interface DateReading {

    /** The day, or the first day of the month, half-year or year; empty when the cell could not be read. */
    Optional<LocalDate> day();

    /** How much of the date is said; empty when the cell could not be read. */
    Optional<DatePrecision> precision();

    /** A date that was read as it is written. */
    sealed interface Plain extends DateReading {

        LocalDate date();

        DatePrecision exactly();

        @Override
        default Optional<LocalDate> day() {
            return Optional.of(date());
        }

        @Override
        default Optional<DatePrecision> precision() {
            return Optional.of(exactly());
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Plain {
        @Override
        public DatePrecision exactly() {
            return DatePrecision.DAY;
        }
    }

    /** A day whose month is above twelve: read with day and month the other way round. */
    record Swapped(LocalDate date) implements Plain {
        @Override
        public DatePrecision exactly() {
            return DatePrecision.DAY;
        }
    }

    /** Only a month: read as its first day. */
    record Month(LocalDate date) implements Plain {
        @Override
        public DatePrecision exactly() {
            return DatePrecision.MONTH;
        }
    }

    /** Only a half-year, as in {@code ht 2024}: read as its first day. */
    record HalfYear(LocalDate date) implements Plain {
        @Override
        public DatePrecision exactly() {
            return DatePrecision.HALF_YEAR;
        }
    }

    /** Only a year: read as its first day. */
    record Year(LocalDate date) implements Plain {
        @Override
        public DatePrecision exactly() {
            return DatePrecision.YEAR;
        }
    }

    /** A date with words beside it, as in {@code ca 2023-10-01} or {@code 2023-10-01 (prel)}: the words are left out. */
    record WithNote(Plain read) implements DateReading {
        @Override
        public Optional<LocalDate> day() {
            return read.day();
        }

        @Override
        public Optional<DatePrecision> precision() {
            return read.precision();
        }
    }

    /** Nothing that can be read as a date. */
    record Unreadable() implements DateReading {
        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        public Optional<DatePrecision> precision() {
            return Optional.empty();
        }
    }
}
