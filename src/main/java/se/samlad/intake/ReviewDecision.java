package se.samlad.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import se.samlad.core.Spelling;

/**
 * What a reviewer decided of a finding, in a row of the reviewed workbook. What people wrote is masked in
 * {@code toString}.
 *
 * @param key which finding, and what it said when it was decided on
 * @param comment empty when none is given; nothing in it looks like a personal number
 * @param signature whoever decided, as written
 */
public record ReviewDecision(Key key, Verdict verdict, String comment, String signature) {

    /** What was decided; the words are those of the workbook's drop-down. */
    public enum Verdict {
        APPROVED("godkänd"),
        FOR_DISTRICT("rättas av distriktet"),
        EXPLAINED("förklarad");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** The word that people choose. */
        public String word() {
            return word;
        }

        /** Reads a word in any case, with or without accents; empty for any other text. */
        static Optional<Verdict> parse(String text) {
            String folded = Spelling.fold(text);
            for (Verdict verdict : values()) {
                if (folded.equals(Spelling.fold(verdict.word))) {
                    return Optional.of(verdict);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A finding's key in the workbook's column Id: {@code f0123456789-abcdef}.
     *
     * @param finding the same in every version in which the same thing is found
     * @param content another when the finding says something else
     */
    public record Key(String finding, String content) {

        private static final Pattern WRITTEN = Pattern.compile("(f[0-9a-f]{10})-([0-9a-f]{6})");

        /** Reads a key; empty when the text is none. */
        public static Optional<Key> parse(String text) {
            var written = WRITTEN.matcher(text.strip());
            return written.matches() ? Optional.of(new Key(written.group(1), written.group(2))) : Optional.empty();
        }

        @Override
        public String toString() {
            return finding + "-" + content;
        }
    }

    @Override
    public String toString() {
        return "ReviewDecision[" + key + ", " + verdict + "]";
    }
}
