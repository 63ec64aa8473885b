package se.samlad.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samlad.core.Selection;

/** Several names first, then as many figures: "män/kvinnor: 39/52", "kvinnor och män är 52 respektive 39". */
final class Enumeration {

    private Enumeration() {}

    /** Adds what each of the figures counts; says whether the sentence has such a list. Its terms are taken. */
    static boolean read(List<Atom> sentence, Set<Atom> taken, Map<Atom, Selection> paired) {
        paired.putAll(read(sentence, taken));
        return !paired.isEmpty();
    }

    private static Map<Atom, Selection> read(List<Atom> sentence, Set<Atom> taken) {
        List<Atom> listed = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            boolean counts =
                    atom instanceof Atom.Figure || atom instanceof Atom.Term || isTotal(sentence, i, listed, last);
            if (counts
                    && !listed.isEmpty()
                    && (atom instanceof Atom.Figure) == (listed.get(listed.size() - 1) instanceof Atom.Figure)
                    && !joins(sentence, last, i)) {
                if (atom instanceof Atom.Figure || listed.get(0) instanceof Atom.Figure) {
                    return Map.of();
                }
                listed.clear();
            }
            if (counts) {
                listed.add(atom);
                last = i;
            }
        }
        return pairs(listed, taken);
    }

    /** "Kvinnor/män/totalt: 71/50/121". */
    private static boolean isTotal(List<Atom> sentence, int index, List<Atom> listed, int last) {
        return Sentences.is(sentence, index, Role.TOTAL)
                && !listed.isEmpty()
                && listed.get(listed.size() - 1) instanceof Atom.Term
                && joins(sentence, last, index);
    }

    private static boolean joins(List<Atom> sentence, int from, int to) {
        boolean joint = false;
        for (int i = from + 1; i < to; i++) {
            boolean joins = Sentences.isOneOf(sentence.get(i), Role.AND, Role.MARK);
            if (!joins && !Sentences.is(sentence, i, Role.FILLER)) {
                return false;
            }
            joint = joint || joins;
        }
        return joint;
    }

    /** All names stand before all figures, or after them: otherwise each figure has its own name beside it. */
    private static Map<Atom, Selection> pairs(List<Atom> listed, Set<Atom> taken) {
        int half = listed.size() / 2;
        boolean even = half > 1 && listed.size() % 2 == 0;
        if (!even) {
            return Map.of();
        }
        boolean namesFirst = !(listed.get(0) instanceof Atom.Figure);
        List<Atom> names = namesFirst ? listed.subList(0, half) : listed.subList(half, listed.size());
        List<Atom> figures = namesFirst ? listed.subList(half, listed.size()) : listed.subList(0, half);
        return figures.stream().allMatch(Atom.Figure.class::isInstance) && areOfOneKind(names)
                ? pairs(names, figures, taken)
                : Map.of();
    }

    private static boolean areOfOneKind(List<Atom> names) {
        List<Atom.Term> terms = names.stream()
                .filter(Atom.Term.class::isInstance)
                .map(Atom.Term.class::cast)
                .toList();
        long totals = names.stream()
                .filter(name -> Sentences.isOneOf(name, Role.TOTAL))
                .count();
        return terms.size() + Math.min(totals, 1) == names.size()
                && !terms.isEmpty()
                && terms.stream().map(Atom.Term::dimension).distinct().count() == 1
                && terms.stream().map(Atom.Term::value).distinct().count() == terms.size();
    }

    private static Map<Atom, Selection> pairs(List<Atom> names, List<Atom> figures, Set<Atom> taken) {
        Map<Atom, Selection> pairs = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i) instanceof Atom.Term name) {
                pairs.put(figures.get(i), Selection.of(name.dimension(), name.value()));
                taken.add(name);
            } else {
                pairs.put(figures.get(i), Selection.ALL);
            }
        }
        return pairs;
    }

    /** "Könsfördelningen är 60/40": figures of a distribution that add up to a hundred are percentages. */
    static List<Draft> shares(List<Draft> drafts, List<Atom> sentence) {
        BigDecimal sum = drafts.stream().map(draft -> draft.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean distribution =
                sentence.stream().anyMatch(Atom.Topic.class::isInstance) && sum.compareTo(BigDecimal.valueOf(100)) == 0;
        return distribution ? drafts.stream().map(Draft::inPercent).toList() : drafts;
    }
}
