package se.samlad.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import se.samlad.core.Message;
import se.samlad.intake.Limits;

/**
 * Looks at a home's own rule files before anything is started: every key that is not known, missing, of another kind or
 * out of range, all of them at once. What a file may hold is what the shipped file of that name holds.
 */
final class RuleFileCheck {

    /** Files whose sections may be left out: no words are known then. */
    private static final List<String> OF_WORDS = List.of("headers", "values");

    /** Keys that came later: the usual ones hold where they are not said. */
    private static final String SMALL_BELOW = "smallBelow";

    private static final String HIDDEN_SPAN = "hiddenSpan";

    private static final Setting.Kind SIZE = new Setting.Written("[1-9][0-9]{0,8}(B|KB|MB|GB)", "config.range.size");
    private static final Setting.Kind TIME = new Setting.Written("[1-9][0-9]{0,5}(s|m)", "config.range.time");
    private static final Setting.Kind COUNT = new Setting.WholeNumber(1, 999_999_999);
    private static final int MOST_SMALL = 100;
    private static final int USUAL_SMALL = 5;
    private static final Setting.Kind AGES = new Setting.Written("[0-9]{1,3}-[0-9]{1,3}", "config.range.ages");

    private static final Map<String, Setting.Kind> LIMITS = Map.ofEntries(
            Map.entry("listBytes", SIZE),
            Map.entry("documentBytes", SIZE),
            Map.entry("inflatedBytes", SIZE),
            Map.entry("parts", COUNT),
            Map.entry("sheets", COUNT),
            Map.entry("rows", new Setting.WholeNumber(1, Limits.ROWS)),
            Map.entry("blankRows", COUNT),
            Map.entry("columns", new Setting.WholeNumber(1, Limits.COLUMNS)),
            Map.entry("cells", COUNT),
            Map.entry("characters", COUNT),
            Map.entry("nesting", new Setting.WholeNumber(10, 1000)),
            Map.entry("documentCharacters", COUNT),
            Map.entry("listTime", TIME),
            Map.entry("documentTime", TIME));

    private final List<Message> faults = new ArrayList<>();
    private final RuleFiles own;
    private final RuleFiles shipped;
    private final Path folder;

    private RuleFileCheck(Path folder) throws IOException {
        this.folder = folder;
        this.own = new RuleFiles(folder);
        this.shipped = new RuleFiles(Path.of(""));
    }

    /** What is wrong with the rule files of a folder; nothing when it has none. */
    static List<Message> of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        RuleFileCheck check = new RuleFileCheck(folder);
        RuleFiles.NAMES.stream().filter(name -> Files.exists(check.file(name))).forEach(check::check);
        return check.faults;
    }

    private Path file(String name) {
        return folder.resolve(name + ".yml");
    }

    private void check(String name) {
        Map<String, Object> written;
        try {
            written = own.sections(name);
        } catch (YAMLException unreadable) {
            faults.add(Message.of("E644", file(name)));
            return;
        }
        Map<String, Object> expected = shipped.sections(name);
        written.forEach((key, value) -> {
            if (expected.containsKey(key)) {
                checkKind(name, key, value, Settings.kindOf(expected.get(key)));
            } else {
                faults.add(Message.of("E641", file(name), key, String.join(", ", expected.keySet())));
            }
        });
        for (String key : expected.keySet()) {
            if (!written.containsKey(key) && !OF_WORDS.contains(name) && !isLater(key)) {
                faults.add(Message.of("E640", file(name), key));
            }
        }
    }

    private static boolean isLater(String key) {
        return key.equals(SMALL_BELOW) || key.equals(HIDDEN_SPAN);
    }

    private void checkKind(String name, String key, Object value, String expected) {
        boolean isPlain = !expected.equals("config.kind.list") && !expected.equals("config.kind.map");
        String kind = Settings.kindOf(value);
        boolean isAlsoPlain = !kind.equals("config.kind.list") && !kind.equals("config.kind.map");
        if (isPlain ? !isAlsoPlain : !kind.equals(expected)) {
            faults.add(Message.of("E642", file(name), key, kind, expected));
        } else if (name.equals("limits")) {
            checkValue(name, key, value, Optional.ofNullable(LIMITS.get(key)));
        } else if (name.equals("measure")) {
            checkMeasure(key, value);
        } else if (key.equals("districts")) {
            faults.addAll(DistrictsCheck.of(file(name), value));
        }
    }

    private void checkMeasure(String key, Object value) {
        if (key.equals("firstDay")) {
            if (!isDate(String.valueOf(value))) {
                faults.add(Message.of("E642", file("measure"), key, Settings.kindOf(value), "config.range.date"));
            }
        } else if (key.equals("tracks")) {
            RuleFiles.strings(value)
                    .forEach((track, ages) -> checkValue("measure", key + "." + track, ages, Optional.of(AGES)));
        } else if (key.equals(SMALL_BELOW)) {
            checkValue("measure", key, value, Optional.of(new Setting.WholeNumber(1, MOST_SMALL)));
        } else if (key.equals(HIDDEN_SPAN)) {
            checkValue("measure", key, value, Optional.of(new Setting.WholeNumber(1, mostHidden())));
        } else {
            checkValue("measure", key, value, Optional.of(AGES));
        }
    }

    /** A hidden count can span no more values than there are small ones. */
    private int mostHidden() {
        String below = String.valueOf(own.sections("measure").getOrDefault(SMALL_BELOW, USUAL_SMALL));
        return below.matches("[1-9][0-9]{0,2}") && !below.equals("1") ? Integer.parseInt(below) - 2 : MOST_SMALL;
    }

    private void checkValue(String name, String key, Object value, Optional<Setting.Kind> kind) {
        kind.flatMap(each -> each.check(String.valueOf(value))
                        .map(problem -> Message.of(
                                problem == Setting.Problem.OTHER_KIND ? "E642" : "E643",
                                file(name),
                                key,
                                Settings.kindOf(value),
                                each.range())))
                .ifPresent(faults::add);
    }

    private static boolean isDate(String text) {
        try {
            return !LocalDate.parse(text).equals(LocalDate.MIN);
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
