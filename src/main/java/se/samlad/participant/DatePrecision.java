package se.samlad.participant;

import java.time.LocalDate;

/** How much of a date a list says; what is kept is the first day of it. */
public enum DatePrecision {
    DAY {
        @Override
        LocalDate lastDay(LocalDate first) {
            return first;
        }
    },
    MONTH {
        @Override
        LocalDate lastDay(LocalDate first) {
            return first.plusMonths(1).minusDays(1);
        }
    },
    HALF_YEAR {
        @Override
        LocalDate lastDay(LocalDate first) {
            return first.plusMonths(6).minusDays(1);
        }
    },
    YEAR {
        @Override
        LocalDate lastDay(LocalDate first) {
            return first.plusYears(1).minusDays(1);
        }
    };

    /** The last day that can be meant when the first is this one. */
    abstract LocalDate lastDay(LocalDate first);
}
