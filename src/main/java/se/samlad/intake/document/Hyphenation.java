package se.samlad.intake.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that were divided at the end of a printed line, made whole; a dash that belongs to a word stays. */
final class Hyphenation {

    private static final Pattern DIVIDED = Pattern.compile("(?s).*?([\\p{L}\\p{N}]+)[-\\u2010]");
    private static final Pattern FIRST_WORD = Pattern.compile("(?s)(\\p{Ll}+).*");
    private static final Pattern WITH_DASH = Pattern.compile("(\\p{L}+)-(\\p{L}+)");

    /** What comes after a word whose end is left out, as in "vård- och omsorg". */
    private static final Set<String> JOINING = Set.of("och", "eller", "samt", "respektive", "resp", "till", "men");

    private final Set<String> writtenWithDash = new HashSet<>();

    /** Remembers which words the document writes with a dash in the middle of a line. */
    void learn(String line) {
        Matcher words = WITH_DASH.matcher(line);
        while (words.find()) {
            writtenWithDash.add(words.group().toLowerCase(Locale.ROOT));
        }
    }

    /** The text of two lines, one under the other. */
    String join(String line, String next) {
        if (line.endsWith("\u00AD")) {
            return line.substring(0, line.length() - 1) + next;
        }
        Matcher divided = DIVIDED.matcher(line);
        if (divided.matches()) {
            return ofDivided(line, divided.group(1), next);
        }
        boolean apart = !line.matches("(?s).*(\\p{L}/|[0-9][–/])") || next.isBlank();
        return line + (apart ? " " : "") + next;
    }

    private String ofDivided(String line, String part, String next) {
        Matcher first = FIRST_WORD.matcher(next);
        if (!first.matches()) {
            return line + next;
        }
        String rest = first.group(1);
        if (JOINING.contains(rest)) {
            return line + " " + next;
        }
        boolean ownDash = part.length() == 1
                || part.equals(part.toUpperCase(Locale.ROOT))
                || writtenWithDash.contains((part + "-" + rest).toLowerCase(Locale.ROOT));
        return (ownDash ? line : line.substring(0, line.length() - 1)) + next;
    }
}
