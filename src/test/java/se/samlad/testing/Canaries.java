package se.samlad.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** People who must not be found anywhere, as a district sends them: in cells, headers, names of files and sentences. */
public final class Canaries {

    private static final String NAME = "Kanariefågelsdotter";
    private static final String COMMENT = "Kanariekommentar";
    private static final String COACH = "Kanariecoach";
    private static final String HEADER = "Kanarierubrik";
    private static final String REPORTED = "Kanarieberättelse";
    private static final String REASON = "Kanariemotivering";
    private static final String REFUSED = "Kanarieskräp";

    private Canaries() {}

    /** Puts a district's list, its report, a file that cannot be read and a decision into a period's folder. */
    public static void putInto(Path period, String district) throws IOException {
        Path folder = Files.createDirectories(period.resolve(district));
        List<String> lines = new ArrayList<>();
        lines.add("Personnummer;Namn;Kön;Kommun;Aktualiserad av;Spår;Start;Slut;Coach;Kommentar;" + HEADER);
        for (String each : List.of(number(0), hyphenated(1), number(2).substring(2), broken(3))) {
            lines.add(each + ";" + NAME + ";K;Trosa;FK;Coachning;2024-02-01;;" + COACH + ";" + COMMENT + ";" + COMMENT);
        }
        String birthDate = number(0).substring(0, 8);
        lines.add(birthDate + ";" + NAME + ";K;Trosa;FK;Coachning;2025-02-01;;" + COACH + ";;");
        lines.add(";" + NAME + ";;;;;" + number(4) + ";" + NAME + ";;;");
        Files.writeString(
                folder.resolve("Lista " + NAME + ".csv"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("Rapport " + NAME + ".txt"),
                "Länsdel\n" + district + "\nRapportens datum\n" + period.getFileName()
                        + "\nHur många deltagare har skrivits in i insatsen sedan start?\n" + REPORTED + " säger att 17"
                        + " deltagare har skrivits in.\nÖvrigt\nRing om " + hyphenated(5) + " på måndag, säger " + NAME
                        + ".\n");
        Files.writeString(folder.resolve(REFUSED + ".pdf"), "%PDF-1.4 " + REFUSED);
        String place = district + "/Lista " + NAME + ".csv!CSV!";
        Files.writeString(
                period.resolve("decisions.csv"),
                "left;right;decision;who;when;why\n" + place + "2;" + place + "6;samma;Kim;2026-01-15;" + REASON
                        + "\n");
    }

    /** Every spelling that must be found nowhere. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(
                List.of(NAME, "Kanariefagelsdotter", COMMENT, COACH, HEADER, REPORTED, REASON, REFUSED));
        for (int i = 0; i < 6; i++) {
            all.addAll(List.of(
                    number(i),
                    number(i).substring(2),
                    hyphenated(i),
                    number(i).substring(0, 8) + "-" + number(i).substring(8)));
        }
        all.addAll(List.of(broken(3), broken(3).substring(2)));
        return all;
    }

    private static String number(int index) {
        return TestNumbers.ALL.get(index);
    }

    private static String hyphenated(int index) {
        return number(index).substring(2, 8) + "-" + number(index).substring(8);
    }

    /** With another last digit, so that the check digit is wrong. */
    private static String broken(int index) {
        char last = number(index).charAt(11);
        return number(index).substring(0, 11) + (last == '9' ? '0' : (char) (last + 1));
    }
}
