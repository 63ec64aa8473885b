package se.samlad.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import se.samlad.core.Message;

/**
 * The configuration in force, and where each value comes from: the file {@code samlad.yml} of the home, overridden by
 * environment variables; options on the command line override both (docs/decisions/0030).
 */
public final class Settings {

    /** The file's name. */
    public static final String FILE = "samlad.yml";

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Message> faults = new ArrayList<>();

    private Settings() {}

    /**
     * A value in force.
     *
     * @param origin the file, the variable, or nothing when it is the usual one
     */
    public record Value(Setting setting, String value, String origin) {

        /** As it may be shown. */
        public String shown() {
            return setting.isSecret() && !value.isEmpty() ? "••••••" : value;
        }
    }

    /** Reads the configuration of a home. */
    public static Settings of(Path home, Map<String, String> environment) {
        return of(Setting.ALL, home, environment);
    }

    static Settings of(List<Setting> known, Path home, Map<String, String> environment) {
        Settings settings = new Settings();
        known.forEach(setting -> settings.values.put(setting.key(), new Value(setting, setting.usual(), "")));
        settings.readFile(home.resolve(FILE));
        settings.readVariables(known, environment);
        return settings;
    }

    private void readFile(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object written = new Yaml(new SafeConstructor(options)).load(Files.readString(file));
            if (written != null && !(written instanceof Map<?, ?>)) {
                faults.add(Message.of("E644", file));
            }
            RuleFiles.strings(written).forEach((key, value) -> take(key, value, file.toString()));
        } catch (YAMLException | IOException unreadable) {
            faults.add(Message.of("E644", file));
        }
    }

    private void readVariables(List<Setting> known, Map<String, String> environment) {
        for (Setting setting : known) {
            String value = environment.get(setting.variable());
            if (value != null) {
                take(setting.key(), value, setting.variable());
            }
        }
    }

    private void take(String key, @org.jspecify.annotations.Nullable Object given, String origin) {
        Value usual = values.get(key);
        if (usual == null) {
            faults.add(Message.of("E641", origin, key, String.join(", ", values.keySet())));
            return;
        }
        Setting setting = usual.setting();
        String value = String.valueOf(given);
        var problem = given instanceof Map || given instanceof List
                ? java.util.Optional.of(Setting.Problem.OTHER_KIND)
                : setting.kind().check(value);
        if (problem.isEmpty()) {
            values.put(key, new Value(setting, value, origin));
        } else {
            boolean isOtherKind = problem.get() == Setting.Problem.OTHER_KIND;
            faults.add(fault(isOtherKind ? "E642" : "E643", origin, setting, kindOf(given)));
        }
    }

    /** What is wrong, never the value: it may be a secret. */
    private static Message fault(String code, String origin, Setting setting, String kind) {
        return Message.of(code, origin, setting.key(), kind, setting.kind().range());
    }

    /** The text's key that names the kind of a value. */
    static String kindOf(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof Map) {
            return "config.kind.map";
        }
        if (value instanceof List) {
            return "config.kind.list";
        }
        String text = String.valueOf(value).toLowerCase(Locale.ROOT);
        if (text.matches("-?[0-9]+")) {
            return "config.kind.number";
        }
        return value == null || text.isBlank() ? "config.kind.empty" : "config.kind.text";
    }

    /** All values, in the order of the keys. */
    public List<Value> all() {
        return List.copyOf(values.values());
    }

    /** Everything that is wrong; empty when nothing is. */
    public List<Message> faults() {
        return List.copyOf(faults);
    }

    /** The value in force of a key. */
    public String value(Setting setting) {
        Value value = values.get(setting.key());
        return value == null ? setting.usual() : value.value();
    }

    /** Where the districts' files are looked for. */
    public Path input() {
        return Path.of(value(Setting.INPUT));
    }

    /** Where versions are published. */
    public Path output() {
        return Path.of(value(Setting.OUTPUT));
    }

    /** {@code sv} or {@code en}. */
    public String language() {
        return value(Setting.LANGUAGE);
    }

    /** What a run is started with. */
    public Map<String, Object> forRuns() {
        return Map.of(
                "samlad.stop-within", value(Setting.STOP_WITHIN),
                "samlad.findings-shown", value(Setting.FINDINGS_SHOWN));
    }
}
