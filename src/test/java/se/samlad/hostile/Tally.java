package se.samlad.hostile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of many files: how many met each outcome, the slowest, and what did harm. */
final class Tally {

    private static final int SLOWEST = 5;

    private record Line(String file, IntakeProcess.Answer answer) {}

    private final List<Line> lines = new ArrayList<>();

    void add(String file, IntakeProcess.Answer answer) {
        lines.add(new Line(file, answer));
    }

    /** The files that hung, killed the process or let something escape; each with what and where. */
    List<String> harm() {
        return lines.stream()
                .filter(line -> line.answer().isHarm())
                .map(line -> line.file() + ": " + line.answer().outcome() + " "
                        + line.answer().detail())
                .toList();
    }

    private Map<String, Long> outcomes() {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> line.answer().outcome(), TreeMap::new, Collectors.counting()));
    }

    /** Each kind of harm with how often it was met and the first file that did it. */
    private List<String> kinds() {
        Map<String, List<Line>> kinds = lines.stream()
                .filter(line -> line.answer().isHarm())
                .collect(Collectors.groupingBy(
                        line -> line.answer().outcome() + " " + line.answer().detail(),
                        TreeMap::new,
                        Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> kind.getValue().size() + " x " + kind.getKey() + " ("
                        + kind.getValue().get(0).file() + ")")
                .toList();
    }

    private List<String> slowest() {
        return lines.stream()
                .sorted(Comparator.comparingLong((Line line) -> line.answer().millis())
                        .reversed())
                .limit(SLOWEST)
                .map(line -> String.format(
                        Locale.ROOT,
                        "%d ms %s %s",
                        line.answer().millis(),
                        line.answer().outcome(),
                        line.file()))
                .toList();
    }

    @Override
    public String toString() {
        return lines.size() + " files: " + outcomes() + "\nslowest:\n  " + String.join("\n  ", slowest())
                + "\nharm:\n  " + String.join("\n  ", kinds());
    }
}
