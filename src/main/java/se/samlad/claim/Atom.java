package se.samlad.claim;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import se.samlad.core.Dimension;
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
     */
    record Figure(int start, int end, BigDecimal value, int decimals, Unit unit, OptionalInt whole, boolean inWords)
            implements Atom {}

    /** A number that is no figure, or a word that is one only beside participants. */
    record OtherNumber(int start, int end, NumberMention.Kind kind, Optional<YearMonth> month) implements Atom {}

    /** A value of a dimension; an age limit's own number is part of it. */
    record Term(int start, int end, Dimension dimension, String value) implements Atom {}

    record ScopeWord(int start, int end, Scope scope) implements Atom {}

    record QualifierWord(int start, int end, Qualifier qualifier) implements Atom {}

    /** A word with a part in the grammar, or none. */
    record Word(int start, int end, Role role) implements Atom {}

    /** What part words play. */
    enum Role {
        PARTICIPANTS,
        ENROLLED,
        EARLIER,
        POPULATION,
        FILLER,
        VERB,
        OF,
        THEREOF,
        OF_THESE,
        THAT_IS,
        OTHERS,
        /** "Under" before a time. */
        DURING,
        OTHER_UNIT,
        AND,
        /** Tab between cells. */
        CELL,
        COLON,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        /** A full stop, question mark or exclamation mark that ends a sentence. */
        STOP,
        /** Any other punctuation. */
        MARK,
        /** A word that the grammar does not know. */
        UNKNOWN
    }
}
