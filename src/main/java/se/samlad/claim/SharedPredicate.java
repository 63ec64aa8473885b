package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/**
 * "15 kvinnor och 10 män har avslutats", "en tredjedel av männen och hälften av kvinnorna är under 30 år": what is said
 * at the end of a list is said of all of it.
 */
final class SharedPredicate {

    private SharedPredicate() {}

    static List<Draft> applied(List<Draft> drafts, List<Atom> sentence) {
        List<Draft> applied = new ArrayList<>(drafts);
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft next = applied.get(i + 1);
            Draft draft = drafts.get(i);
            Optional<Dimension> listed = onlyDimension(draft);
            if (listed.isPresent() && isList(draft, next, listed.get(), sentence)) {
                applied.set(i, sharing(draft, next, listed.get()));
            } else if (isVerbFirst(draft, next, sentence) && isList(draft, next, Dimension.GENDER, sentence)) {
                applied.set(i, draft.withSelection(next.selection().and(draft.selection())));
                applied.set(i + 1, next.withSelection(draft.selection().and(next.selection())));
            }
        }
        return applied;
    }

    private static Optional<Dimension> onlyDimension(Draft draft) {
        Set<Dimension> dimensions = draft.selection().values().keySet();
        return dimensions.size() == 1 ? dimensions.stream().findFirst() : Optional.empty();
    }

    /** "Under hösten avslutades 8 kvinnor och 5 män i Nyköping": the verb is said once, and the place. */
    private static boolean isVerbFirst(Draft draft, Draft next, List<Atom> sentence) {
        return draft.selection().values().keySet().equals(Set.of(Dimension.GENDER, Dimension.STATUS))
                && next.selection().values().keySet().equals(Set.of(Dimension.GENDER, Dimension.MUNICIPALITY))
                && sentence.stream()
                        .anyMatch(atom -> atom instanceof Atom.Term verb
                                && verb.dimension() == Dimension.STATUS
                                && verb.end() <= draft.figure().start());
    }

    private static Draft sharing(Draft draft, Draft next, Dimension listed) {
        Selection all = next.selection().and(draft.selection());
        if (isWholeAtEnd(draft, next, listed)) {
            Selection whole = next.basis().map(Basis::selection).orElse(Selection.ALL);
            return draft.withSelection(all).withBasis(Basis.of(whole));
        }
        return next.basis().isEmpty()
                        || next.basis().get().selection().value(listed).isEmpty()
                ? draft.withSelection(all)
                : draft.withSelection(all).withBasis(Basis.of(draft.selection()));
    }

    /** Both say how many, or both which part, of other values of the dimension; nothing is said between them. */
    private static boolean isList(Draft draft, Draft next, Dimension listed, List<Atom> sentence) {
        Optional<String> other = next.selection().value(listed);
        boolean alike = draft.isCount() == next.isCount()
                && (draft.isCount()
                        || next.basis().stream()
                                .anyMatch(
                                        basis -> basis.selection().value(listed).isPresent()))
                && draft.basis().stream().allMatch(basis -> basis.selection().isAll());
        return (alike || isWholeAtEnd(draft, next, listed))
                && other.isPresent()
                && !other.equals(draft.selection().value(listed))
                && between(draft.figure().end(), next.figure().start(), sentence)
                        .allMatch(atom -> lists(atom, listed))
                && namesFirst(next, listed, sentence);
    }

    /** "66 % kvinnor, 34 % män bland de pågående": shares of one whole, which is named once. */
    private static boolean isWholeAtEnd(Draft draft, Draft next, Dimension listed) {
        return !draft.isCount()
                && !next.isCount()
                && draft.basis().stream().allMatch(basis -> basis.selection().isAll())
                && next.basis().stream()
                        .anyMatch(basis -> !basis.selection().isAll()
                                && basis.selection().value(listed).isEmpty());
    }

    private static java.util.stream.Stream<Atom> between(int after, int before, List<Atom> sentence) {
        return sentence.stream().filter(atom -> atom.start() >= after && atom.end() <= before);
    }

    /** The dimension's value stands beside the figure, and the rest after a verb (after women and men it may be a place). */
    private static boolean namesFirst(Draft next, Dimension listed, List<Atom> sentence) {
        boolean verb = listed == Dimension.GENDER;
        boolean named = false;
        for (Atom atom : sentence) {
            if (atom.start() < next.figure().end()) {
                continue;
            }
            if (atom instanceof Atom.Term term) {
                if (named) {
                    return verb;
                }
                if (term.dimension() != listed) {
                    return false;
                }
                named = true;
            }
            verb = verb || Sentences.isOneOf(atom, Role.VERB, Role.ENROLLED);
        }
        return named && listed == Dimension.GENDER;
    }

    private static boolean lists(Atom atom, Dimension listed) {
        boolean reason = listed == Dimension.DISCHARGE_REASON; // whoever has a reason for leaving has left
        return (reason && Sentences.is(List.of(atom), 0, Role.VERB))
                || (atom instanceof Atom.Term term && term.dimension() == listed)
                || atom instanceof Atom.QualifierWord
                || Sentences.isOneOf(atom, Role.AND, Role.MARK, Role.OF, Role.FILLER, Role.PARTICIPANTS);
    }
}
