package se.samlad.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.samlad.core.Spelling;

/**
 * A reviewer's decision on two rows that may be about one person (DOMAIN I5). It has who and when, and for the same
 * person or different ones also why. What people wrote is masked in {@code toString}.
 *
 * @param line 1-based in the file, as a spreadsheet shows it
 * @param decidedBy a reviewer, as written
 * @param reason empty when none is given; nothing in it looks like a personal number
 */
public record DecisionLine(
        int line, Place left, Place right, Verdict verdict, String decidedBy, LocalDate decidedOn, String reason) {

    /** What was decided. */
    public enum Verdict {
        SAME("samma", "same"),
        DIFFERENT("olika", "different"),
        UNSURE("osäker", "unsure"),
        /** An earlier decision no longer counts. */
        UNDO("ångra", "undo");

        private final String swedish;
        private final String english;

        Verdict(String swedish, String english) {
            this.swedish = Spelling.fold(swedish);
            this.english = Spelling.fold(english);
        }

        /** Reads {@code Samma}, {@code same} …, in any case, with or without accents; empty for any other text. */
        static Optional<Verdict> parse(String text) {
            String folded = Spelling.fold(text);
            for (Verdict verdict : values()) {
                if (folded.equals(verdict.swedish) || folded.equals(verdict.english)) {
                    return Optional.of(verdict);
                }
            }
            return Optional.empty();
        }

        /** Whether a later reviewer has to be able to see the reason. */
        boolean needsReason() {
            return this == SAME || this == DIFFERENT;
        }
    }

    /**
     * Where a row stands, as {@code candidates.csv} writes it: {@code district/file!sheet!row}.
     *
     * <p>Two examples: {@code norra/Lista.xlsx!Blad1!7} is row 7 of the sheet <i>Blad1</i>;
     * {@code norra/a!b/c.xlsx!Blad1!7} is the same of the file <i>a!b/c.xlsx</i>. A sheet's name has no exclamation
     * mark.
     *
     * @param row 1-based, as a spreadsheet shows it
     */
    public record Place(String district, String file, String sheet, int row) {

        private static final Pattern DISTRICT = Pattern.compile("[a-z][a-z0-9-]{0,39}");
        private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");
        private static final int LONGEST_FILE = 1000;
        private static final int LONGEST_SHEET = 255;

        /** Reads a place; empty when the text is none. */
        static Optional<Place> parse(String text) {
            int row = text.lastIndexOf('!');
            int sheet = text.lastIndexOf('!', row - 1);
            int file = text.indexOf('/');
            boolean parted = file > 0 && file + 1 < sheet && sheet + 1 < row;
            if (!parted || !ROW.matcher(text.substring(row + 1)).matches()) {
                return Optional.empty();
            }
            return Optional.of(new Place(
                            text.substring(0, file),
                            text.substring(file + 1, sheet),
                            text.substring(sheet + 1, row),
                            Integer.parseInt(text.substring(row + 1))))
                    .filter(Place::isPlausible);
        }

        private boolean isPlausible() {
            return DISTRICT.matcher(district).matches()
                    && file.length() <= LONGEST_FILE
                    && sheet.length() <= LONGEST_SHEET;
        }

        /** The same text that it was read from. */
        public String text() {
            return district + "/" + file + "!" + sheet + "!" + row;
        }
    }

    /** The two rows; the same whichever stands to the left. */
    Set<Place> pair() {
        return Set.of(left, right);
    }

    @Override
    public String toString() {
        return "DecisionLine[" + line + ", " + verdict + "]";
    }
}
