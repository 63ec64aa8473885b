package se.samlad.cli;

import se.samlad.run.Preview;
import se.samlad.run.Previews;

/** Says what a command would reuse, do and overwrite. */
final class PreviewReport {

    private final Terminal terminal;

    PreviewReport(Terminal terminal) {
        this.terminal = terminal;
    }

    int answer(Previews.Answer answer) {
        if (answer instanceof Previews.Nothing nothing) {
            return new RunReport(terminal).outcome(nothing.outcome()).code();
        }
        Preview preview = ((Previews.Of) answer).preview();
        terminal.say("preview.title", preview.period(), preview.version());
        Grid grid = new Grid();
        preview.steps().forEach(line -> grid.row("  " + step(line), action(line)));
        grid.print(terminal.out());
        terminal.say(preview.replaces() ? "preview.replaces" : "preview.nothing-replaced", preview.version());
        if (preview.overwrites()) {
            terminal.say("preview.overwrites");
        }
        terminal.say("preview.do", preview.command());
        return ExitCode.DONE.code();
    }

    private String step(Preview.Line line) {
        return terminal.words().get("job-step." + line.step().key());
    }

    private String action(Preview.Line line) {
        return terminal.words().get("preview." + line.action(), String.join(", ", line.reused()));
    }
}
