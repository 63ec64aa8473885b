package se.samlad.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.samlad.core.PersonalNumber;
import se.samlad.core.PersonalNumberReading;
import se.samlad.core.Vocabulary;

/** Tells what a column holds by its cells, where its header says nothing: four of five must agree. */
final class ColumnContents {

    private static final int FEWEST_CELLS = 3;
    private static final double SHARE = 0.8;

    /** Late enough that no birth date is in the future. */
    private static final LocalDate ANY_DAY = LocalDate.of(2099, 12, 31);

    private static final Pattern DAY = Pattern.compile("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");

    /** Nobody who was born later is of age when the measure begins. */
    private static final String LAST_BIRTH = "2010-01-01";

    private static final String FIRST_ENROLMENT = "2020-01-01";

    private final Map<Field, Predicate<String>> signs = new EnumMap<>(Field.class);

    ColumnContents(Map<Field, Vocabulary> values) {
        signs.put(Field.PERSONAL_NUMBER, ColumnContents::isPersonalNumber);
        signs.put(Field.BIRTH_DATE, text -> DAY.matcher(text).matches() && text.compareTo(LAST_BIRTH) < 0);
        signs.put(Field.ENROLMENT_DATE, ColumnContents::isRecentDay);
        signs.put(Field.DISCHARGE_DATE, ColumnContents::isRecentDay);
        values.forEach(
                (field, words) -> signs.put(field, text -> words.canonical(text).isPresent()));
    }

    private static boolean isPersonalNumber(String text) {
        PersonalNumberReading reading = PersonalNumber.read(text, ANY_DAY);
        return reading instanceof PersonalNumberReading.Identified
                || reading instanceof PersonalNumberReading.CheckDigitWrong;
    }

    private static boolean isRecentDay(String text) {
        return DAY.matcher(text).matches() && text.compareTo(FIRST_ENROLMENT) >= 0;
    }

    /** Whether a cell looks as the field's cells do. */
    boolean looksLike(Field field, String text) {
        return signs.getOrDefault(field, any -> false).test(text);
    }

    /** The first field that is free and that most of the cells look like; empty when none is. */
    Optional<Field> field(List<String> cells, Predicate<Field> isFree) {
        if (cells.size() < FEWEST_CELLS) {
            return Optional.empty();
        }
        return signs.entrySet().stream()
                .filter(sign -> isFree.test(sign.getKey()))
                .filter(sign -> cells.stream().filter(sign.getValue()).count() >= SHARE * cells.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
