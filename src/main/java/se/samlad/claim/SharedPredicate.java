package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** "15 kvinnor och 10 män har avslutats": what is said at the end of a list is said of all of it. */
final class SharedPredicate {

    private SharedPredicate() {}

    static List<Draft> applied(List<Draft> drafts, List<Atom> sentence) {
        List<Draft> applied = new ArrayList<>(drafts);
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft next = applied.get(i + 1);
            if (isGenderOnly(drafts.get(i)) && isListed(drafts.get(i), next, sentence)) {
                applied.set(i, drafts.get(i).withSelection(with(next.selection(), drafts.get(i))));
            }
        }
        return applied;
    }

    private static boolean isGenderOnly(Draft draft) {
        return draft.isCount()
                && draft.basis().isEmpty()
                && draft.selection().values().keySet().equals(java.util.Set.of(Dimension.GENDER));
    }

    private static Selection with(Selection shared, Draft draft) {
        Optional<String> gender = draft.selection().value(Dimension.GENDER);
        return gender.isPresent() ? shared.and(Dimension.GENDER, gender.get()) : shared;
    }

    /** Nothing but the noun and "och" or a comma between them. */
    private static boolean isListed(Draft draft, Draft next, List<Atom> sentence) {
        return next.isCount()
                && next.selection().value(Dimension.GENDER).isPresent()
                && !next.selection()
                        .value(Dimension.GENDER)
                        .equals(draft.selection().value(Dimension.GENDER))
                && sentence.stream()
                        .filter(atom -> atom.start() >= draft.figure().end()
                                && atom.end() <= next.figure().start())
                        .allMatch(SharedPredicate::lists)
                && sentence.stream()
                        .filter(atom -> atom.start() >= next.figure().end())
                        .findFirst()
                        .filter(atom -> atom instanceof Atom.Term term && term.dimension() == Dimension.GENDER)
                        .isPresent();
    }

    private static boolean lists(Atom atom) {
        return (atom instanceof Atom.Term term && term.dimension() == Dimension.GENDER)
                || (atom instanceof Atom.Word word && (word.role() == Atom.Role.AND || word.role() == Atom.Role.MARK));
    }
}
