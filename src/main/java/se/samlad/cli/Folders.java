package se.samlad.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.samlad.run.Settings;

/** Where a command reads and publishes. */
final class Folders {

    @Option(names = "--input", paramLabel = "MAPP", descriptionKey = "cli.run.input")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "MAPP", descriptionKey = "cli.run.output")
    private @Nullable Path output;

    Path input(Settings settings) {
        return input == null ? settings.input() : input;
    }

    Path output(Settings settings) {
        return output == null ? settings.output() : output;
    }

    /** The options as they are given again; empty for the configuration's folders. */
    String again() {
        return option(" --input ", input) + option(" --output ", output);
    }

    private static String option(String name, @Nullable Path folder) {
        return Optional.ofNullable(folder).map(each -> name + Quoted.of(each)).orElse("");
    }
}
