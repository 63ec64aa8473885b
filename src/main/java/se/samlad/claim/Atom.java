package se.samlad.claim;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
    record Season(int start, int end, boolean autumn) implements Atom {}

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

    /** What part words play. */
    enum Role {
        PARTICIPANTS,
        ENROLLED,
        EARLIER,
        /** "Förra halvåret": an earlier period, not only its measurement. */
        EARLIER_PERIOD,
        /** "Gått från": a figure then and a figure now follow. */
        CHANGE,
        POPULATION,
        FILLER,
        /** "Totalt": everybody. */
        TOTAL,
        /** "Antal", "andel". */
        AMOUNT,
        /** "Procent" where no figure stands before it. */
        PERCENT,
        VERB,
        /** "Haft": who is enrolled then need not be new. */
        HAD,
        OF,
        THEREOF,
        OF_THESE,
        THAT_IS,
        OTHERS,
        /** "Under" before a time. */
        DURING,
        /** A time of which nothing is kept: "mellan 1 augusti och 31 oktober". */
        OTHER_TIME,
        /** "Sedan" before a time. */
        SINCE,
        OTHER_UNIT,
        /** Those who work with it or meet about it: "teamet", "styrgruppen". */
        STAFF,
        /** Who takes participants in for a while: "arbetsgivare". */
        HOST,
        /** Another district, the county, the country. */
        ELSEWHERE,
        /** "Per coach", "i månaden": the figure before it is a rate. */
        RATE,
        /** "Äldst", "medelålder": the figure beside it is an age. */
        AGE,
        /** A property of participants that no list holds: "i kö". */
        UNCOUNTED,
        /** What shall be, not what is: "målet är att". */
        GOAL,
        /** "Ökning med": the figure after it is a difference. */
        BY,
        /** "Högre", "lägre": the figure before it is a difference. */
        DIFFERENCE,
        /** "Motsvarande siffra": what the figure before counts, of somebody else or at another time. */
        LIKEWISE,
        /** "Då", beside a "nu". */
        THEN,
        /** "Nu": no longer the earlier time of the sentence. */
        NOW,
        THAN,
        /** "Som": what follows says who is meant. */
        RELATIVE,
        /** "Att": a clause begins. */
        THAT,
        /** "Med": of those before it. */
        WITH,
        /** "I", "på", "vid". */
        AT,
        /** "Från", "till". */
        FROM,
        TO,
        /** "In", "ut": with a verb before the figure, or with nothing. */
        IN,
        OUT,
        /** "Därifrån": of the place named before. */
        THERE,
        /** "Särskilt": what was just said holds here all the more. */
        ESPECIALLY,
        HEALTH,
        AND,
        OR,
        /** Tab between cells. */
        CELL,
        COLON,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        /** Between two words it says that either is meant. */
        SLASH,
        /** A full stop, question mark or exclamation mark that ends a sentence. */
        STOP,
        /** Any other punctuation. */
        MARK,
        /** A word that the grammar does not know. */
        UNKNOWN;

        private static final Set<Role> SMALL = Set.of(THAT, AT, WITH, RELATIVE, FROM, TO, IN, OUT, THERE);

        /** Whether it may stand between a figure and what it counts without a meaning of its own. */
        boolean fills() {
            return is(FILLER) || this == TOTAL || this == AMOUNT;
        }

        /** Whether it plays that part, in its own way or as any other: small words fill, a place elsewhere is not known here. */
        boolean is(Role part) {
            return this == part
                    || (part == FILLER && SMALL.contains(this))
                    || (part == MARK && (this == THEN || this == SLASH))
                    || (part == VERB && this == HAD)
                    || (part == OTHER_UNIT && (this == STAFF || this == HOST))
                    || (part == UNKNOWN && this == ELSEWHERE);
        }
    }
}
