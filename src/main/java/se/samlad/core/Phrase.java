package se.samlad.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text's key with what fills it in, as an argument of a {@link Message} or as a part of one: it is put into words only
 * when somebody reads it, in the language of whoever does ({@link Words}). What fills it in may hold phrases too.
 *
 * <p>Written between control characters, which no name of a file, sheet or column has ({@link Spelling#visible}), so that
 * it is kept like any other argument. {@code place.row} of {@code lista.xlsx}, {@code Blad1} and 7 is said in Swedish as
 * {@code lista.xlsx, blad ”Blad1”, rad 7}.
 */
public record Phrase(String key, List<String> arguments) {

    private static final String BEGIN = "\u0002";
    private static final String PART = "\u001f";
    private static final String END = "\u0003";
    private static final Pattern INNERMOST = Pattern.compile(BEGIN + "([^" + BEGIN + END + "]*)" + END);

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** A phrase and what fills it in. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The same as it is kept, where an argument or a part of one is asked for. */
    public static String text(String key, Object... arguments) {
        return of(key, arguments).toString();
    }

    /** One and another and a third; empty for none. */
    public static String and(List<?> all) {
        return all.stream()
                .map(String::valueOf)
                .reduce((first, next) -> text("explanation.and", first, next))
                .orElse("");
    }

    /** The text with every phrase in it replaced by its words, the innermost first. */
    static String inWords(String text, Function<Phrase, String> words) {
        String said = text;
        for (Matcher next = INNERMOST.matcher(said); next.find(); next = INNERMOST.matcher(said)) {
            said = next.replaceAll(found -> Matcher.quoteReplacement(words.apply(parse(found.group(1)))));
        }
        return said;
    }

    private static Phrase parse(String written) {
        List<String> parts = List.of(written.split(PART, -1));
        return new Phrase(parts.get(0), parts.subList(1, parts.size()));
    }

    /** As it is kept. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(List.of(key));
        parts.addAll(arguments);
        return BEGIN + String.join(PART, parts) + END;
    }
}
