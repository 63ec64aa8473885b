package se.samlad.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import se.samlad.notification.MailAccount;
import se.samlad.notification.Mailing;
import se.samlad.run.Deeds;
import se.samlad.run.HomeOwner;
import se.samlad.run.Settings;
import se.samlad.schedule.Rounds;
import se.samlad.schedule.Timetable;

/** Does what is due, once: the whole of {@code run --due}, and what {@code serve} does again and again. */
final class DueRound {

    private final HomeSession session;
    private final Folders folders;
    private final String command;
    private Optional<Instant> next = Optional.empty();
    private Optional<Instant> quietUntil = Optional.empty();

    DueRound(HomeSession session, Folders folders, String command) {
        this.session = session;
        this.folders = folders;
        this.command = command;
    }

    /** Does what is due and gives what a process would tell its caller. */
    int go() throws IOException {
        next = Optional.empty();
        quietUntil = Optional.empty();
        Settings settings = session.options().settings();
        if (!session.isConfigured(settings)) {
            return ExitCode.CONFIGURATION.code();
        }
        int code = session.hold(
                command + again(), settings, context -> Orderly.during(context, () -> round(context, settings)));
        quietUntil.ifPresent(at -> session.terminal().say("due.nothing", Holder.time(at)));
        return code;
    }

    /** When the calendar alone can make something due; empty when that is not known. */
    Optional<Instant> next() {
        return next;
    }

    private int round(ConfigurableApplicationContext context, Settings settings) throws IOException {
        HomeOwner self = Holder.self(command);
        context.getBean(Deeds.class).inForce(settings);
        Rounds.Order order = new Rounds.Order(
                Timetable.of(settings),
                folders.input(settings),
                folders.output(settings),
                self.pid() + "@" + self.host(),
                again());
        Optional<Mailing> mailing = MailAccount.of(settings).map(account -> context.getBean(Mailing.class));
        RoundReport report = new RoundReport(session.terminal(), mailing);
        next = context.getBean(Rounds.class).round(order, report);
        quietUntil = report.hasRun() ? Optional.empty() : next;
        session.mail(context, settings, order.output());
        session.purge(context, settings, order.output());
        return report.code();
    }

    private String again() {
        return folders.again() + session.options().again();
    }
}
