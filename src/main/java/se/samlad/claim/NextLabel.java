package se.samlad.claim;

import java.util.List;
import java.util.Set;

/** Whether a name to the right of a figure names the next figure instead. */
final class NextLabel {

    private final List<Atom> sentence;
    private final int at;
    private final Set<Atom> taken;

    NextLabel(List<Atom> sentence, int at, Set<Atom> taken) {
        this.sentence = sentence;
        this.at = at;
        this.taken = taken;
    }

    /** "Av de 14 som skrevs ut återgick fem": the last name before the next figure is said of that. */
    boolean isVerbOfPart(int index) {
        return isNamedWhole() && index + 1 < sentence.size() && sentence.get(index + 1) instanceof Atom.Figure;
    }

    /** "Flen: 12 Trosa: 13", "K 12 M 13": the term names what comes after it. */
    boolean isLabel(int index) {
        if (isNextLabel(index)) {
            return true;
        }
        boolean labelled = at > 0
                && (Sentences.is(sentence, at - 1, Role.COLON)
                        || (at > 1 && Sentences.is(sentence, at - 2, Role.COLON)));
        return labelled && index + 1 < sentence.size() && Sentences.is(sentence, index + 1, Role.COLON);
    }

    /** Both figures have a value of one dimension right before them. */
    boolean isNextLabel(int index) {
        return at > 0
                && sentence.get(at - 1) instanceof Atom.Term own
                && !taken.contains(own)
                && isLabelLike(sentence.get(index), own)
                && index + 1 < sentence.size()
                && sentence.get(index + 1) instanceof Atom.Figure;
    }

    private static boolean isLabelLike(Atom atom, Atom.Term own) {
        return atom instanceof Atom.Term next
                ? next.dimension() == own.dimension() && !next.value().equals(own.value())
                : Sentences.isOneOf(atom, Role.TOTAL, Role.UNKNOWN);
    }

    /** "Av 27 avslut ledde 10 till arbete": what is said is said of the part. */
    boolean isNamedWhole() {
        int of = at - 1;
        while (of > 0
                && (sentence.get(of) instanceof Atom.Season
                        || Sentences.isOneOf(sentence.get(of), Role.FILLER, Role.TOTAL))) {
            of--;
        }
        return of >= 0 && Sentences.is(sentence, of, Role.OF);
    }
}
