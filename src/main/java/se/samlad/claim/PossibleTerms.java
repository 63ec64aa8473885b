package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Dimension;

/** Decides about words that are a value only where it is spoken of: "Av avsluten beror 8 på ohälsa". */
final class PossibleTerms {

    /** Both what people live on and who sends them. */
    private static final String ASSISTANCE = "Ekonomiskt bistånd";

    private PossibleTerms() {}

    /**
     * The atoms of a block with such words as values, when it speaks of those who have left, and else as unknown words.
     *
     * @param ended whether the claim before it was of those, whom "därav" and the like at its beginning mean
     */
    static List<Atom> decided(List<Atom> atoms, boolean ended) {
        boolean ofThose =
                ended && !atoms.isEmpty() && Sentences.isOneOf(atoms.get(0), Role.THEREOF, Role.OF_THESE, Role.OF);
        boolean spokenOf = ofThose || atoms.stream().anyMatch(PossibleTerms::isOfEnd);
        List<Atom> decided = new ArrayList<>(atoms.size());
        atoms.forEach(atom -> decided.add(isSupport(atom, decided) ? support(atom) : atom));
        return decided.stream()
                .map(atom -> atom instanceof Atom.Possible possible ? decided(possible.term(), spokenOf) : atom)
                .toList();
    }

    /** "20 aktivitetsersättning och 30 försörjningsstöd": right after a figure, where others live on something else. */
    private static boolean isSupport(Atom atom, List<Atom> before) {
        return atom instanceof Atom.Term term
                && term.dimension() == Dimension.REFERRER
                && term.value().equals(ASSISTANCE)
                && !before.isEmpty()
                && before.get(before.size() - 1) instanceof Atom.Figure
                && before.stream().anyMatch(PossibleTerms::isOfSupport);
    }

    private static boolean isOfSupport(Atom atom) {
        return atom instanceof Atom.Term term && term.dimension() == Dimension.SUPPORT;
    }

    private static Atom support(Atom atom) {
        return new Atom.Term(atom.start(), atom.end(), Dimension.SUPPORT, ASSISTANCE);
    }

    private static Atom decided(Atom.Term term, boolean spokenOf) {
        return spokenOf ? term : new Atom.Word(term.start(), term.end(), Role.UNKNOWN);
    }

    /** Whether a claim is of those who have left. */
    static boolean isOfEnd(Draft draft) {
        return draft.selection().value(Dimension.STATUS).equals(Optional.of(Dimension.CLOSED))
                || draft.selection().value(Dimension.DISCHARGE_REASON).isPresent();
    }

    private static boolean isOfEnd(Atom atom) {
        return atom instanceof Atom.Term term
                && (term.dimension() == Dimension.DISCHARGE_REASON
                        || (term.dimension() == Dimension.STATUS && term.value().equals(Dimension.CLOSED)));
    }
}
