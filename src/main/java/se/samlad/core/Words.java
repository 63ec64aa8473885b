package se.samlad.core;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * All that people read, in one language: Swedish from {@code messages.properties}, English from
 * {@code messages_en.properties}. Whoever sits at the terminal chooses; what is published is Swedish always
 * ({@link Texts}), and what is published only has no English.
 *
 * <p>What is found is kept as a code with its arguments and put into words here, each time somebody reads it. Figures are
 * written as in what is published, with a decimal comma, so that they can be compared with it.
 */
public final class Words {

    /** Begins the keys that may stand bare as an argument. */
    private static final List<String> BARE = List.of("field.", "dimension.", "scope.", "gender.", "config.");

    private static final ResourceBundle.Control NO_MACHINE_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Swedish. */
    public static final Words SWEDISH = new Words(Locale.ROOT);

    /** English. */
    public static final Words ENGLISH = new Words(Locale.ENGLISH);

    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.bundle = ResourceBundle.getBundle("messages", locale, NO_MACHINE_LANGUAGE);
    }

    /** English for {@code en}, Swedish for everything else. */
    public static Words of(String language) {
        return language.equals("en") ? ENGLISH : SWEDISH;
    }

    /** The texts themselves. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** Whether there is a text under that key. */
    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The text under a key, with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String get(String key, Object... arguments) {
        return fill(
                bundle.getString(key),
                Arrays.stream(arguments).map(String::valueOf).map(this::said).toList());
    }

    /** The message's text followed by its code in brackets; an argument that is itself a text's key is looked up. */
    public String get(Message message) {
        Object[] arguments = message.arguments().stream().map(this::named).toArray();
        return get(message.code(), arguments) + " [" + message.code() + "]";
    }

    private String named(String argument) {
        return BARE.stream().anyMatch(argument::startsWith) && has(argument) ? bundle.getString(argument) : argument;
    }

    /** A text with the {@linkplain Phrase phrases} in it put into words; one without any as it is. */
    public String said(String text) {
        return Phrase.inWords(
                text,
                phrase ->
                        has(phrase.key()) ? get(phrase.key(), phrase.arguments().toArray()) : phrase.key());
    }

    /** A count with its digits in groups of three. */
    public String count(long count) {
        return Swedish.count(count);
    }

    /** What nothing fills in stays as it is. */
    private static String fill(String pattern, List<String> arguments) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            int number = Integer.parseInt(pattern.substring(open + 1, close));
            text.append(pattern, at, open)
                    .append(number < arguments.size() ? arguments.get(number) : pattern.substring(open, close + 1));
            at = close + 1;
        }
        return text.append(pattern.substring(at)).toString();
    }
}
