package se.samlad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: consolidates a period and publishes it; continues what was interrupted. */
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

    @Option(names = "--input", paramLabel = "MAPP", descriptionKey = "cli.run.input")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "MAPP", descriptionKey = "cli.run.output")
    private @Nullable Path output;

    @Option(names = "--dry-run", descriptionKey = "cli.run.dry-run")
    private boolean isPreview;

    RunCommand(Class<?> application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return new ConsolidationCommand(application, terminal, options)
                .carryOut(
                        PeriodOption.parse(period, spec, terminal),
                        Optional.ofNullable(input),
                        Optional.ofNullable(output),
                        Optional.empty(),
                        isPreview);
    }
}
