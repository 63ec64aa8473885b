package se.samlad.participant;

import java.util.Optional;

/** What came of reading a cell that should hold a word of a list, such as a municipality. */
sealed interface WordReading {

    /** The canonical word; empty when the cell says none that can be counted. */
    default Optional<String> canonical() {
        return Optional.empty();
    }

    /** A spelling of a word. */
    record Known(String word) implements WordReading {
        @Override
        public Optional<String> canonical() {
            return Optional.of(word);
        }
    }

    /** A spelling of a word and something else, as in {@code FK (Eskilstuna)}. */
    record WithNote(String word) implements WordReading {
        @Override
        public Optional<String> canonical() {
            return Optional.of(word);
        }
    }

    /** More than one word, as in {@code Katrineholm/Flen}: which one is meant cannot be told. */
    record Several() implements WordReading {}

    /** A municipality outside the county. */
    record Outside() implements WordReading {}

    /** No spelling that is known. */
    record NotKnown() implements WordReading {}
}
