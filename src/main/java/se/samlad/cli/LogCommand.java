package se.samlad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samlad.run.RunLog;

/** {@code log}: what was logged of a run, while it goes on too. */
@Command(name = "log", mixinStandardHelpOptions = true)
final class LogCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HomeOptions options = new HomeOptions();

    @Option(names = "--run", paramLabel = "N", required = true, descriptionKey = "cli.log.run")
    private long run;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean isJson;

    LogCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<String> lines = RunLog.of(options.home(), run);
        if (isJson) {
            Json.print(terminal.out(), json -> {
                json.writeStartArray();
                lines.forEach(json::writeString);
                json.writeEndArray();
            });
        } else if (lines.isEmpty()) {
            terminal.say("log.none", run);
        } else {
            lines.forEach(terminal.out()::println);
        }
        return ExitCode.DONE.code();
    }
}
