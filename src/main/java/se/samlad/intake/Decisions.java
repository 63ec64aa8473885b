package se.samlad.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file with decisions says.
 *
 * @param format how it was read, for people
 * @param lines by line: one decision on a pair at most
 * @param problems by line
 */
record Decisions(String format, List<DecisionLine> lines, List<DecisionProblem> problems) {

    Decisions {
        lines = List.copyOf(lines);
        problems = problems.stream()
                .sorted(Comparator.comparingInt(DecisionProblem::line))
                .toList();
    }

    /** Of several decisions on a pair the one of the latest day counts, on one day the last; the others are told of. */
    static Decisions settled(String format, List<DecisionLine> lines, List<DecisionProblem> problems) {
        Map<Set<DecisionLine.Place>, DecisionLine> latest = new LinkedHashMap<>();
        for (DecisionLine line : lines) {
            latest.merge(line.pair(), line, (one, other) -> other.decidedOn().isBefore(one.decidedOn()) ? one : other);
        }
        List<DecisionProblem> all = new ArrayList<>(problems);
        for (DecisionLine line : lines) {
            DecisionLine counting = latest.getOrDefault(line.pair(), line);
            if (line.verdict() != counting.verdict()) {
                all.add(DecisionProblem.notice(line.line(), "D108", Integer.toString(counting.line())));
            }
        }
        List<DecisionLine> counting = latest.values().stream()
                .sorted(Comparator.comparingInt(DecisionLine::line))
                .toList();
        return new Decisions(format, counting, all);
    }
}
