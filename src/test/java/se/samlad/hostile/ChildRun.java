package se.samlad.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.testing.Annex;
import tools.jackson.databind.JsonNode;

/** A run of the whole program in a process of its own with little memory. */
final class ChildRun {

    private static final Pattern CODE = Pattern.compile("\\[([A-Z][0-9]{3})\\]");
    private static final Pattern READ_IN = Pattern.compile("file [0-9]+ \\(([^)]+)\\): [A-Z0-9_]+ in ([0-9]+) ms");
    /** What a difference moves in the county's figures depends on all districts. */
    private static final String OF_THE_COUNTY =
            "blir länets tal (ungefär |för helheten )?[0-9\u00A0]+ i stället för [0-9\u00A0]+";

    private static final List<String> DOCUMENTS = List.of("findings.json", "claims.json", "numbers.json");
    private static final List<String> TABLES = List.of("ledger.csv", "figures.csv");

    private final Path folder;
    private int exitCode = -1;
    private String said = "";

    ChildRun(Path folder) {
        this.folder = folder;
    }

    Path input() {
        return folder.resolve("input");
    }

    Path output() {
        return folder.resolve("output");
    }

    Path home() {
        return folder.resolve("home");
    }

    int exitCode() {
        return exitCode;
    }

    /** What it wrote to the terminal; when it was stopped, what it had written until then. */
    String said() {
        return said;
    }

    /** Runs it, and stops it when it takes too long. */
    void run(Duration longest) throws IOException {
        Path terminal = folder.resolve("terminal.txt");
        Process process = new ProcessBuilder(JavaProcess.command(
                        "se.samlad.SamladApplication",
                        "run",
                        "--input",
                        input().toString(),
                        "--period",
                        HostileCounty.PERIOD,
                        "--output",
                        output().toString(),
                        "--home",
                        home().toString()))
                .redirectErrorStream(true)
                .redirectOutput(terminal.toFile())
                .start();
        try {
            if (process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                exitCode = process.exitValue();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
        said = Files.readString(terminal);
    }

    private Annex annex() {
        return new Annex(output().resolve(HostileCounty.PERIOD).resolve("v1").resolve("data"));
    }

    private boolean isPublished() {
        return Files.isDirectory(annex().folder());
    }

    /** The codes that a district's findings carry; when nothing of its file was refused, {@link HostileFile#READ}. */
    List<String> codes(String district) {
        List<String> codes = new ArrayList<>();
        for (JsonNode finding : isPublished() ? annex().entries("findings.json") : List.<JsonNode>of()) {
            if (finding.get("district").asString().equals(district)) {
                Matcher code = CODE.matcher(finding.get("message").asString());
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        boolean refused = codes.stream().anyMatch(code -> code.matches("I[0-9]{3}|P001"));
        if (isPublished() && !refused) {
            return List.of(HostileFile.READ);
        }
        return codes.stream().distinct().toList();
    }

    /**
     * All rows and entries of the annex that are a district's, but for their running numbers, and but for zeros: a
     * referrer that only another district has is counted, as zero, in every district.
     */
    Map<String, List<String>> published(String district) {
        Map<String, List<String>> published = new TreeMap<>();
        for (String table : TABLES) {
            published.put(
                    table,
                    annex().table(table).stream()
                            .filter(row -> row.get("district").equals(district))
                            .filter(row -> !"0".equals(row.get("count")))
                            .map(Map::toString)
                            .toList());
        }
        for (String document : DOCUMENTS) {
            published.put(
                    document,
                    annex().entries(document).stream()
                            .filter(entry -> entry.path("district").asString("").equals(district))
                            .map(entry -> entry.toString()
                                    .replaceAll("\"id\":\"F[0-9]+\"", "")
                                    .replaceAll(OF_THE_COUNTY, ""))
                            .toList());
        }
        return published;
    }

    /** How long the program was at each file, by the district that sent it. */
    Map<String, Long> secondsByDistrict() throws IOException {
        Map<String, Long> seconds = new TreeMap<>();
        Matcher line = READ_IN.matcher(Files.readString(home().resolve("logs").resolve("samlad.log")));
        while (line.find()) {
            seconds.merge(line.group(1), TimeUnit.MILLISECONDS.toSeconds(Long.parseLong(line.group(2))), Math::max);
        }
        return seconds;
    }
}
