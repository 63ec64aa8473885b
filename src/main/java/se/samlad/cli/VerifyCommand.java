package se.samlad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.samlad.core.Swedish;
import se.samlad.run.VersionCheck;

/** {@code verify}: whether a published version is as it was published; starts nothing but itself. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "MAPP", descriptionKey = "cli.verify.folder")
    private Path folder = Path.of("");

    @Mixin
    private HomeOptions options = new HomeOptions();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        VersionCheck.Result result = new VersionCheck(folder, options.home()).check();
        return result instanceof VersionCheck.Compared compared
                ? told(compared).code()
                : refused((VersionCheck.NoVersion) result).code();
    }

    private ExitCode refused(VersionCheck.NoVersion nothing) {
        terminal.say(nothing.reason());
        return ExitCode.NOTHING_TO_READ;
    }

    private ExitCode told(VersionCheck.Compared compared) {
        boolean unchanged = compared.problems().isEmpty();
        terminal.say(
                unchanged ? "verify.unchanged" : "verify.changed",
                compared.period(),
                compared.version(),
                Swedish.count(compared.files()),
                Swedish.count(compared.problems().size()));
        compared.problems().forEach(problem -> terminal.out()
                .println("  – " + terminal.words().get(problem)));
        terminal.say("verify.manifest", compared.manifest());
        told(compared.trail());
        return unchanged && compared.trail().problems().isEmpty() ? ExitCode.DONE : ExitCode.OPEN_FINDINGS;
    }

    private void told(VersionCheck.TrailResult trail) {
        if (!trail.isLookedAt()) {
            terminal.say("verify.no-trail", options.home());
        } else if (!trail.problems().isEmpty()) {
            terminal.say("verify.trail-broken", options.home(), trail.entries());
            trail.problems().forEach(problem -> terminal.out()
                    .println("  – " + terminal.words().get(problem)));
        } else if (trail.place().isPresent()) {
            terminal.say(
                    "verify.trail",
                    options.home(),
                    trail.entries(),
                    trail.place().getAsLong());
        } else {
            terminal.say("verify.trail-older", options.home(), trail.entries());
        }
    }
}
