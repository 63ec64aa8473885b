package se.samlad.intake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.samlad.core.Spelling;

/**
 * A name that somebody outside gave a file: shown to people, never used as a path.
 *
 * @param shown composed, and with what cannot be seen or turns the text around written out, as in {@code U+202E}
 */
record FileName(String shown) {

    /** File systems allow 255 bytes; what is written out becomes longer. */
    private static final int LONGEST = 600;

    private static final Set<String> OF_THE_FILE_SYSTEM = Set.of("thumbs.db", ".ds_store", "desktop.ini");
    private static final Pattern UNFINISHED = Pattern.compile(".*\\.(tmp|part|partial|crdownload|download|swp)");

    /** Words and numbers that programs add to the name of a copy. */
    private static final Pattern COPY =
            Pattern.compile("(?iU)^((kopia|copy)( \\([0-9]+\\))? (av|of) )+|([ _-]+(kopia|copy)|\\s*\\([0-9]+\\))+$");

    private static final Pattern DECISIONS = Pattern.compile("(decisions|beslut)\\.(csv|txt|xlsx|xlsm|xls|ods)");

    static FileName of(Path path) {
        return new FileName(Spelling.visible(String.valueOf(path.getFileName()), LONGEST));
    }

    /** Whether it is a program's own file, or one that is still being written (DOMAIN S2). */
    boolean isPassedOver() {
        String name = shown.toLowerCase(Locale.ROOT);
        return name.startsWith("~$")
                || name.startsWith("~wrl")
                || name.startsWith(".")
                || UNFINISHED.matcher(name).matches()
                || OF_THE_FILE_SYSTEM.contains(name);
    }

    /** Whether it is what a file with reviewers' decisions is called. */
    boolean isDecisions() {
        return DECISIONS.matcher(shown.toLowerCase(Locale.ROOT)).matches();
    }

    /** A shown name without its ending and without what marks a copy: the same for a file and its copies. */
    static String original(String shown) {
        int ending = shown.lastIndexOf('.');
        String name = ending > 0 ? shown.substring(0, ending) : shown;
        return COPY.matcher(name).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }
}
