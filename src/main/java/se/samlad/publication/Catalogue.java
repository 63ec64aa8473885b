package se.samlad.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import se.samlad.core.Texts;

/** Everything that can be found, by code: {@code catalogue.properties} says why it is looked for and gives an example. */
public final class Catalogue {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("catalogue", Locale.ROOT);
    private static final String WHY = ".why";

    private Catalogue() {}

    /**
     * A rule or verdict.
     *
     * @param text as it is told, with {@code …} for what differs from case to case
     * @param why what is at stake
     * @param example a case
     */
    public record Rule(String code, String text, String why, String example) {}

    /** All of them, by code. */
    public static List<Rule> all() {
        return new TreeSet<>(BUNDLE.keySet())
                .stream()
                        .filter(key -> key.endsWith(WHY))
                        .map(key -> read(key.substring(0, key.length() - WHY.length())))
                        .toList();
    }

    /** The one with that code; empty when there is none. */
    public static Optional<Rule> rule(String code) {
        return BUNDLE.containsKey(code + WHY) ? Optional.of(read(code)) : Optional.empty();
    }

    private static Rule read(String code) {
        Object[] blanks = {"…", "…", "…", "…", "…", "…", "…"};
        return new Rule(
                code, Texts.get(code, blanks), BUNDLE.getString(code + WHY), BUNDLE.getString(code + ".example"));
    }
}
