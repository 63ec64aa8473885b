package se.samlad.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Dimension;
import se.samlad.core.Scope;

/** The words of status reports and what each means; from {@code rules/claims.yml}. */
public final class ClaimLexicon {

    /** Sections of words with a part in the grammar; a word in two of them has the part of the first. */
    private static final List<Map.Entry<String, Role>> ROLES = List.of(
            Map.entry("participants", Role.PARTICIPANTS),
            Map.entry("enrolled", Role.ENROLLED),
            Map.entry("earlier", Role.EARLIER),
            Map.entry("otherTimes", Role.OTHER_TIME),
            Map.entry("had", Role.HAD),
            Map.entry("earlierPeriods", Role.EARLIER_PERIOD),
            Map.entry("changes", Role.CHANGE),
            Map.entry("population", Role.POPULATION),
            Map.entry("verbs", Role.VERB),
            Map.entry("of", Role.OF),
            Map.entry("thereof", Role.THEREOF),
            Map.entry("ofThese", Role.OF_THESE),
            Map.entry("thatIs", Role.THAT_IS),
            Map.entry("others", Role.OTHERS),
            Map.entry("during", Role.DURING),
            Map.entry("since", Role.SINCE),
            Map.entry("that", Role.THAT),
            Map.entry("relative", Role.RELATIVE),
            Map.entry("with", Role.WITH),
            Map.entry("at", Role.AT),
            Map.entry("from", Role.FROM),
            Map.entry("to", Role.TO),
            Map.entry("in", Role.IN),
            Map.entry("out", Role.OUT),
            Map.entry("there", Role.THERE),
            Map.entry("fillers", Role.FILLER),
            Map.entry("totals", Role.TOTAL),
            Map.entry("amounts", Role.AMOUNT),
            Map.entry("percent", Role.PERCENT),
            Map.entry("elsewhere", Role.ELSEWHERE),
            Map.entry("hosts", Role.HOST),
            Map.entry("staff", Role.STAFF),
            Map.entry("otherUnits", Role.OTHER_UNIT),
            Map.entry("rates", Role.RATE),
            Map.entry("ages", Role.AGE),
            Map.entry("then", Role.THEN),
            Map.entry("clauseEnds", Role.MARK),
            Map.entry("likewise", Role.LIKEWISE),
            Map.entry("uncounted", Role.UNCOUNTED),
            Map.entry("goals", Role.GOAL),
            Map.entry("differenceBefore", Role.BY),
            Map.entry("differenceAfter", Role.DIFFERENCE),
            Map.entry("now", Role.NOW),
            Map.entry("than", Role.THAN),
            Map.entry("especially", Role.ESPECIALLY),
            Map.entry("health", Role.HEALTH));

    /** After the name of a reading whose words are said of whom stands before them. */
    private static final String PREDICATE = " of whom is named before";

    /** After a value whose words mean it only where others of its kind are spoken of. */
    private static final String POSSIBLE = " where it is spoken of";

    private final PhraseIndex phrases = new PhraseIndex();
    private final Set<String> abbreviations = new TreeSet<>();

    /** Reads the sections of the file. */
    public ClaimLexicon(Map<String, ?> sections) {
        addTerms(sections);
        nested(sections, "scopes").forEach((scope, words) -> {
            Scope meant = Scope.valueOf(scope);
            add(words, (start, end) -> new Atom.ScopeWord(start, end, meant));
        });
        nested(sections, "qualifiers").forEach((qualifier, words) -> {
            Qualifier meant = Qualifier.valueOf(qualifier);
            add(words, (start, end) -> new Atom.QualifierWord(start, end, meant));
        });
        addNumbers(sections);
        nestedOf(sections.get("qualities")).forEach((reading, words) -> {
            boolean predicate = reading.endsWith(PREDICATE);
            Reading meant = Reading.valueOf(predicate ? reading.replace(PREDICATE, "") : reading);
            add(words, (start, end) -> new Atom.Quality(start, end, meant, predicate));
        });
        nestedOf(sections.get("seasons"))
                .forEach((half, words) ->
                        add(words, (start, end) -> new Atom.Season(start, end, half.equals("autumn"))));
        ROLES.forEach(
                role -> add(sections.get(role.getKey()), (start, end) -> new Atom.Word(start, end, role.getValue())));
        listed(sections.get("abbreviations")).forEach(abbreviations::add);
    }

    private void addTerms(Map<String, ?> sections) {
        nested(sections, "terms").forEach((key, values) -> {
            Dimension dimension = dimension(key);
            nestedOf(values).forEach((value, words) -> addTerm(dimension, value, words));
        });
        nestedOf(sections.get("topics")).forEach((key, words) -> {
            Dimension dimension = dimension(key);
            add(words, (start, end) -> new Atom.Topic(start, end, dimension));
        });
    }

    private void addTerm(Dimension dimension, String value, @Nullable Object words) {
        boolean possible = value.endsWith(POSSIBLE);
        String meant = value.replace(POSSIBLE, "");
        add(words, (start, end) -> {
            Atom.Term term = new Atom.Term(start, end, dimension, meant);
            return possible ? new Atom.Possible(term) : term;
        });
    }

    private void addNumbers(Map<String, ?> sections) {
        NumberWords.all().forEach((value, words) -> add(words, figure(String.valueOf(value), Unit.COUNT, false)));
        nested(sections, "numberWords").forEach((value, words) -> add(words, figure(value, Unit.COUNT, false)));
        nestedOf(sections.get("roundNumbers")).forEach((value, words) -> add(words, figure(value, Unit.COUNT, true)));
        nested(sections, "fractions")
                .forEach((value, words) -> add(words, figure(value, Unit.PERCENT, !value.equals("100"))));
        add(
                sections.get("multiples"),
                (start, end) -> new Atom.OtherNumber(start, end, NumberMention.Kind.OTHER, Optional.empty()));
    }

    private static PhraseIndex.Meaning figure(String value, Unit unit, boolean rounded) {
        BigDecimal number = new BigDecimal(value);
        return (start, end) ->
                new Atom.Figure(start, end, number, number.scale(), unit, OptionalInt.empty(), true, rounded);
    }

    private static Dimension dimension(String key) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no dimension is called " + key));
    }

    private void add(@Nullable Object words, PhraseIndex.Meaning meaning) {
        listed(words).forEach(phrase -> phrases.add(phrase, meaning));
    }

    private static List<String> listed(@Nullable Object words) {
        return words instanceof List<?> list
                ? list.stream()
                        .map(phrase -> String.valueOf(phrase).toLowerCase(Locale.ROOT))
                        .flatMap(ClaimLexicon::alternatives)
                        .toList()
                : List.of();
    }

    /** "(åter|tillbaka) till remittent*" is two phrases. */
    private static Stream<String> alternatives(String phrase) {
        int open = phrase.indexOf('(');
        int close = phrase.indexOf(')', open + 1);
        return open < 0 || close < 0
                ? Stream.of(phrase)
                : Arrays.stream(phrase.substring(open + 1, close).split("\\|", -1))
                        .flatMap(each -> alternatives(phrase.substring(0, open) + each + phrase.substring(close + 1)));
    }

    /** The longest phrase at a place in a lower-case text, placed in the report; empty when none begins there. */
    Optional<Atom> at(String lower, int place, int offset) {
        return phrases.at(lower, place, offset);
    }

    /** Whether a point after that word need not end a sentence. */
    boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }

    private static Map<String, Object> nested(Map<String, ?> sections, String name) {
        Object section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("rules/claims.yml has no " + name);
        }
        return nestedOf(section);
    }

    private static Map<String, Object> nestedOf(@Nullable Object section) {
        Map<String, Object> entries = new TreeMap<>();
        if (section instanceof Map<?, ?> map) {
            map.forEach((key, value) -> entries.put(String.valueOf(key), value));
        }
        return entries;
    }
}
