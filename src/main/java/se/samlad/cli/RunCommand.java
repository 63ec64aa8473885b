package se.samlad.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code run}: consolidates a period and publishes it, or what is due; continues what was interrupted. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private final Class<?> application;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HomeOptions options = new HomeOptions();

    @Option(names = "--period", paramLabel = "ÅÅÅÅ-MM-DD", descriptionKey = "cli.run.period")
    private @Nullable String period;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--dry-run", descriptionKey = "cli.run.dry-run")
    private boolean isPreview;

    @Option(names = "--due", descriptionKey = "cli.run.due")
    private boolean isWhatIsDue;

    RunCommand(Class<?> application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        HomeSession session = new HomeSession(application, terminal, options);
        if (isWhatIsDue) {
            return due(session);
        }
        return new ConsolidationCommand(session)
                .carryOut(PeriodOption.parse(period, spec, terminal), folders, Optional.empty(), isPreview);
    }

    private int due(HomeSession session) throws IOException {
        if (spec != null && (period != null || isPreview)) {
            throw new ParameterException(spec.commandLine(), terminal.words().get("cli.run.due-alone"));
        }
        return new DueRound(session, folders, "run --due").go();
    }
}
