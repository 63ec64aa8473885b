package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** "Andelen kvinnor i Flen är 55 %": the part that is named first is a part of those who are there, not of all. */
final class Proportion {

    private static final Set<Dimension> WHOLES = Set.of(Dimension.MUNICIPALITY, Dimension.TRACK, Dimension.STATUS);

    private final List<Atom> sentence;
    private final Optional<Atom.Term> part;

    Proportion(List<Atom> sentence) {
        this.sentence = sentence;
        this.part = part(sentence);
    }

    /** Whether the sentence says of whom its shares are. */
    static boolean isSaid(List<Atom> sentence) {
        return part(sentence).isPresent();
    }

    /** The name right after "andelen" or "störst andel", before any figure. */
    private static Optional<Atom.Term> part(List<Atom> sentence) {
        for (int i = 0; i + 1 < sentence.size() && !(sentence.get(i) instanceof Atom.Figure); i++) {
            boolean amount = Sentences.is(sentence, i, Role.AMOUNT)
                    || (sentence.get(i) instanceof Atom.Quality quality
                            && (quality.reading() == Reading.MOST || quality.reading() == Reading.FEWEST));
            if (amount && sentence.get(i + 1) instanceof Atom.Term term) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /**
     * The same claim as a part of those who are there; unchanged when it is no such percentage.
     *
     * @param around what stands beside its figure
     */
    Draft applied(Draft draft, int at, Neighbourhood around) {
        Selection whole = part.map(term -> Spread.without(draft.selection(), term.dimension()))
                .orElse(Selection.ALL);
        boolean apart = part.isPresent()
                && !draft.isCount()
                && draft.subject() == Claim.Subject.PARTICIPANTS
                && draft.basis().stream().allMatch(basis -> basis.selection().isAll())
                && !whole.isAll()
                && WHOLES.containsAll(whole.values().keySet());
        return apart && isMeant(part.get(), draft, at, around)
                ? draft.readAs(
                        whole.and(part.get().dimension(), part.get().value()),
                        draft.scope(),
                        draft.asOf(),
                        Optional.of(Basis.of(whole)))
                : draft;
    }

    /** "Andelen kvinnor under 30 år": of the women, of the young or of all is not said. */
    boolean isUnclear(Draft draft) {
        Selection rest = part.map(term -> Spread.without(draft.selection(), term.dimension()))
                .orElse(Selection.ALL);
        return part.isPresent()
                && !draft.isCount()
                && draft.selection().value(part.get().dimension()).isPresent()
                && draft.basis().stream().allMatch(basis -> basis.selection().isAll())
                && !rest.isAll();
    }

    /** Whether the part is no place: "andelen kvinnor av befolkningen i Flen". */
    boolean isOfPeople() {
        return part.filter(term -> term.dimension() != Dimension.MUNICIPALITY).isPresent();
    }

    /** The figure names the part too, or only where: in a bracket, or after "i Flen". */
    private boolean isMeant(Atom.Term term, Draft draft, int at, Neighbourhood around) {
        Optional<String> named = draft.selection().value(term.dimension());
        boolean place =
                at > 1 && sentence.get(at - 1) instanceof Atom.Term && Sentences.isOneOf(sentence.get(at - 2), Role.AT);
        return named.isPresent()
                ? named.get().equals(term.value())
                : around.right.isAll() && (around.isInBracket() || place);
    }
}
