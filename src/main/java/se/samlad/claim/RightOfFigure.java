package se.samlad.claim;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** Looks to the right of a figure: its noun, whose part it is, and what is said of them. */
final class RightOfFigure {

    private final List<Atom> sentence;
    private final int at;
    private final Set<Atom> taken;
    private final Neighbourhood found;
    private final NextLabel next;
    private final RightWord word;
    private Atom.@Nullable Term lastTaken;
    private boolean passedBracket;

    RightOfFigure(List<Atom> sentence, int at, Set<Atom> taken, boolean labelsFirst, Neighbourhood found) {
        this.sentence = sentence;
        this.at = at;
        this.taken = taken;
        this.found = found;
        this.next = new NextLabel(sentence, at, taken);
        this.word = new RightWord(sentence, at, next, labelsFirst, found);
    }

    void look() {
        boolean ratio =
                sentence.get(at) instanceof Atom.Figure figure && figure.whole().isPresent();
        found.ofWhole = ratio || isFraction();
        int place = at + 1;
        while (place < sentence.size()) {
            int after = Parenthesis.after(sentence, at, place);
            passedBracket |= after > place && Sentences.is(sentence, after - 1, Role.CLOSE_BRACKET);
            if (after == place && !take(place)) {
                break;
            }
            place = Math.max(after, place + 1);
        }
        boolean predicateLast = at > 0 && Sentences.is(sentence, at - 1, Role.VERB);
        if (found.right.isAll() && !found.basis.isAll() && (!ratio || predicateLast)) {
            moveFromBasis(predicateLast && (ratio || found.basis.values().size() > 1));
        }
    }

    /** Whether the atom belongs to the figure. */
    private boolean take(int index) {
        Atom atom = sentence.get(index);
        if (atom instanceof Atom.Term term) {
            found.unknownPredicate |= isReasonToEnrol(term, index);
            return !taken.contains(term) && !next.isLabel(index) && !next.isVerbOfPart(index) && takeTerm(term);
        }
        if (Sentences.is(sentence, index, Role.OF)) {
            found.ofWhole = true;
            return true;
        }
        if (next.isNextLabel(index)) {
            return false;
        }
        if (isWhole(index)) {
            found.statedWhole = OptionalInt.of(((Atom.Figure) atom).value().intValue());
            return true;
        }
        if (!word.belongs(index)) {
            found.union |= Union.follows(sentence, index, found.right.and(found.basis));
            return false;
        }
        return true;
    }

    private boolean takeTerm(Atom.Term term) {
        if (found.right.value(term.dimension()).isPresent()) {
            return false;
        }
        if (isWhereTo(term)) {
            taken.add(term);
            return true;
        }
        boolean predicate = term.dimension() == Dimension.REFERRER
                || term.dimension() == Dimension.SUPPORT
                || (term.dimension() == Dimension.DISCHARGE_REASON && (!found.basis.isAll() || isBeside(term)));
        if (found.ofWhole && !predicate) {
            found.basis = found.basis.and(term.dimension(), term.value());
        } else {
            found.right = found.right.and(term.dimension(), term.value());
        }
        taken.add(term);
        lastTaken = term;
        return true;
    }

    /** "Skrivits in på grund av ohälsa": a reason for leaving is none for coming. */
    private boolean isReasonToEnrol(Atom.Term term, int index) {
        return term.dimension() == Dimension.DISCHARGE_REASON && Sentences.is(sentence, index - 1, Role.ENROLLED);
    }

    /** "5 av 12 till arbete". */
    private boolean isBeside(Atom.Term term) {
        return sentence.get(at) instanceof Atom.Figure figure
                && figure.whole().isPresent()
                && sentence.get(at + 1).equals(term);
    }

    /** "Återgick fem till Försäkringskassan": where they went back to is no referrer that is counted. */
    private boolean isWhereTo(Atom.Term term) {
        return term.dimension() == Dimension.REFERRER
                && at > 0
                && sentence.get(at - 1) instanceof Atom.Term verb
                && verb.dimension() == Dimension.DISCHARGE_REASON
                && Sentences.is(sentence, sentence.indexOf(term) - 1, Role.TO);
    }

    /** "I dag är 40 % av de inskrivna i coachning män": with the verb before it, the last name is the predicate. */
    private void moveFromBasis(boolean inverted) {
        if (inverted && lastTaken != null) {
            found.right = Selection.of(lastTaken.dimension(), lastTaken.value());
            found.basis = Spread.without(found.basis, lastTaken.dimension());
        } else {
            found.right = found.basis;
            found.basis = Selection.ALL;
            found.ofRight = true;
        }
    }

    /** "Samtliga deltagare i Gnesta är kvinnor": what stands before the verb is the whole. */
    private boolean isFraction() {
        return sentence.get(at) instanceof Atom.Figure figure
                && (figure.inWords() || figure.rounded())
                && figure.unit() == Unit.PERCENT;
    }

    /** "Hälften av de 40 deltagarna", "48 % (64 st) av 134 deltagare". */
    private boolean isWhole(int index) {
        return found.ofWhole
                && (isFraction() || passedBracket)
                && sentence.get(index) instanceof Atom.Figure whole
                && whole.unit() == Unit.COUNT
                && Sentences.isOneOf(sentence.get(index - 1), Role.OF, Role.FILLER);
    }
}
