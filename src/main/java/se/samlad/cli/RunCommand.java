package se.samlad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.samlad.core.Period;
import se.samlad.core.Texts;
import se.samlad.run.Consolidation;
import se.samlad.run.HomeLock;
import se.samlad.run.RunOutcome;
import se.samlad.run.RunRequest;

/** {@code run}: consolidates a period and publishes it. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private final Class<?> application;
    private final PrintWriter out;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--period", paramLabel = "ÅÅÅÅ-MM-DD", descriptionKey = "cli.run.period")
    private @Nullable String period;

    @Option(names = "--input", paramLabel = "MAPP", defaultValue = "input", descriptionKey = "cli.run.input")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "MAPP", defaultValue = "output", descriptionKey = "cli.run.output")
    private Path output = Path.of("output");

    @Option(names = "--home", paramLabel = "MAPP", defaultValue = "var", descriptionKey = "cli.run.home")
    private Path home = Path.of("var");

    RunCommand(Class<?> application, PrintWriter out) {
        this.application = application;
        this.out = out;
    }

    @Override
    public Integer call() {
        Optional<Period> wanted = PeriodOption.parse(period, spec);
        try (HomeLock lock = HomeLock.take(home).orElse(null)) {
            if (lock == null) {
                out.println(Texts.get("cli.locked", home));
                return ExitCode.LOCKED.code();
            }
            return consolidate(new RunRequest(wanted, input, output)).code();
        } catch (IOException refused) {
            out.println(Texts.get("cli.home", home));
            return ExitCode.CANNOT_WRITE.code();
        }
    }

    private ExitCode consolidate(RunRequest request) throws IOException {
        try (ConfigurableApplicationContext context = start()) {
            RunReport report = new RunReport(out);
            RunOutcome outcome = context.getBean(Consolidation.class).run(request, report::progress);
            return report.outcome(outcome);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties(
                        Map.of("samlad.home", home.toAbsolutePath().normalize().toString()))
                .run();
    }
}
