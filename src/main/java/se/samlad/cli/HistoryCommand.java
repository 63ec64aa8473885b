package se.samlad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samlad.run.Overview;
import se.samlad.run.RunView;

/** {@code history}: all runs with their attempts. */
@Command(name = "history", mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HomeOptions options = new HomeOptions();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean isJson;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return new ReadingCommand(terminal, options, isJson).show(this::show);
    }

    private int show(Overview overview) {
        List<RunView> runs = overview.runs();
        if (isJson) {
            Json.print(terminal.out(), json -> {
                json.writeStartArray();
                runs.forEach(run -> {
                    json.writeStartObject();
                    JsonViews.run(json, run);
                    json.writeEndObject();
                });
                json.writeEndArray();
            });
        } else if (runs.isEmpty()) {
            terminal.say("overview.none");
        } else {
            table(runs);
        }
        return ExitCode.DONE.code();
    }

    private void table(List<RunView> runs) {
        StatusReport report = new StatusReport(terminal);
        Grid grid = new Grid();
        grid.row(
                terminal.words().get("history.run"),
                terminal.words().get("history.period"),
                terminal.words().get("overview.state"),
                terminal.words().get("history.attempts"),
                terminal.words().get("history.started"),
                terminal.words().get("history.code"));
        runs.forEach(run -> grid.row(
                Long.toString(run.number()),
                run.period().toString(),
                report.state(run),
                Integer.toString(run.attempts().size()),
                run.attempts().isEmpty()
                        ? "–"
                        : Holder.time(
                                run.attempts().get(run.attempts().size() - 1).started()),
                run.failure().map(RunView.FailureView::code).orElse("")));
        grid.print(terminal.out());
    }
}
