package se.samlad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.run.Consolidation;
import se.samlad.run.DatabaseFile;
import se.samlad.run.RunOutcome;
import se.samlad.run.RunRequest;
import se.samlad.run.Settings;

/**
 * {@code rebuild}: makes the database anew from the input, every period in order, when its file is damaged or gone. The old
 * one is set aside; what is published is shown as it is, or followed by another version.
 */
@Command(name = "rebuild", mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    private final Class<?> application;
    private final Terminal terminal;

    @Mixin
    private HomeOptions options = new HomeOptions();

    @Mixin
    private Folders folders = new Folders();

    RebuildCommand(Class<?> application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        HomeSession session = new HomeSession(application, terminal, options);
        Settings settings = options.settings();
        if (!session.isConfigured(settings)) {
            return ExitCode.CONFIGURATION.code();
        }
        Path input = folders.input(settings);
        List<Period> periods = Consolidation.periods(input);
        if (periods.isEmpty()) {
            return terminal.refuse(Message.of("E651", input), ExitCode.NOTHING_TO_READ);
        }
        String again = folders.again() + options.again();
        return session.hold(
                "rebuild" + again,
                settings,
                this::setAside,
                context -> Orderly.during(
                        context,
                        () -> all(
                                context,
                                periods,
                                each -> new RunRequest(
                                        Optional.of(each), input, folders.output(settings), Optional.empty(), again))));
    }

    private Optional<Message> setAside() throws IOException {
        DatabaseFile.of(options.home())
                .setAside(Clock.systemUTC())
                .ifPresent(aside -> terminal.say("cli.rebuild.aside", aside));
        return Optional.empty();
    }

    /** What one period rests on is made first; a period that fails ends it, one that was purged stays as it is. */
    private int all(
            ConfigurableApplicationContext context,
            List<Period> periods,
            java.util.function.Function<Period, RunRequest> request)
            throws IOException {
        Consolidation consolidation = context.getBean(Consolidation.class);
        RunReport report = new RunReport(terminal);
        int worst = ExitCode.DONE.code();
        for (Period period : periods) {
            RunOutcome outcome = consolidation.run(request.apply(period), report);
            int code = report.outcome(outcome).code();
            if (outcome instanceof RunOutcome.Published || outcome instanceof RunOutcome.NothingNew) {
                worst = Math.max(worst, code);
            } else if (!(outcome instanceof RunOutcome.Refused) && !(outcome instanceof RunOutcome.NothingToRead)) {
                return code;
            }
        }
        return worst;
    }
}
