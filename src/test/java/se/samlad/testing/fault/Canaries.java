package se.samlad.testing.fault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;

/** The people of {@link FaultCounty}, looked for in what the program has written. */
public final class Canaries {

    private Canaries() {}

    /**
     * The files that name somebody. Looked into is everything under the folder, with two exceptions, which hold people by
     * nature: {@code work}, where the districts' own files are copied and their lists written before they are returned, and the
     * lists that the districts get back, published or about to be.
     */
    public static List<String> in(Path folder) {
        List<String> found = new ArrayList<>();
        for (Path file : Folders.files(folder)) {
            if (!isOfPeopleByNature(folder.relativize(file))) {
                in(file.getFileName() + "\n" + SamladRun.text(file)).forEach(each -> found.add(file + ": " + each));
            }
        }
        return found;
    }

    private static boolean isOfPeopleByNature(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("home/work/") || path.contains("/Återkoppling/") || path.startsWith("input/");
    }

    /** The canaries of a text, in each way of writing them. */
    public static List<String> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return spellings().stream()
                .filter(each -> lower.contains(each.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<String> spellings() {
        List<String> all = new ArrayList<>();
        all.add(FaultCounty.NAME);
        all.add(new String(FaultCounty.NAME.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        all.add(String.join("\u0000", FaultCounty.NAME.split("")));
        for (String number : TestNumbers.ALL.subList(0, 6)) {
            String date = number.substring(0, 8);
            String last = number.substring(8);
            for (String separator : List.of("", "-", "+", " ", "–", "\u00a0", "\u2212")) {
                all.add(date + separator + last);
                all.add(date.substring(2) + separator + last);
            }
        }
        return all;
    }
}
