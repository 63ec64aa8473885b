package se.samlad.participant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samlad.core.Spelling;
import se.samlad.intake.Field;

/** Reads the words of a field in the ways that lists write them: alone, with a note, or more than one in a cell. */
final class WordReader {

    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("[/,;+&()\\[\\]|\\n]|\\s[-–—]\\s|\\s(?:och|samt|eller)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern MUNICIPALITY_ENDING =
            Pattern.compile("\\s+(?:kommuns?|stads?)$", Pattern.CASE_INSENSITIVE);
    /** A municipality's code begins with its county's, 01 to 25; a spreadsheet drops the zero. */
    private static final Pattern MUNICIPALITY_CODE = Pattern.compile("(?:0?[1-9]|1[0-9]|2[0-5])[0-9]{2}");

    /** No word of a list with a place after it is longer. */
    private static final int LONGEST = 100;

    /** Stands for every municipality outside the county; no spelling of any. */
    private static final String OUTSIDE = "";

    private final ValueVocabulary values;

    WordReader(ValueVocabulary values) {
        this.values = values;
    }

    WordReading read(Field field, String text) {
        Optional<String> whole = word(field, text);
        return whole.isPresent() ? reading(whole.get()) : ofParts(field, text);
    }

    private static WordReading reading(String word) {
        return word.equals(OUTSIDE) ? new WordReading.Outside() : new WordReading.Known(word);
    }

    private WordReading ofParts(Field field, String text) {
        List<String> parts = BETWEEN_PARTS
                .splitAsStream(text)
                .filter(part -> !Spelling.fold(part).isEmpty())
                .toList();
        Set<String> words = new LinkedHashSet<>();
        parts.forEach(part -> word(field, part).ifPresent(words::add));
        if (words.size() > 1) {
            return new WordReading.Several();
        }
        if (words.isEmpty()) {
            return beforeAPlace(field, text);
        }
        String word = words.iterator().next();
        if (parts.stream().allMatch(part -> word(field, part).isPresent())) {
            return reading(word);
        }
        boolean comesFirst = word(field, parts.get(0)).isPresent();
        return comesFirst ? withNote(word) : new WordReading.NotKnown();
    }

    private static WordReading withNote(String word) {
        return word.equals(OUTSIDE) ? new WordReading.Outside() : new WordReading.WithNote(word);
    }

    /** A word and one of the county's municipalities: {@code FK Eskilstuna}, {@code 0483 Katrineholm}. */
    private WordReading beforeAPlace(Field field, String text) {
        String tidy = Spelling.tidy(text);
        if (tidy.length() > LONGEST) {
            return new WordReading.NotKnown();
        }
        for (int blank = tidy.lastIndexOf(' '); blank > 0; blank = tidy.lastIndexOf(' ', blank - 1)) {
            Optional<String> word = word(field, tidy.substring(0, blank));
            Optional<String> place = municipality(tidy.substring(blank + 1)).filter(name -> !name.equals(OUTSIDE));
            if (word.isPresent() && place.isPresent()) {
                return field == Field.MUNICIPALITY ? samePlace(word.get(), place.get()) : withNote(word.get());
            }
        }
        return new WordReading.NotKnown();
    }

    private static WordReading samePlace(String one, String other) {
        return one.equals(other) ? new WordReading.Known(one) : new WordReading.Several();
    }

    private Optional<String> word(Field field, String text) {
        return field == Field.MUNICIPALITY
                ? municipality(text)
                : values.of(field.key()).canonical(text);
    }

    /** By its name, its name's genitive, or its code; {@link #OUTSIDE} for one of another county. */
    private Optional<String> municipality(String text) {
        String tidy = Spelling.tidy(text);
        String name = MUNICIPALITY_ENDING.matcher(tidy).replaceFirst("");
        List<String> spellings = name.endsWith("s") || name.endsWith("S")
                ? List.of(tidy, name, name.substring(0, name.length() - 1))
                : List.of(tidy, name);
        Optional<String> here = spellings.stream()
                .flatMap(each -> values.of(Field.MUNICIPALITY.key()).canonical(each).stream())
                .findFirst();
        boolean elsewhere = Stream.concat(spellings.stream(), Stream.of(tidy)).anyMatch(values::isElsewhere)
                || MUNICIPALITY_CODE.matcher(tidy).matches();
        return here.isPresent() || !elsewhere ? here : Optional.of(OUTSIDE);
    }
}
