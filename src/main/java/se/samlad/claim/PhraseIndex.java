package se.samlad.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases, found by their first word, so that looking one up takes as long as the word is, however many there are.
 *
 * <p>A star stands for any letters: {@code kvinn*} for every word that begins so, {@code *möte*} for every word with
 * it inside; {@code ^} before a phrase that means this only at the beginning of a line or cell. Longer phrases win over shorter ones, and whole words over stars.
 */
final class PhraseIndex {

    /** Longer beginnings of a word are not looked up. */
    private static final int LONGEST_BEGINNING = 40;

    private static final int MOST_KNOWN = 10_000;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern LISTED = Pattern.compile("[,;(:] ?\\p{L}+ [0-9]|[,;:]  ?\\p{L}+ [0-9]");
    private static final String END = "(?![\\p{L}\\p{N}])";

    private static final Comparator<Phrase> LONGEST_FIRST = Comparator.comparingInt(Phrase::words)
            .reversed()
            .thenComparing(Phrase::open)
            .thenComparing(Comparator.comparingInt(Phrase::letters).reversed());

    /** Makes the atom that a phrase stands for. */
    interface Meaning {
        Atom at(int start, int end);
    }

    private record Phrase(Pattern pattern, int words, int letters, boolean open, boolean label, Meaning meaning) {}

    /** What was looked up before: a text has few words. Phrases are added before the first is looked up. */
    private final Map<String, List<Phrase>> known = new ConcurrentHashMap<>();

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();
    private final Map<String, List<Phrase>> byPart = new HashMap<>();

    void add(String written, Meaning meaning) {
        boolean label = written.startsWith("^");
        String phrase = label ? written.substring(1) : written;
        String[] words = phrase.split(" ");
        StringBuilder pattern = new StringBuilder();
        for (String word : words) {
            pattern.append(pattern.isEmpty() ? "" : " +").append(pattern(word));
        }
        String end = Character.isLetter(phrase.charAt(phrase.length() - 1)) || phrase.endsWith("*") ? END : "";
        Phrase made = new Phrase(
                Pattern.compile(pattern + end), words.length, phrase.length(), phrase.contains("*"), label, meaning);
        String first = words[0];
        if (first.startsWith("*")) {
            put(byPart, first.replace("*", ""), made);
        } else if (first.endsWith("*")) {
            put(byBeginning, first.substring(0, first.length() - 1), made);
        } else {
            put(byWord, first.substring(0, endOfWord(first, 0)), made);
        }
    }

    private static String pattern(String word) {
        String letters = Pattern.quote(word.replace("*", ""));
        return (word.startsWith("*") ? "[\\p{L}-]*" : "") + letters + (word.endsWith("*") ? "[\\p{L}-]*" : "");
    }

    private static void put(Map<String, List<Phrase>> index, String key, Phrase phrase) {
        List<Phrase> phrases = index.computeIfAbsent(key, none -> new ArrayList<>());
        phrases.add(phrase);
        phrases.sort(LONGEST_FIRST);
    }

    /** The longest phrase at a place in a lower-case text, placed in the report; empty when none begins there. */
    Optional<Atom> at(String lower, int place, int offset) {
        for (Phrase phrase : candidates(lower, place)) {
            Matcher matcher = phrase.pattern().matcher(lower).region(place, lower.length());
            matcher.useTransparentBounds(true);
            boolean may = !phrase.label() || beginsCell(lower, place) || isListed(lower, place);
            if (may && matcher.lookingAt()) {
                return Optional.of(phrase.meaning().at(offset + place, offset + matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** At the very beginning, after a tab, or after a list item's dash and its space. */
    private static boolean beginsCell(String lower, int place) {
        int before = place - 1;
        while (before >= 0 && lower.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || "\t-–•*".indexOf(lower.charAt(before)) >= 0;
    }

    /** One of a list's names, before its figure: ", ohälsa 2". */
    private static boolean isListed(String lower, int place) {
        return LISTED.matcher(lower)
                .region(Math.max(0, place - 2), lower.length())
                .lookingAt();
    }

    private List<Phrase> candidates(String lower, int place) {
        String word = lower.substring(place, endOfWord(lower, place));
        List<Phrase> found = known.get(word);
        if (found == null) {
            found = candidates(word);
            if (known.size() < MOST_KNOWN) {
                known.put(word, found);
            }
        }
        return found;
    }

    private List<Phrase> candidates(String word) {
        List<Phrase> found = new ArrayList<>(byWord.getOrDefault(word, List.of()));
        Matcher letters = LETTERS.matcher(word);
        if (letters.lookingAt() && letters.end() < word.length()) {
            found.addAll(byWord.getOrDefault(letters.group(), List.of()));
        }
        for (int length = Math.min(word.length(), LONGEST_BEGINNING); length > 0; length--) {
            found.addAll(byBeginning.getOrDefault(word.substring(0, length), List.of()));
        }
        found.sort(LONGEST_FIRST);
        byPart.forEach((part, phrases) -> {
            if (word.contains(part)) {
                found.addAll(phrases);
            }
        });
        return found;
    }

    /** Where the word that begins at a place ends: letters, and a dash or a colon between two of them. */
    static int endOfWord(String lower, int place) {
        int end = place;
        while (end < lower.length() && (Character.isLetter(lower.charAt(end)) || (end > place && joins(lower, end)))) {
            end++;
        }
        return Math.max(end, place + 1);
    }

    private static boolean joins(String lower, int place) {
        char joint = lower.charAt(place);
        return (joint == '-' || joint == ':')
                && Character.isLetter(lower.charAt(place - 1))
                && place + 1 < lower.length()
                && Character.isLetter(lower.charAt(place + 1));
    }
}
