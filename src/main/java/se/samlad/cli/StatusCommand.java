package se.samlad.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samlad.run.HomeReading;
import se.samlad.run.Overview;
import se.samlad.run.RunView;

/** {@code status}: what has come in, how the latest run stands, and what to do when it failed. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HomeOptions options = new HomeOptions();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean isJson;

    StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return new ReadingCommand(terminal, options, isJson).showAll(this::show);
    }

    private int show(HomeReading home) {
        Overview overview = home.overview();
        ScheduleReport schedule = ScheduleReport.of(home);
        Optional<RunView> latest = overview.latest();
        if (isJson) {
            Json.print(terminal.out(), json -> {
                json.writeStartObject();
                latest.ifPresent(run -> {
                    JsonViews.run(json, run);
                    JsonViews.districts(json, overview.districts(run.number()), terminal.words());
                });
                schedule.json(json);
                json.writeEndObject();
            });
        } else {
            latest.ifPresentOrElse(
                    run -> new StatusReport(terminal).tell(run, overview.districts(run.number())),
                    () -> terminal.say("overview.none"));
            schedule.tell(terminal);
        }
        return ExitCode.DONE.code();
    }
}
