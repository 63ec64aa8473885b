package se.samlad.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import se.samlad.run.Settings;

/** Which home a command works on. */
final class HomeOptions {

    static final Path USUAL_HOME = Path.of("var");

    @Option(names = "--home", paramLabel = "MAPP", defaultValue = "var", descriptionKey = "cli.home-option")
    private Path home = USUAL_HOME;

    Path home() {
        return home;
    }

    Settings settings() {
        return Settings.of(home, System.getenv());
    }

    /** The option as it is given again; empty for the usual home. */
    String again() {
        return home.equals(USUAL_HOME) ? "" : " --home " + Quoted.of(home);
    }
}
