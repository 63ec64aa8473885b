package se.samlad.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import se.samlad.core.District;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.run.Progress;
import se.samlad.run.RunOutcome;

/** Tells whoever sits at the terminal how a run goes and how it ended. */
final class RunReport {

    private final PrintWriter out;

    RunReport(PrintWriter out) {
        this.out = out;
    }

    void progress(Progress.Done done) {
        String step = Texts.get("step." + done.step());
        String district = done.district().map(name -> ", " + name).orElse("");
        String rows = done.rows() == 0 ? "" : ", " + Texts.get("progress.rows", Swedish.count(done.rows()));
        out.println("  " + step + district + rows + " (" + seconds(done.time()) + " s)");
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    ExitCode outcome(RunOutcome outcome) {
        if (outcome instanceof RunOutcome.Published published) {
            return published(published);
        }
        if (outcome instanceof RunOutcome.NothingNew nothing) {
            out.println(Texts.get("cli.nothing-new", nothing.period(), nothing.version(), nothing.folder()));
            return ExitCode.DONE;
        }
        if (outcome instanceof RunOutcome.NothingToRead nothing) {
            out.println(Texts.get(nothing.reason()));
            return ExitCode.NOTHING_TO_READ;
        }
        if (outcome instanceof RunOutcome.CannotWrite refused) {
            out.println(Texts.get(refused.reason()));
            return ExitCode.CANNOT_WRITE;
        }
        out.println(Texts.get(((RunOutcome.Failed) outcome).reason()));
        return ExitCode.INTERNAL;
    }

    /** How the trial of a district's submission ended. */
    ExitCode trial(District district, RunOutcome outcome) {
        return outcome instanceof RunOutcome.Published published
                ? told(published, Texts.get("check.title", district.name(), published.period()), "check.folder")
                : outcome(outcome);
    }

    private ExitCode published(RunOutcome.Published published) {
        String title = Texts.get("summary.title", published.period(), published.version());
        return told(published, title, "summary.folder");
    }

    private ExitCode told(RunOutcome.Published published, String title, String folder) {
        out.println();
        out.println(title);
        published.summary().forEach(out::println);
        out.println(Texts.get(folder, published.folder()));
        if (published.partial()) {
            return ExitCode.PARTIAL;
        }
        return published.openFindings() > 0 ? ExitCode.OPEN_FINDINGS : ExitCode.DONE;
    }
}
