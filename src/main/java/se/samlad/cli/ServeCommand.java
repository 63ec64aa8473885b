package se.samlad.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.samlad.schedule.Watch;

/** {@code serve}: stays, and does what is due when it is; between its rounds the home is free for other commands. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Class<?> application;
    private final Terminal terminal;

    @Mixin
    private HomeOptions options = new HomeOptions();

    @Mixin
    private Folders folders = new Folders();

    ServeCommand(Class<?> application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        HomeSession session = new HomeSession(application, terminal, options);
        if (!session.isConfigured(options.settings())) {
            return ExitCode.CONFIGURATION.code();
        }
        terminal.say("serve.started", options.home());
        terminal.out().flush();
        DueRound round = new DueRound(session, folders, "serve");
        return new Watch(Clock.systemUTC(), time -> Thread.sleep(time.toMillis())).keep(() -> result(round));
    }

    /** What fails in a round is told, and tried again in the next. */
    private Watch.Result result(DueRound round) {
        try {
            return round.go() == ExitCode.LOCKED.code() ? new Watch.Busy() : new Watch.Gone(round.next());
        } catch (IOException | RuntimeException failed) {
            new Breakdown(terminal).tell(failed);
            return new Watch.Gone(Optional.empty());
        } finally {
            terminal.out().flush();
        }
    }
}
