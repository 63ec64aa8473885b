package se.samlad.claim;

import java.util.Optional;
import java.util.regex.Pattern;

/** Signs that stand for a colon or for "och" where a figure follows. */
final class Signs {

    /** "Nyköping ........ 52". */
    private static final Pattern LEADER = Pattern.compile("(?:[._]{3,}|…+)(?= ?[0-9])");

    /** "Inskrivna=77"; after a figure it says that both are the same. */
    private static final Pattern EQUALS = Pattern.compile("=(?= ?[0-9])");

    private static final Pattern AFTER_WORD = Pattern.compile("\\p{L}{2} ?$");
    /** "8 K + 6 M"; "+6" is a difference. */
    private static final Pattern PLUS = Pattern.compile("\\+(?= )");

    private Signs() {}

    static Optional<Atom> at(Places here) {
        return switch (here.lower().charAt(here.place())) {
            case '.', '_', '…' -> here.inside(LEADER).map(found -> here.word(found.end(), Role.COLON));
            case '=' ->
                here.inside(EQUALS)
                        .filter(found -> here.isAfter(AFTER_WORD))
                        .map(found -> here.word(found.end(), Role.COLON));
            case '+' -> here.at(PLUS).map(found -> here.word(found.end(), Role.AND));
            default -> Optional.empty();
        };
    }
}
