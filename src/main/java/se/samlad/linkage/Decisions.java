package se.samlad.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.Period;
import se.samlad.intake.DecisionLine;

/**
 * What the reviewers' decisions mean for a run (DOMAIN I5): which lines are bound to which rows, which decision is in
 * force for a pair, and which have lapsed because a row no longer says what it said.
 */
final class Decisions {

    private static final String LAPSED = "R723";

    private final List<Decision> ofPeriod = new ArrayList<>();
    private final List<DecisionNote> notes = new ArrayList<>();
    private final Map<Pair, Ruling> rulings = new LinkedHashMap<>();

    /** A decision and the rows that it is about. */
    record Ruling(Decision decision, DecidedRows.Row left, DecidedRows.Row right) {}

    private record Pair(String one, String other) {
        static Pair of(Decision decision) {
            String left = decision.leftRecord();
            String right = decision.rightRecord();
            return left.compareTo(right) <= 0 ? new Pair(left, right) : new Pair(right, left);
        }
    }

    private record Line(String left, String right, DecisionLine.Verdict verdict, String by, String on, String why) {
        static Line of(Decision decision) {
            return new Line(
                    decision.leftPlace(),
                    decision.rightPlace(),
                    decision.verdict(),
                    decision.decidedBy(),
                    decision.decidedOn().toString(),
                    decision.reason());
        }
    }

    /**
     * Reads them.
     *
     * @param kept those of this period and before, bound in earlier runs
     * @param rows those that were found in this run's lists
     */
    Decisions(Period period, List<DecisionLine> lines, List<Decision> kept, DecidedRows rows) {
        Map<Line, Decision> bound = new HashMap<>();
        kept.stream()
                .filter(decision -> decision.period().equals(period))
                .forEach(decision -> bound.put(Line.of(decision), decision));
        for (DecisionLine line : lines) {
            bind(period, line, bound, rows);
        }
        List<Decision> all = new ArrayList<>(kept.stream()
                .filter(each -> each.period().compareTo(period) < 0)
                .toList());
        all.addAll(ofPeriod);
        Map<Pair, Decision> latest = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(Decision::period)
                        .thenComparing(Decision::decidedOn)
                        .thenComparingInt(Decision::line))
                .forEach(decision -> latest.put(Pair.of(decision), decision));
        latest.forEach((pair, decision) -> rule(pair, decision, rows));
    }

    /** A line that an earlier run has read is about the rows that stood there then, wherever they stand now. */
    private void bind(Period period, DecisionLine line, Map<Line, Decision> bound, DecidedRows rows) {
        Optional<DecidedRows.Row> left = rows.at(line.left().text());
        Optional<DecidedRows.Row> right = rows.at(line.right().text());
        Decision unbound = decision(period, line, "", "", "");
        Decision before = bound.get(Line.of(unbound));
        if (before != null) {
            ofPeriod.add(decision(period, line, before.district(), before.leftRecord(), before.rightRecord()));
        } else if (left.isEmpty() || right.isEmpty()) {
            notes.add(new DecisionNote("R725", "", unbound));
        } else {
            String district = left.get().district();
            ofPeriod.add(decision(
                    period, line, district, left.get().record(), right.get().record()));
        }
    }

    private static Decision decision(
            Period period, DecisionLine line, String district, String leftRecord, String rightRecord) {
        return new Decision(
                period,
                line.line(),
                line.left().text(),
                line.right().text(),
                line.verdict(),
                line.decidedBy(),
                line.decidedOn(),
                line.reason(),
                district,
                leftRecord,
                rightRecord);
    }

    private void rule(Pair pair, Decision decision, DecidedRows rows) {
        Optional<DecidedRows.Row> left = rows.saying(decision.leftRecord());
        Optional<DecidedRows.Row> right = rows.saying(decision.rightRecord());
        if (decision.verdict() == DecisionLine.Verdict.UNDO) {
            return;
        }
        if (left.isEmpty() || right.isEmpty()) {
            notes.add(new DecisionNote(LAPSED, decision.district(), decision));
        } else {
            rulings.put(pair, new Ruling(decision, left.get(), right.get()));
        }
    }

    /** The period's own, to be kept. */
    List<Decision> ofPeriod() {
        return List.copyOf(ofPeriod);
    }

    /** Those in force, each with its rows. */
    List<Ruling> rulings() {
        return List.copyOf(rulings.values());
    }

    /** Those that have lapsed because a row no longer says what it said. */
    List<Decision> lapsed() {
        return notes.stream()
                .filter(note -> note.code().equals(LAPSED))
                .map(DecisionNote::decision)
                .toList();
    }

    /** What there is to say of those that cannot be followed. */
    List<DecisionNote> notes() {
        return List.copyOf(notes);
    }
}
