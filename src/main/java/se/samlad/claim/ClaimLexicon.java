package se.samlad.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.Dimension;
import se.samlad.core.Scope;

/** The words of status reports and what each means; from {@code rules/claims.yml}. */
public final class ClaimLexicon {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-:]\\p{L}+)*");

    /** Makes the atom that a phrase stands for. */
    interface Meaning {
        Atom at(int start, int end);
    }

    private record Phrase(Pattern pattern, int words, Meaning meaning) {}

    /** What was found at a place in a text. */
    record Match(int end, Atom atom) {}

    private final Map<String, List<Phrase>> byFirstLetter = new HashMap<>();

    /** Reads the sections of the file. */
    public ClaimLexicon(Map<String, ?> sections) {
        nested(sections, "terms").forEach((key, values) -> {
            Dimension dimension = dimension(key);
            nestedOf(values)
                    .forEach((value, phrases) ->
                            add(phrases, (start, end) -> new Atom.Term(start, end, dimension, value)));
        });
        nested(sections, "scopes").forEach((scope, phrases) -> {
            Scope meant = Scope.valueOf(scope);
            add(phrases, (start, end) -> new Atom.ScopeWord(start, end, meant));
        });
        nested(sections, "qualifiers").forEach((qualifier, phrases) -> {
            Qualifier meant = Qualifier.valueOf(qualifier);
            add(phrases, (start, end) -> new Atom.QualifierWord(start, end, meant));
        });
        nested(sections, "numberWords").forEach((value, phrases) -> add(phrases, figure(value, Unit.COUNT)));
        nested(sections, "fractions").forEach((value, phrases) -> add(phrases, figure(value, Unit.PERCENT)));
        addRoles(sections);
        byFirstLetter
                .values()
                .forEach(phrases ->
                        phrases.sort(Comparator.comparingInt(Phrase::words).reversed()));
    }

    private void addRoles(Map<String, ?> sections) {
        addRole(sections, "participants", Atom.Role.PARTICIPANTS);
        addRole(sections, "enrolled", Atom.Role.ENROLLED);
        addRole(sections, "earlier", Atom.Role.EARLIER);
        addRole(sections, "population", Atom.Role.POPULATION);
        addRole(sections, "verbs", Atom.Role.VERB);
        addRole(sections, "of", Atom.Role.OF);
        addRole(sections, "thereof", Atom.Role.THEREOF);
        addRole(sections, "ofThese", Atom.Role.OF_THESE);
        addRole(sections, "thatIs", Atom.Role.THAT_IS);
        addRole(sections, "others", Atom.Role.OTHERS);
        addRole(sections, "during", Atom.Role.DURING);
        addRole(sections, "fillers", Atom.Role.FILLER);
        addRole(sections, "otherUnits", Atom.Role.OTHER_UNIT);
    }

    private void addRole(Map<String, ?> sections, String section, Atom.Role role) {
        add(sections.get(section), (start, end) -> new Atom.Word(start, end, role));
    }

    private static Meaning figure(String value, Unit unit) {
        BigDecimal number = new BigDecimal(value);
        return (start, end) ->
                new Atom.Figure(start, end, number, number.scale(), unit, java.util.OptionalInt.empty(), true);
    }

    private static Dimension dimension(String key) {
        return java.util.Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no dimension is called " + key));
    }

    private void add(@org.jspecify.annotations.Nullable Object phrases, Meaning meaning) {
        if (phrases instanceof List<?> list) {
            list.forEach(phrase -> add(String.valueOf(phrase).toLowerCase(Locale.ROOT), meaning));
        }
    }

    private void add(String phrase, Meaning meaning) {
        String[] words = phrase.split(" ");
        StringBuilder pattern = new StringBuilder();
        for (String word : words) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+");
            boolean open = word.endsWith("*");
            pattern.append(Pattern.quote(open ? word.substring(0, word.length() - 1) : word));
            pattern.append(open ? "[\\p{L}-]*" : "");
        }
        Pattern compiled = Pattern.compile(pattern + "(?![\\p{L}\\p{N}])");
        byFirstLetter
                .computeIfAbsent(phrase.substring(0, 1), letter -> new ArrayList<>())
                .add(new Phrase(compiled, words.length, meaning));
    }

    /** The longest phrase at a place in a lower-case text, placed in the report; empty when none begins there. */
    Optional<Match> at(String lower, int place, int offset) {
        for (Phrase phrase : byFirstLetter.getOrDefault(lower.substring(place, place + 1), List.of())) {
            Matcher matcher = phrase.pattern().matcher(lower).region(place, lower.length());
            if (matcher.lookingAt()) {
                return Optional.of(
                        new Match(matcher.end(), phrase.meaning().at(offset + place, offset + matcher.end())));
            }
        }
        return Optional.empty();
    }

    /** Where the word that begins at a place ends. */
    static int endOfWord(String lower, int place) {
        Matcher matcher = WORD.matcher(lower).region(place, lower.length());
        return matcher.lookingAt() ? matcher.end() : place + 1;
    }

    private static Map<String, Object> nested(Map<String, ?> sections, String name) {
        Object section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("rules/claims.yml has no " + name);
        }
        return nestedOf(section);
    }

    private static Map<String, Object> nestedOf(Object section) {
        Map<String, Object> entries = new java.util.TreeMap<>();
        if (section instanceof Map<?, ?> map) {
            map.forEach((key, value) -> entries.put(String.valueOf(key), value));
        }
        return entries;
    }
}
