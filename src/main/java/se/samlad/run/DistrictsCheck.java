package se.samlad.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samlad.core.Message;

/** Looks at the districts of a home's own {@code county.yml}. */
final class DistrictsCheck {

    private static final Setting.Kind ID = new Setting.Written("[a-z][a-z0-9-]*", "config.range.id");
    private static final Setting.Kind NAME = new Setting.Written("\\s*\\S.*", "config.range.name");
    private static final Setting.Kind CODE = new Setting.Written("[0-9]{4}", "config.range.code");
    private static final Setting.Kind POPULATION = new Setting.WholeNumber(0, 99_999_999);

    private final Path file;
    private final List<Message> faults = new ArrayList<>();

    private DistrictsCheck(Path file) {
        this.file = file;
    }

    /** What is wrong; the keys are written as {@code districts[1].municipalities[2].code}, counted from 1. */
    static List<Message> of(Path file, Object districts) {
        DistrictsCheck check = new DistrictsCheck(file);
        check.each("districts", districts, (at, district) -> {
            check.value(at + ".id", district.get("id"), ID);
            check.value(at + ".name", district.get("name"), NAME);
            check.each(at + ".municipalities", district.get("municipalities"), (place, municipality) -> {
                check.value(place + ".name", municipality.get("name"), NAME);
                check.value(place + ".code", municipality.get("code"), CODE);
                check.value(place + ".population", municipality.get("population"), POPULATION);
            });
        });
        return check.faults;
    }

    private interface Entry {
        void at(String place, Map<String, Object> entry);
    }

    private void each(String key, @org.jspecify.annotations.Nullable Object value, Entry entry) {
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            faults.add(Message.of("E642", file, key, Settings.kindOf(value), "config.kind.list"));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            entry.at(key + "[" + (i + 1) + "]", RuleFiles.strings(list.get(i)));
        }
    }

    private void value(String key, @org.jspecify.annotations.Nullable Object value, Setting.Kind kind) {
        if (value == null) {
            faults.add(Message.of("E640", file, key));
            return;
        }
        kind.check(String.valueOf(value))
                .map(problem -> Message.of(
                        problem == Setting.Problem.OTHER_KIND ? "E642" : "E643",
                        file,
                        key,
                        Settings.kindOf(value),
                        kind.range()))
                .ifPresent(faults::add);
    }
}
