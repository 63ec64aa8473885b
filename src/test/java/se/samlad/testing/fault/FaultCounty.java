package se.samlad.testing.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samlad.testing.TestNumbers;

/** Few people, and everything of them that a run can make: two lists with two fates and more, two reports, a decision. */
public final class FaultCounty {

    public static final String PERIOD = "2026-01-01";

    /** In every name. */
    public static final String NAME = "Kanariefågelsdotter";

    private static final String HEADER =
            "Personnummer;ID;Namn;Kön;Kommun;Aktualiserad av;Spår;Start;Slut;Coach;Kommentar";

    private FaultCounty() {}

    /** Writes the input folder. */
    public static Path write(Path input) throws IOException {
        Path period = input.resolve(PERIOD);
        list(period.resolve("vastra"), "Flen", 0);
        list(period.resolve("norra"), "Strängnäs", 3);
        report(period.resolve("vastra"), "Västra");
        report(period.resolve("norra"), "Norra");
        Files.writeString(
                period.resolve("decisions.csv"),
                "left;right;decision;who;when;why\n"
                        + "vastra/lista.csv!CSV!2;norra/lista.csv!CSV!3;olika;Kim;2026-01-15;Akten för "
                        + TestNumbers.ALL.get(0) + "\n");
        return input;
    }

    private static void list(Path district, String municipality, int from) throws IOException {
        String second = TestNumbers.ALL.get(from + 1);
        Files.createDirectories(district);
        Files.writeString(
                district.resolve("lista.csv"),
                String.join(
                        "\n",
                        List.of(
                                HEADER,
                                TestNumbers.ALL.get(from) + ";1;Eva " + NAME + ";;" + municipality
                                        + ";FK;Coachning;2024-02-01;;Kim;Ring " + NAME,
                                second.substring(2, 8) + "-" + second.substring(8) + ";2;Bo " + NAME + ";;"
                                        + municipality + ";AF;Coachning;2024-03-01;2025-01-01;Kim;",
                                ";3;Bo " + NAME + ";M;" + municipality + ";;Coachning;2025-09-01;;Kim;",
                                ";4;Li " + NAME + ";K;" + municipality + ";;Coachning;2026-09-01;;Kim;",
                                TestNumbers.ALL.get(from) + ";1;Eva " + NAME + ";;" + municipality
                                        + ";FK;Coachning;2024-02-01;;Kim;",
                                "Summa;3;;;;;;;;;",
                                "")));
    }

    private static void report(Path district, String name) throws IOException {
        Files.writeString(district.resolve("rapport.txt"), """
                Länsdel
                %s
                Rapportens datum
                2026-01-01
                Hur många deltagare har skrivits in i insatsen sedan start?
                4 deltagare, 1 kvinna och 2 män.
                Kommentera deltagarantalet och målgruppen
                Ungefär en tredjedel kommer från Försäkringskassan.
                Övrigt
                Ring om %s på måndag.
                """.formatted(name, TestNumbers.ALL.get(2)));
    }
}
