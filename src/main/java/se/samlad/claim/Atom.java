package se.samlad.claim;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import se.samlad.core.Dimension;
import se.samlad.core.Period;
import se.samlad.core.Scope;

/** The smallest piece of a sentence that means something; every piece knows where it stands in the report's text. */
sealed interface Atom {

    int start();

    int end();

    /**
     * A figure.
     *
     * @param whole of "144 av 241" the 241; empty otherwise
     * @param inWords whether it is written in letters
     * @param rounded whether it is never meant exactly: "två tredjedelar", "ett tiotal"
     */
    record Figure(
            int start,
            int end,
            BigDecimal value,
            int decimals,
            Unit unit,
            OptionalInt whole,
            boolean inWords,
            boolean rounded)
            implements Atom {

        /** Parts of a whole in words are rounded. */
        Figure(int start, int end, BigDecimal value, int decimals, Unit unit, OptionalInt whole, boolean inWords) {
            this(start, end, value, decimals, unit, whole, inWords, inWords && unit == Unit.PERCENT);
        }

        /** The same, meant as it is written. */
        Figure exact() {
            return new Figure(start, end, value, decimals, unit, whole, inWords, false);
        }

        /** The same figure where the column says that percentages stand in it. */
        Figure inPercent() {
            return new Figure(start, end, value, decimals, Unit.PERCENT, whole, inWords, rounded);
        }
    }

    /**
     * A number that is no figure.
     *
     * @param month of a date that says when something was measured
     * @param halfYear of "våren 2025" and the like
     * @param unkept whether it is a time of which nothing is kept: a year, a week
     */
    record OtherNumber(
            int start,
            int end,
            NumberMention.Kind kind,
            Optional<YearMonth> month,
            Optional<Period> halfYear,
            boolean unkept)
            implements Atom {

        OtherNumber(int start, int end, NumberMention.Kind kind, Optional<YearMonth> month) {
            this(start, end, kind, month, Optional.empty(), false);
        }

        /** The period whose measurement the month names. */
        Optional<Period> measured() {
            return month.flatMap(Period::ofMeasurement);
        }
    }

    /** "Hösten" without its year. */
    record Season(int start, int end, boolean autumn) implements Atom {

        /** Whether it is the half-year that is reported. */
        boolean isOf(Period period) {
            return autumn == (period.firstDay().getMonthValue() == 7);
        }
    }

    /**
     * A word that says how many, or how they are spread, without a figure.
     *
     * @param predicate whether whom it is said of stands before it: "är i majoritet"
     */
    record Quality(int start, int end, Reading reading, boolean predicate) implements Atom {}

    /** A word for a whole dimension: "könsfördelning", "varifrån". */
    record Topic(int start, int end, Dimension dimension) implements Atom {}

    /** A value of a dimension; an age limit's own number is part of it. */
    record Term(int start, int end, Dimension dimension, String value) implements Atom {}

    /** A word that is a value only where the text says that it is spoken of: "ohälsa" as a reason for leaving. */
    record Possible(Term term) implements Atom {

        @Override
        public int start() {
            return term.start();
        }

        @Override
        public int end() {
            return term.end();
        }
    }

    record ScopeWord(int start, int end, Scope scope) implements Atom {}

    record QualifierWord(int start, int end, Qualifier qualifier) implements Atom {}

    /**
     * A word with a part in the grammar, or none.
     *
     * @param name whether it is an unknown word with a capital where no sentence begins, or a place elsewhere
     */
    record Word(int start, int end, Role role, boolean name) implements Atom {

        /** No name, unless it is a place elsewhere. */
        Word(int start, int end, Role role) {
            this(start, end, role, role == Role.ELSEWHERE);
        }
    }
}
