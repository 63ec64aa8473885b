package se.samlad.cli;

import java.util.HashSet;
import java.util.Set;
import se.samlad.run.JobStep;
import se.samlad.run.Progress;

/** How far a run has come, on the terminal's last line; nothing where no terminal is. */
final class ProgressBar {

    private static final int STEPS = JobStep.jobStepsInAll();
    private static final int CELLS_A_STEP = 2;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Terminal terminal;
    private final Set<String> done = new HashSet<>();
    private boolean isDrawn;

    ProgressBar(Terminal terminal) {
        this.terminal = terminal;
    }

    void draw(Progress.Done piece) {
        if (piece.district().isEmpty()) {
            done.add(piece.step());
        }
        if (!terminal.isLive() || done.size() >= STEPS) {
            return;
        }
        String bar = "#".repeat(done.size() * CELLS_A_STEP) + "-".repeat((STEPS - done.size()) * CELLS_A_STEP);
        terminal.out().print("  [" + bar + "] " + terminal.words().get("progress.steps", done.size(), STEPS));
        terminal.out().flush();
        isDrawn = true;
    }

    void clear() {
        if (isDrawn) {
            terminal.out().print(CLEAR_LINE);
            terminal.out().flush();
            isDrawn = false;
        }
    }
}
