package se.samlad.participant;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samlad.core.Spelling;
import se.samlad.core.Vocabulary;
import se.samlad.intake.Field;

/** What cells say and what is meant; from {@code rules/values.yml}. */
public final class ValueVocabulary {

    /** The sections that are one list of words; every other section has the words of a field. */
    public static final List<String> WORD_LISTS =
            List.of("yes", "no", "protected", "total", "unknown", "ongoing", "elsewhere");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L} ]+");

    private final Map<String, Vocabulary> byField;
    private final Set<String> yes;
    private final Set<String> no;
    private final Set<String> protectedMarks;
    private final Set<String> totals;
    private final Set<String> unknown;
    private final Set<String> ongoing;
    private final Set<String> elsewhere;

    /**
     * Reads the words.
     *
     * @param synonyms by field key, then by canonical word
     * @param words by {@code yes}, {@code no} and the other {@link #WORD_LISTS}
     */
    public ValueVocabulary(Map<String, Map<String, List<String>>> synonyms, Map<String, List<String>> words) {
        this.byField = synonyms.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> new Vocabulary(entry.getValue())));
        this.yes = folded(words, "yes");
        this.no = folded(words, "no");
        this.protectedMarks = folded(words, "protected");
        this.totals = folded(words, "total");
        this.unknown = folded(words, "unknown");
        this.ongoing = folded(words, "ongoing");
        this.elsewhere = folded(words, "elsewhere");
    }

    private static Set<String> folded(Map<String, List<String>> words, String key) {
        return words.getOrDefault(key, List.of()).stream().map(Spelling::fold).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The words of a field.
     *
     * @throws IllegalArgumentException when the field has none
     */
    Vocabulary of(String field) {
        Vocabulary vocabulary = byField.get(field);
        if (vocabulary == null) {
            throw new IllegalArgumentException("rules/values.yml has no " + field);
        }
        return vocabulary;
    }

    /** The canonical words of a field, in the order of the rules; none for a field that is not known by words. */
    public List<String> words(Field field) {
        Vocabulary vocabulary = byField.get(field.key());
        return vocabulary == null ? List.of() : vocabulary.words();
    }

    /** The word of a field that a sheet's name says, as a whole or in one of its words; empty when it says none. */
    Optional<String> named(String field, String sheet) {
        Vocabulary words = of(field);
        return words.canonical(sheet).or(() -> Arrays.stream(sheet.split("[^\\p{L}-]+"))
                .flatMap(word -> words.canonical(word).stream())
                .findFirst());
    }

    boolean isYes(String text) {
        return yes.contains(Spelling.fold(text));
    }

    boolean isNo(String text) {
        return no.contains(Spelling.fold(text));
    }

    /** Whether a cell says that the person's data are protected. */
    boolean isProtected(String text) {
        return protectedMarks.contains(Spelling.fold(text));
    }

    /** Whether one of the parts of a cell, such as that in brackets, says so. */
    boolean mentionsProtection(String text) {
        return NO_LETTERS.splitAsStream(Spelling.tidy(text)).anyMatch(this::isProtected);
    }

    /** Whether a cell says that nothing is known: in a word, or with nothing but a dash or another sign. */
    boolean saysUnknown(String text) {
        String folded = Spelling.fold(text);
        return folded.isEmpty() || unknown.contains(folded);
    }

    /** Whether a cell that tells of the discharge says that there is none. */
    boolean saysOngoing(String text) {
        return ongoing.contains(Spelling.fold(text));
    }

    /** Whether it is the name of a municipality outside the county. */
    boolean isElsewhere(String text) {
        return elsewhere.contains(Spelling.fold(text));
    }

    /** Whether a row that begins with this text sums up others. */
    boolean isTotal(String text) {
        String firstWord = Spelling.tidy(text).split("[ :]", 2)[0];
        return totals.contains(Spelling.fold(firstWord));
    }
}
