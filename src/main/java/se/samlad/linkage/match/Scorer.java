package se.samlad.linkage.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores pairs of records by Fellegi and Sunter: the sum of what each attribute says, in bits. */
public final class Scorer {

    private final Records records;
    private final Comparison comparison;
    private final List<List<Chances>> chances = new ArrayList<>();

    /** Measures the data. */
    public Scorer(Records records) {
        this.records = records;
        this.comparison = new Comparison(records);
        List<Group> groups = Group.allOf(records);
        for (int one = 0; one < groups.size(); one++) {
            List<Chances> row = new ArrayList<>();
            for (int other = 0; other < one; other++) {
                row.add(new Chances(records, List.of(groups.get(other), groups.get(one))));
            }
            row.add(new Chances(records, List.of(groups.get(one))));
            chances.add(row);
        }
    }

    private Chances chances(int one, int other) {
        int mine = records.group(one);
        int theirs = records.group(other);
        return chances.get(Math.max(mine, theirs)).get(Math.min(mine, theirs));
    }

    /** The odds that two records are about one person, in bits: 0 is even, 10 is a thousand to one. */
    public double score(int one, int other) {
        comparison.look(one, other);
        return chances(one, other).score(comparison, one, other);
    }

    /** Why two records are not about one person, whatever the score; empty when nothing forbids it. */
    public Optional<Guard> guard(int one, int other) {
        comparison.look(one, other);
        return Guard.of(comparison, records, one, other);
    }

    /** What speaks for and against two records' being about one person. */
    public List<Evidence> evidence(int one, int other) {
        comparison.look(one, other);
        Chances known = chances(one, other);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < records.attributes().size(); i++) {
            Attribute attribute = records.attributes().get(i);
            boolean crossed = comparison.isCrossed() && attribute.kind().isName();
            evidence.add(new Evidence(
                    attribute.name(), known.level(comparison, i), known.weight(comparison, i, one, other), crossed));
        }
        return evidence;
    }
}
