package se.samlad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samlad.core.Message;
import se.samlad.run.RuleOrigin;
import se.samlad.run.RunFaults;
import se.samlad.run.Settings;

/** {@code config}: the configuration in force, where each value comes from, and everything that is wrong with it. */
@Command(name = "config", mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {

    private static final int SHORT_HASH = 12;

    private final Terminal terminal;

    @Mixin
    private HomeOptions options = new HomeOptions();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean isJson;

    ConfigCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = options.settings();
        List<RuleOrigin> rules = RuleOrigin.of(options.home());
        List<Message> faults = RunFaults.of(options.home(), settings);
        if (isJson) {
            json(settings, rules, faults);
        } else {
            tell(settings, rules);
            faults.forEach(terminal::say);
        }
        return faults.isEmpty() ? ExitCode.DONE.code() : ExitCode.CONFIGURATION.code();
    }

    private void tell(Settings settings, List<RuleOrigin> rules) {
        Grid grid = new Grid();
        grid.row(
                terminal.words().get("config.key"),
                terminal.words().get("config.value"),
                terminal.words().get("config.origin"));
        settings.all().forEach(value -> grid.row(value.setting().key(), value.shown(), origin(value.origin())));
        rules.forEach(rule ->
                grid.row("rules/" + rule.name(), rule.sha256().substring(0, SHORT_HASH), origin(rule.origin())));
        grid.print(terminal.out());
    }

    private String origin(String origin) {
        return origin.isEmpty() ? terminal.words().get("config.usual") : origin;
    }

    private void json(Settings settings, List<RuleOrigin> rules, List<Message> faults) {
        Json.print(terminal.out(), json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("settings");
            settings.all().forEach(value -> {
                json.writeObjectPropertyStart(value.setting().key());
                json.writeStringProperty("value", value.shown());
                json.writeStringProperty("origin", value.origin());
                json.writeEndObject();
            });
            json.writeEndObject();
            json.writeObjectPropertyStart("rules");
            rules.forEach(rule -> {
                json.writeObjectPropertyStart(rule.name());
                json.writeStringProperty("sha256", rule.sha256());
                json.writeStringProperty("origin", rule.origin());
                json.writeEndObject();
            });
            json.writeEndObject();
            json.writeArrayPropertyStart("faults");
            faults.forEach(fault -> json.writeString(terminal.words().get(fault)));
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
