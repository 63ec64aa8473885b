package se.samlad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samlad.core.Selection;

/** Several names first, then as many figures: "män/kvinnor: 39/52", "kvinnor och män är 52 respektive 39". */
final class Enumeration {

    private Enumeration() {}

    /** What each of the figures counts; nothing when the sentence has no such list. Its terms are taken. */
    static Map<Atom, Selection> read(List<Atom> sentence, Set<Atom> taken) {
        List<Atom.Term> names = new ArrayList<>();
        List<Atom.Figure> figures = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            if (atom instanceof Atom.Term term && figures.isEmpty()) {
                if (!names.isEmpty() && !joins(sentence, last, i)) {
                    names.clear();
                }
                names.add(term);
                last = i;
            } else if (atom instanceof Atom.Figure figure) {
                if (!figures.isEmpty() && !joins(sentence, last, i)) {
                    return Map.of();
                }
                figures.add(figure);
                last = i;
            } else if (atom instanceof Atom.Term) {
                return Map.of();
            }
        }
        return pairs(names, figures, taken);
    }

    private static boolean joins(List<Atom> sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!Sentences.is(sentence, i, Atom.Role.AND) && !Sentences.is(sentence, i, Atom.Role.MARK)) {
                return false;
            }
        }
        return to > from + 1;
    }

    private static Map<Atom, Selection> pairs(List<Atom.Term> names, List<Atom.Figure> figures, Set<Atom> taken) {
        Map<Atom, Selection> pairs = new HashMap<>();
        boolean lists = names.size() > 1
                && names.size() == figures.size()
                && names.stream().map(Atom.Term::dimension).distinct().count() == 1
                && names.stream().map(Atom.Term::value).distinct().count() == names.size()
                && figures.stream().map(Atom.Figure::unit).distinct().count() == 1;
        if (lists) {
            for (int i = 0; i < names.size(); i++) {
                pairs.put(
                        figures.get(i),
                        Selection.of(names.get(i).dimension(), names.get(i).value()));
            }
            taken.addAll(names);
        }
        return pairs;
    }
}
