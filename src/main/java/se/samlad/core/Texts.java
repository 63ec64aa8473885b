package se.samlad.core;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Swedish texts, from {@code messages.properties}. */
public final class Texts {

    private static final List<String> KEYS = List.of("field.", "dimension.", "scope.", "gender.", "district.");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages", Locale.ROOT);

    private Texts() {}

    /**
     * The text under a key, with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public static String get(String key, Object... arguments) {
        return fill(
                BUNDLE.getString(key),
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The message's text followed by its code in brackets; an argument that is itself a text's key is looked up. */
    public static String get(Message message) {
        List<String> arguments = message.arguments().stream()
                .map(argument -> isKey(argument) ? BUNDLE.getString(argument) : argument)
                .toList();
        return fill(BUNDLE.getString(message.code()), arguments) + " [" + message.code() + "]";
    }

    private static boolean isKey(String argument) {
        return KEYS.stream().anyMatch(argument::startsWith) && has(argument);
    }

    /** Whether there is a text under that key. */
    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    static String fill(String pattern, List<String> arguments) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, at, open).append(arguments.get(Integer.parseInt(pattern.substring(open + 1, close))));
            at = close + 1;
        }
        return text.append(pattern.substring(at)).toString();
    }
}
