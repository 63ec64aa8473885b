package se.samlad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.retention.Purge;
import se.samlad.retention.PurgeOrder;
import se.samlad.run.Deeds;
import se.samlad.run.RetentionKeys;
import se.samlad.run.Settings;

/** {@code purge}: takes periods' rows away when their time is over, and writes a receipt; completes a purge that was killed. */
@Command(name = "purge", mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {

    private final Class<?> application;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HomeOptions options = new HomeOptions();

    @Option(names = "--period", paramLabel = "ÅÅÅÅ-MM-DD", descriptionKey = "cli.purge.period")
    private @Nullable String period;

    @Option(names = "--before", paramLabel = "ÅÅÅÅ-MM-DD", descriptionKey = "cli.purge.before")
    private @Nullable String before;

    @Option(names = "--anyway", descriptionKey = "cli.purge.anyway")
    private boolean isAnyway;

    @Option(names = "--dry-run", descriptionKey = "cli.purge.dry-run")
    private boolean isPreview;

    @Option(names = "--output", paramLabel = "MAPP", descriptionKey = "cli.run.output")
    private @Nullable Path output;

    PurgeCommand(Class<?> application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        HomeSession session = new HomeSession(application, terminal, options);
        Settings settings = options.settings();
        Optional<Period> one = PeriodOption.parse(period, spec, terminal);
        Optional<Period> all = PeriodOption.parse(before, spec, terminal);
        if (spec != null && one.isPresent() && all.isPresent()) {
            throw new ParameterException(spec.commandLine(), terminal.words().get("cli.purge.one-of"));
        }
        if (!session.isConfigured(settings)) {
            return ExitCode.CONFIGURATION.code();
        }
        if (!Files.exists(options.home().resolve("db").resolve("samlad.mv.db"))) {
            return terminal.refuse(Message.of("E721", options.home()), ExitCode.NOTHING_TO_READ);
        }
        PurgeOrder order = new PurgeOrder(
                one,
                all,
                RetentionKeys.months(settings),
                isAnyway,
                Optional.ofNullable(output).orElseGet(settings::output));
        return session.hold("purge", settings, context -> purge(context, settings, order));
    }

    private int purge(ConfigurableApplicationContext context, Settings settings, PurgeOrder order) throws IOException {
        PurgeReport report = new PurgeReport(terminal, context.getBean(Purge.class));
        if (isPreview) {
            return report.preview(order).code();
        }
        context.getBean(Deeds.class).inForce(settings);
        try {
            return report.carryOut(order).code();
        } catch (IOException | UncheckedIOException left) {
            return terminal.refuse(Message.of("E795"), ExitCode.CANNOT_WRITE);
        }
    }
}
