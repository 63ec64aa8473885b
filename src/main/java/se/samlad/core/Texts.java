package se.samlad.core;

/** The words of what is published and of what the house keeps: Swedish, whoever runs it in whatever language. */
public final class Texts {

    private Texts() {}

    /**
     * The text under a key, with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public static String get(String key, Object... arguments) {
        return Words.SWEDISH.get(key, arguments);
    }

    /** The message's text followed by its code in brackets; an argument that is itself a text's key is looked up. */
    public static String get(Message message) {
        return Words.SWEDISH.get(message);
    }

    /** A text with the {@linkplain Phrase phrases} in it put into words. */
    public static String said(String text) {
        return Words.SWEDISH.said(text);
    }

    /** Whether there is a text under that key. */
    public static boolean has(String key) {
        return Words.SWEDISH.has(key);
    }
}
