package se.samlad.participant;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samlad.core.PersonalNumber;
import se.samlad.core.PersonalNumberReading;
import se.samlad.core.Spelling;
import se.samlad.intake.ColumnMapping;
import se.samlad.intake.Field;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;

/** Reads what tells people apart: the number as it was written, given names and family name. */
final class IdentifyingReader {

    private static final int COORDINATION_DAYS = 60;
    private static final int DAY = 6;
    private static final int LAST_FOUR = 8;

    private IdentifyingReader() {}

    static Identifying read(SourceRow row, Optional<PersonalNumberReading> number) {
        StringBuilder given = new StringBuilder();
        StringBuilder family = new StringBuilder();
        row.cells().stream()
                .filter(cell -> cell.isReadable() && isName(row, cell))
                .forEach(cell -> addName(header(row, cell), Spelling.tidy(cell.text()), given, family));
        return new Identifying(
                number.flatMap(IdentifyingReader::written),
                given.toString().strip(),
                family.toString().strip());
    }

    private static boolean isName(SourceRow row, SourceCell cell) {
        return row.columns().field(cell.column()).orElse(null) == Field.NAME;
    }

    private static String header(SourceRow row, SourceCell cell) {
        return Optional.ofNullable(row.columns().columns().get(cell.column()))
                .map(ColumnMapping.Column::header)
                .map(Spelling::fold)
                .orElse("");
    }

    /** A comma stands behind a family name; without one the last word is it. */
    private static void addName(String header, String name, StringBuilder given, StringBuilder family) {
        boolean saysBoth = header.contains("forochefternamn") || header.contains("efterochfornamn");
        boolean saysGiven = header.contains("fornamn") && !saysBoth;
        boolean saysFamily = header.contains("efternamn") && !saysBoth;
        int comma = name.indexOf(',');
        int lastBlank = name.lastIndexOf(' ');
        if (saysGiven != saysFamily) {
            (saysGiven ? given : family).append(name).append(' ');
        } else if (comma >= 0) {
            family.append(name, 0, comma).append(' ');
            given.append(name, comma + 1, name.length()).append(' ');
        } else if (lastBlank < 0) {
            given.append(name).append(' ');
        } else {
            given.append(name, 0, lastBlank).append(' ');
            family.append(name, lastBlank + 1, name.length()).append(' ');
        }
    }

    private static Optional<Identifying.WrittenNumber> written(PersonalNumberReading reading) {
        if (reading instanceof PersonalNumberReading.Identified identified) {
            PersonalNumber number = identified.number();
            return Optional.of(
                    switch (number.kind()) {
                        case PERSONAL -> new Identifying.WrittenNumber(number.reveal(), Identifying.Sort.PERSONAL);
                        case INTERIM -> new Identifying.WrittenNumber(number.reveal(), Identifying.Sort.INTERIM);
                        case COORDINATION ->
                            new Identifying.WrittenNumber(withoutSixty(number.reveal()), Identifying.Sort.COORDINATION);
                    });
        }
        return reading instanceof PersonalNumberReading.CheckDigitWrong wrong
                ? Optional.of(new Identifying.WrittenNumber(
                        withoutSixty(wrong.written().reveal()), Identifying.Sort.MISTYPED))
                : Optional.empty();
    }

    /** A coordination number differs from the personal number of the same birth date only in what they share. */
    private static String withoutSixty(String number) {
        int day = Integer.parseInt(number.substring(DAY, LAST_FOUR));
        return day <= COORDINATION_DAYS
                ? number
                : number.substring(0, DAY)
                        + String.format(Locale.ROOT, "%02d", day - COORDINATION_DAYS)
                        + number.substring(LAST_FOUR);
    }

    /** The words of a name in any spelling and order, for telling whether a row still says the same. */
    static String folded(Identifying identifying) {
        List<String> words = Stream.of(identifying.givenNames(), identifying.familyName())
                .flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\p{N}\\p{M}]+", -1)))
                .map(Spelling::fold)
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
        return String.join(" ", words);
    }
}
