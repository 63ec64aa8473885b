package se.samlad.linkage.match;

import java.util.regex.Pattern;

/** What a name sounds like in Swedish: spellings that people take for each other get the same key. */
final class Sound {

    private static final String[][] SPELLINGS = {
        {"sch", "s"}, {"ph", "f"}, {"th", "t"}, {"gh", "g"}, {"ck", "k"}, {"ch", "k"}, {"qu", "kv"}, {"qv", "kv"},
        {"q", "k"}, {"fv", "v"}, {"fs", "vs"}, {"w", "v"}, {"z", "s"}, {"x", "ks"}, {"dt", "t"}, {"aa", "a"},
        {"ae", "a"}, {"oe", "o"}, {"ie", "i"}, {"y", "i"}
    };
    private static final Pattern SOFT_C = Pattern.compile("c(?=[ei])");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
    private static final Pattern SILENT_H = Pattern.compile("(?<=[aeiou])h(?![aeiou])");

    private Sound() {}

    /** The key of a folded name. */
    static String of(String folded) {
        String sound = folded;
        for (String[] spelling : SPELLINGS) {
            sound = sound.replace(spelling[0], spelling[1]);
        }
        sound = SOFT_C.matcher(sound).replaceAll("s").replace('c', 'k');
        return DOUBLE.matcher(SILENT_H.matcher(sound).replaceAll("")).replaceAll("$1");
    }
}
