package se.samlad.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that come again and again, each kept once and known by a number. */
final class InternedWords {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int number(String word) {
        return numbers.computeIfAbsent(word, newOne -> {
            words.add(newOne);
            return words.size() - 1;
        });
    }

    String word(int number) {
        return words.get(number);
    }
}
