package se.samlad.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.samlad.run.JobStep;
import se.samlad.run.RunRequest;

/** {@code rerun}: does the steps from a given one on again, after a rule or the configuration was changed. */
@Command(name = "rerun", mixinStandardHelpOptions = true)
final class RerunCommand implements Callable<Integer> {

    private final Class<?> application;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HomeOptions options = new HomeOptions();

    @Option(names = "--from", paramLabel = "STEG", required = true, descriptionKey = "cli.rerun.from")
    private String from = "";

    @Option(names = "--district", paramLabel = "LÄNSDEL", descriptionKey = "cli.rerun.district")
    private @Nullable String district;

    @Option(names = "--period", paramLabel = "ÅÅÅÅ-MM-DD", descriptionKey = "cli.run.period")
    private @Nullable String period;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--dry-run", descriptionKey = "cli.run.dry-run")
    private boolean isPreview;

    RerunCommand(Class<?> application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        JobStep step = JobStep.of(from).orElseThrow(() -> unknown("cli.rerun.unknown-step", JobStep.keys()));
        Optional<String> only = Optional.ofNullable(district).map(id -> id.toLowerCase(Locale.ROOT));
        return new ConsolidationCommand(new HomeSession(application, terminal, options))
                .carryOut(
                        PeriodOption.parse(period, spec, terminal),
                        folders,
                        Optional.of(new RunRequest.Again(step, only)),
                        isPreview);
    }

    private ParameterException unknown(String key, Iterable<String> known) {
        return new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                terminal.words().get(key, String.join(", ", known)));
    }
}
