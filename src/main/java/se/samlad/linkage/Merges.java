package se.samlad.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samlad.intake.DecisionLine;

/** Who is merged into whom because reviewers said so. Decisions that contradict each other merge nobody. */
final class Merges {

    private final Map<String, TreeSet<String>> groups = new TreeMap<>();
    private final Map<String, String> merges = new TreeMap<>();
    private final Map<Long, Long> into = new HashMap<>();
    private final List<DecisionNote> notes = new ArrayList<>();

    Merges(List<Decisions.Ruling> rulings) {
        of(rulings, DecisionLine.Verdict.SAME)
                .forEach(ruling ->
                        unite(ruling.left().personKey(), ruling.right().personKey()));
        for (Decisions.Ruling ruling : of(rulings, DecisionLine.Verdict.DIFFERENT)) {
            TreeSet<String> group = groups.get(ruling.left().personKey());
            if (group != null && group.contains(ruling.right().personKey())) {
                notes.add(new DecisionNote("R724", ruling.left().district(), ruling.decision()));
                group.forEach(groups::remove);
            }
        }
        groups.values().forEach(group -> group.stream().skip(1).forEach(person -> merges.put(person, group.first())));
        merges.forEach((person, first) -> into.put(KnownRecords.person(person), KnownRecords.person(first)));
    }

    private static List<Decisions.Ruling> of(List<Decisions.Ruling> rulings, DecisionLine.Verdict verdict) {
        return rulings.stream()
                .filter(ruling -> ruling.decision().verdict() == verdict)
                .toList();
    }

    private void unite(String one, String other) {
        TreeSet<String> both = new TreeSet<>(List.of(one));
        both.add(other);
        both.addAll(groups.getOrDefault(one, both));
        both.addAll(groups.getOrDefault(other, both));
        both.forEach(person -> groups.put(person, both));
    }

    /** The person keys and what each is merged into. */
    Map<String, String> all() {
        return merges;
    }

    /** Whether two persons, by their short keys, are one now. */
    boolean areOne(long one, long other) {
        return into.getOrDefault(one, one).equals(into.getOrDefault(other, other));
    }

    /** Contradictions. */
    List<DecisionNote> notes() {
        return notes;
    }
}
