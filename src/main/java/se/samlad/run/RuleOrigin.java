package se.samlad.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a rule file in force comes from.
 *
 * @param name such as {@code county.yml}
 * @param origin the home's own file; empty for the one that comes with the program
 * @param sha256 of its text
 */
public record RuleOrigin(String name, String origin, String sha256) {

    /** All rule files in force in a home. */
    public static List<RuleOrigin> of(Path home) throws IOException {
        Path folder = home.resolve("rules");
        Map<String, String> hashes = new RuleFiles(folder).hashes();
        List<RuleOrigin> origins = new ArrayList<>();
        for (String name : RuleFiles.NAMES) {
            Path own = folder.resolve(name + ".yml");
            origins.add(new RuleOrigin(
                    name + ".yml",
                    Files.exists(own) ? own.toString() : "",
                    java.util.Objects.requireNonNull(hashes.get(name))));
        }
        return origins;
    }
}
