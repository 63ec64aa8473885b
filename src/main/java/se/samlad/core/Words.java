package se.samlad.core;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is said at the terminal, in the language of whoever sits there. What is published, and what is said of a row or
 * a claim, is Swedish always ({@link Texts}).
 */
public final class Words {

    private static final String NAMED = "config.";

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

    /**
     * The text under a key, with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String get(String key, Object... arguments) {
        return Texts.fill(
                bundle.getString(key),
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The message's text followed by its code in brackets; an argument that is a key of the configuration's words is looked up. */
    public String get(Message message) {
        List<String> arguments = message.arguments().stream().map(this::named).toList();
        return Texts.fill(bundle.getString(message.code()), arguments) + " [" + message.code() + "]";
    }

    private String named(String argument) {
        if (!argument.startsWith(NAMED)) {
            return argument;
        }
        List<String> parts = List.of(argument.split(":", -1));
        return bundle.containsKey(parts.get(0))
                ? get(parts.get(0), parts.subList(1, parts.size()).toArray())
                : argument;
    }

    /** A count with its digits in groups of three. */
    public String count(long count) {
        return Swedish.count(count);
    }
}
