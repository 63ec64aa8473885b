package se.samlad.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samlad.core.Message;
import se.samlad.notification.Mailing;
import se.samlad.run.Arrival;
import se.samlad.run.Attempt;
import se.samlad.run.Progress;
import se.samlad.run.RunOutcome;
import se.samlad.schedule.Due;
import se.samlad.schedule.Rounds;

/** Tells of a round at the terminal, or in a service's journal, and puts what has to be mailed where it waits. */
final class RoundReport implements Rounds.Listener {

    private final Terminal terminal;
    private final Optional<Mailing> mailing;
    private final RunReport runs;
    private int code = ExitCode.DONE.code();
    private boolean hasRun;

    /**
     * A report of one round.
     *
     * @param mailing empty when nobody gets mail
     */
    RoundReport(Terminal terminal, Optional<Mailing> mailing) {
        this.terminal = terminal;
        this.mailing = mailing;
        this.runs = new RunReport(terminal);
    }

    @Override
    public void starts(Due.Run run) {
        if (run.missing().isEmpty()) {
            terminal.say("due.run", run.period());
        } else {
            terminal.say("due.run-without", run.period(), names(run.missing()));
        }
    }

    @Override
    public void ends(Due.Run run, RunOutcome outcome) {
        hasRun = true;
        code = Math.max(code, runs.outcome(outcome).code());
        mailing.ifPresent(each -> each.keep(run, outcome));
    }

    @Override
    public void tells(Due.Notice notice) {
        mailing.ifPresent(each -> each.keep(notice));
        String names = names(notice.districts());
        if (notice instanceof Due.Remind reminder) {
            terminal.say("due.remind", reminder.period(), names, Holder.time(reminder.until()));
        } else if (notice instanceof Due.Offer offer) {
            terminal.say("due.offer", offer.period(), names, offer.version(), offer.version() + 1);
        } else {
            terminal.say(Message.of("E781", notice.period(), names));
        }
    }

    @Override
    public void done(Progress.Done done) {
        runs.done(done);
    }

    @Override
    public void continues(Attempt interrupted) {
        runs.continues(interrupted);
    }

    /** Whether a period was run, published or not. */
    boolean hasRun() {
        return hasRun;
    }

    int code() {
        return code;
    }

    private static String names(List<Arrival> districts) {
        return districts.stream().map(Arrival::name).collect(Collectors.joining(", "));
    }
}
