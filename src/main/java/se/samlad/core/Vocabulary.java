package se.samlad.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spellings and the one canonical word each stands for; compared as {@link Spelling#fold} says. */
public final class Vocabulary {

    private final Map<String, String> canonicalByFolded = new HashMap<>();
    private final List<String> words;

    /**
     * Reads canonical words with their spellings; a canonical word is a spelling of itself.
     *
     * @throws IllegalArgumentException when one spelling stands for two words
     */
    public Vocabulary(Map<String, List<String>> spellings) {
        this.words = List.copyOf(spellings.keySet());
        spellings.forEach((canonical, others) -> {
            add(canonical, canonical);
            others.forEach(spelling -> add(spelling, canonical));
        });
    }

    private void add(String spelling, String canonical) {
        String before = canonicalByFolded.putIfAbsent(Spelling.fold(spelling), canonical);
        if (before != null && !before.equals(canonical)) {
            throw new IllegalArgumentException("'" + spelling + "' stands for " + before + " and " + canonical);
        }
    }

    /** The canonical words, in the order in which they were given. */
    public List<String> words() {
        return words;
    }

    /** The canonical word for a text; empty when no spelling matches. */
    public Optional<String> canonical(String text) {
        return Optional.ofNullable(canonicalByFolded.get(Spelling.fold(text)));
    }
}
