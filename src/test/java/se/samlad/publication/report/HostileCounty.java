package se.samlad.publication.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;
import se.samlad.testing.Workbooks;

/** The example county, with a district whose every text tries to be a formula, a script or too long for its place. */
record HostileCounty(Path version) {

    private static final String PERIOD = "2026-01-01";
    private static final String SCRIPT = "<script>window.hacked=1</script>";
    private static final String LONG = "x".repeat(180);

    /** What must arrive as text. */
    static final List<String> TEXTS = List.of(
            SCRIPT,
            "=1+1|cmd",
            "+46 70",
            "-2",
            "@SUM(A1)",
            "＝SUM(A1)",
            "\t=2+2",
            "<img src=x onerror=window.hacked=1>",
            "\"><svg onload=window.hacked=1>",
            LONG,
            "=Blad",
            "＝Lista <b>.xlsx");

    static HostileCounty publishedIn(Path folder) throws IOException {
        Path input = folder.resolve("input");
        Folders.copy(Path.of("input"), input);
        Path district = Files.createDirectories(input.resolve(PERIOD).resolve("sodra"));
        Workbooks.write(district.resolve("＝Lista <b>.xlsx"), workbook -> {
            var sheet = workbook.createSheet("=Blad");
            Workbooks.row(
                    sheet,
                    1,
                    "ID",
                    "Kön",
                    "Kommun",
                    "Startdatum",
                    SCRIPT,
                    "=1+1|cmd",
                    "+46 70",
                    "@SUM(A1)",
                    "＝SUM(A1)");
            for (int row = 2; row < 40; row++) {
                String when = row % 5 == 0 ? "någon gång" : "2024-03-01";
                String home = row % 3 == 0 ? SCRIPT : "Trosa";
                Workbooks.row(sheet, row, row, "K", home, when, LONG, SCRIPT, "-2", "+46 70", "=2");
            }
        });
        Files.writeString(
                district.resolve("Lägesrapport " + SCRIPT.replace('/', '_') + ".md"), """
                # Länsdel
                Södra
                # Rapportens datum
                2026-01-01
                # Hur många deltagare har skrivits in i insatsen sedan start?
                37 kvinnor och 1 man
                # Kommentera deltagarantalet och målgruppen
                %s 38 deltagare <img src=x onerror=window.hacked=1>
                =1+1|cmd är 12 kvinnor
                +46 70 är 3 män
                -2
                @SUM(A1)
                ＝SUM(A1)
                \t=2+2
                "><svg onload=window.hacked=1>
                %s
                """.formatted(SCRIPT, LONG));
        SamladRun run = new SamladRun(folder).on(input, "2025-07-01").on(input, PERIOD);
        return new HostileCounty(run.output().resolve(PERIOD).resolve("v1"));
    }

    Path page(String edition) {
        return version.resolve("Avstämningsrapport " + PERIOD + " – " + edition + ".html");
    }
}
