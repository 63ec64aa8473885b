package se.samlad.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samlad.testing.Folders;

/** A county whose districts Norra and Västra send what they should, and in which each other sends a hostile file. */
final class HostileCounty {

    static final String PERIOD = "2026-01-01";
    static final List<String> GOOD = List.of("norra", "vastra");

    private static final String GOOD_DISTRICTS = """
            populationDate: 2022-12-31
            districts:
              - id: norra
                name: Norra
                municipalities:
                  - {name: Eskilstuna, code: "0484", population: 107918}
                  - {name: Strängnäs, code: "0486", population: 38526}
              - id: vastra
                name: Västra
                municipalities:
                  - {name: Katrineholm, code: "0483", population: 34604}
                  - {name: Flen, code: "0482", population: 16058}
                  - {name: Vingåker, code: "0428", population: 8981}
            """;

    private static final String HOSTILE_DISTRICT = """
              - id: %1$s
                name: %1$s
                municipalities:
                  - {name: Ort %1$s, code: "%2$d", population: 1000}
            """;

    private final List<HostileFile> hostile;

    HostileCounty(List<HostileFile> hostile) {
        this.hostile = hostile;
    }

    /** Writes the county's rules, and limits under which a slow file costs seconds. */
    void writeRules(Path home) throws IOException {
        StringBuilder districts = new StringBuilder(GOOD_DISTRICTS);
        int code = 1000;
        for (HostileFile each : hostile) {
            districts.append(HOSTILE_DISTRICT.formatted(each.name(), code++));
        }
        Path rules = Files.createDirectories(home.resolve("rules"));
        Files.writeString(rules.resolve("county.yml"), districts);
        String limits = Files.readString(Path.of("src", "main", "resources", "rules", "limits.yml"));
        Files.writeString(rules.resolve("limits.yml"), limits.replaceAll("(listTime|documentTime): .*", "$1: 8s"));
    }

    /** What the good districts have sent. */
    void writeGood(Path input) throws IOException {
        for (String district : GOOD) {
            Folders.copy(
                    Path.of("input", PERIOD, district), input.resolve(PERIOD).resolve(district));
        }
    }

    /** What the others have sent. */
    void writeHostile(Path input) throws IOException {
        for (HostileFile each : hostile) {
            HostileFiles.write(each, input.resolve(PERIOD));
        }
    }
}
