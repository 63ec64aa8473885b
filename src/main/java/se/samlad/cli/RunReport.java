package se.samlad.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import se.samlad.core.District;
import se.samlad.core.Words;
import se.samlad.run.Attempt;
import se.samlad.run.Progress;
import se.samlad.run.RunOutcome;

/** Tells whoever sits at the terminal how a run goes and how it ended. */
final class RunReport implements Progress {

    private final Terminal terminal;
    private final Words words;
    private final ProgressBar bar;

    RunReport(Terminal terminal) {
        this.terminal = terminal;
        this.words = terminal.words();
        this.bar = new ProgressBar(terminal);
    }

    @Override
    public void continues(Attempt interrupted) {
        terminal.say("cli.interrupted", interrupted.run(), Holder.time(interrupted.started()));
    }

    @Override
    public synchronized void done(Progress.Done done) {
        String step = words.get("step." + done.step());
        String district = done.district().map(name -> ", " + name).orElse("");
        String rows = done.rows() == 0 ? "" : ", " + words.get("progress.rows", words.count(done.rows()));
        bar.clear();
        terminal.out().println("  " + step + district + rows + " (" + seconds(done.time()) + " s)");
        bar.draw(done);
    }

    static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    ExitCode outcome(RunOutcome outcome) {
        bar.clear();
        if (outcome instanceof RunOutcome.Published published) {
            return published(published);
        }
        if (outcome instanceof RunOutcome.NothingNew nothing) {
            terminal.say("cli.nothing-new", nothing.period(), nothing.version(), nothing.folder());
            return ExitCode.DONE;
        }
        if (outcome instanceof RunOutcome.NothingToRead nothing) {
            terminal.say(nothing.reason());
            return ExitCode.NOTHING_TO_READ;
        }
        if (outcome instanceof RunOutcome.Refused refused) {
            terminal.say(refused.reason());
            return ExitCode.USAGE;
        }
        return unfinished(outcome);
    }

    private ExitCode unfinished(RunOutcome outcome) {
        if (outcome instanceof RunOutcome.CannotWrite refused) {
            terminal.say(refused.reason());
            return ExitCode.CANNOT_WRITE;
        }
        if (outcome instanceof RunOutcome.Stopped stopped) {
            terminal.say("cli.stopped", stopped.command());
            return ExitCode.TERMINATED;
        }
        RunOutcome.Failed failed = (RunOutcome.Failed) outcome;
        terminal.say(failed.reason());
        failed.logs().ifPresent(logs -> terminal.say("cli.failed", failed.command(), logs));
        return ExitCode.INTERNAL;
    }

    /** How the trial of a district's submission ended. */
    ExitCode trial(District district, RunOutcome outcome) {
        return outcome instanceof RunOutcome.Published published
                ? told(published, words.get("check.title", district.name(), published.period()), "check.folder")
                : outcome(outcome);
    }

    private ExitCode published(RunOutcome.Published published) {
        String title = words.get("ended.title", published.period(), published.version());
        return told(published, title, "ended.folder");
    }

    private ExitCode told(RunOutcome.Published published, String title, String folder) {
        bar.clear();
        terminal.out().println();
        terminal.out().println(title);
        published.summary().forEach(terminal.out()::println);
        terminal.say(folder, published.folder());
        if (published.partial()) {
            return ExitCode.PARTIAL;
        }
        return published.openFindings() > 0 ? ExitCode.OPEN_FINDINGS : ExitCode.DONE;
    }
}
