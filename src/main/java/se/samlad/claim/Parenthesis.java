package se.samlad.claim;

import java.util.List;
import se.samlad.core.Dimension;

/** What is put between a figure's noun and its predicate, in brackets or commas. */
final class Parenthesis {

    private Parenthesis() {}

    /** Where what follows a parenthesis begins; the same place when no parenthesis begins there. */
    static int after(List<Atom> sentence, int figure, int index) {
        if (Sentences.is(sentence, index, Atom.Role.OPEN_BRACKET)) {
            int close = closing(sentence, index);
            boolean parts = sentence.subList(index, close).stream().anyMatch(Atom.Term.class::isInstance);
            boolean parenthesis = close > index && (!parts || isPredicate(sentence, close + 1));
            return parenthesis ? close + 1 : index;
        }
        if (!Sentences.is(sentence, index, Atom.Role.MARK)) {
            return index;
        }
        int comma = index == figure + 1 ? index : closing(sentence, index); // "61 %, är kvinnor"
        return isPredicate(sentence, comma + 1) && (comma > index || index == figure + 1) ? comma + 1 : index;
    }

    private static boolean isPredicate(List<Atom> sentence, int index) {
        return index < sentence.size() && Sentences.isOneOf(sentence.get(index), Atom.Role.VERB, Atom.Role.ENROLLED);
    }

    /** Of "(9 kvinnor, 6 män)" or ", 9 kvinnor och 6 män,": where it is closed, when it holds nothing else. */
    private static int closing(List<Atom> sentence, int opening) {
        boolean bracket = Sentences.is(sentence, opening, Atom.Role.OPEN_BRACKET);
        int last = opening;
        for (int i = opening + 1; i < sentence.size() && isPart(sentence, i); i++) {
            if (!bracket && Sentences.is(sentence, i, Atom.Role.MARK)) {
                last = i;
            }
            if (i + 1 < sentence.size() && bracket && Sentences.is(sentence, i + 1, Atom.Role.CLOSE_BRACKET)) {
                return i + 1;
            }
        }
        return last;
    }

    private static boolean isPart(List<Atom> sentence, int index) {
        Atom atom = sentence.get(index);
        return atom instanceof Atom.Figure
                || atom instanceof Atom.QualifierWord
                || (atom instanceof Atom.Term term && term.dimension() == Dimension.GENDER)
                || Sentences.isOneOf(
                        sentence.get(index),
                        Atom.Role.FILLER,
                        Atom.Role.AND,
                        Atom.Role.THEREOF,
                        Atom.Role.THAT_IS,
                        Atom.Role.PARTICIPANTS,
                        Atom.Role.MARK);
    }
}
