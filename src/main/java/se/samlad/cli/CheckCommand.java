package se.samlad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samlad.core.Message;
import se.samlad.core.Words;
import se.samlad.run.ThrownAwayHome;
import se.samlad.run.Trial;
import se.samlad.run.TrialRequest;

/** {@code check}: tries one submission before the deadline; its home and database are gone when it ends. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final String IN_MEMORY = "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1";

    private final Class<?> application;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "MAPP", descriptionKey = "cli.check.folder")
    private Path folder = Path.of("");

    @Option(names = "--period", paramLabel = "ÅÅÅÅ-MM-DD", descriptionKey = "cli.check.period")
    private @Nullable String period;

    @Option(names = "--district", paramLabel = "LÄNSDEL", descriptionKey = "cli.check.district")
    private @Nullable String district;

    @Option(
            names = "--output",
            paramLabel = "MAPP",
            defaultValue = "output/kontroll",
            descriptionKey = "cli.check.output")
    private Path output = Path.of("output", "kontroll");

    @Option(names = "--home", paramLabel = "MAPP", defaultValue = "var", descriptionKey = "cli.check.home")
    private Path home = Path.of("var");

    CheckCommand(Class<?> application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        TrialRequest request = new TrialRequest(
                folder, Optional.ofNullable(district), PeriodOption.parse(period, spec, terminal), output);
        if (!Files.isDirectory(folder)) {
            return refuse(Message.of("E653", folder), ExitCode.NOTHING_TO_READ).code();
        }
        try (ThrownAwayHome thrownAway = ThrownAwayHome.make("check");
                ConfigurableApplicationContext context = start(thrownAway.folder())) {
            return check(context.getBean(Trial.class), request).code();
        }
    }

    private ExitCode check(Trial trial, TrialRequest request) throws IOException {
        Trial.Origin origin = trial.originOf(request);
        if (origin.district().isEmpty()) {
            return refuse(Message.of("E654", folder), ExitCode.USAGE);
        }
        if (origin.period().isEmpty()) {
            return refuse(Message.of("E655", folder), ExitCode.USAGE);
        }
        RunReport report = new RunReport(terminal);
        return report.trial(
                origin.district().get(),
                trial.run(request, origin.district().get(), origin.period().get(), report));
    }

    private ExitCode refuse(Message reason, ExitCode code) {
        terminal.say(reason);
        return code;
    }

    private ConfigurableApplicationContext start(Path thrownAway) {
        return Cli.beans(application)
                .run(
                        "--samlad.home=" + thrownAway,
                        "--samlad.language=" + (terminal.words() == Words.ENGLISH ? "en" : "sv"),
                        "--samlad.rules="
                                + home.resolve("rules").toAbsolutePath().normalize(),
                        "--spring.datasource.url=" + IN_MEMORY.formatted(thrownAway.getFileName()));
    }
}
