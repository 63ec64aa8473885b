package se.samlad.claim;

import java.util.List;
import se.samlad.core.Dimension;

/** What is put between a figure's noun and its predicate, in brackets or commas. */
final class Parenthesis {

    private Parenthesis() {}

    /** Where what follows a parenthesis begins; the same place when no parenthesis begins there. */
    static int after(List<Atom> sentence, int figure, int index) {
        if (Sentences.is(sentence, index, Role.OPEN_BRACKET)) {
            int close = closing(sentence, index);
            boolean parts = sentence.subList(index, close).stream().anyMatch(Atom.Term.class::isInstance);
            boolean parenthesis = close > index && (!parts || isPredicate(sentence, close + 1));
            return parenthesis ? close + 1 : index;
        }
        if (!Sentences.is(sentence, index, Role.MARK)) {
            return index;
        }
        boolean beside = index == figure + 1 || isApposition(sentence, figure, index);
        boolean directly = beside && isPredicate(sentence, index + 1); // "61 %, är kvinnor"
        int comma = directly ? index : closing(sentence, index);
        return isPredicate(sentence, comma + 1) && (comma > index || directly) ? comma + 1 : index;
    }

    /**
     * "Region Sörmland (psykiatrin och primärvården)": where a bracket without figures opens that only explains the name
     * before it; -1 when it is none.
     */
    static int explaining(List<Atom> sentence, int close, int figure) {
        int open = close - 1;
        while (open > 0 && !Sentences.is(sentence, open, Role.OPEN_BRACKET)) {
            if (sentence.get(open) instanceof Atom.Figure) {
                return -1;
            }
            open--;
        }
        boolean explains = open > 0
                && sentence.get(open - 1) instanceof Atom.Term name
                && (close < figure - 1
                        || sentence.subList(open, close).stream()
                                .allMatch(atom ->
                                        !(atom instanceof Atom.Term other) || other.dimension() == name.dimension()));
        return explains ? open : -1;
    }

    /** "Resten, 46 personer, är 30 år eller äldre": a comma before the figure too, and nothing but its noun between. */
    private static boolean isApposition(List<Atom> sentence, int figure, int comma) {
        return figure > 1
                && Sentences.is(sentence, figure - 1, Role.MARK)
                && comma == figure + 2
                && Sentences.isOneOf(sentence.get(figure + 1), Role.PARTICIPANTS, Role.FILLER)
                && isNameAhead(sentence, comma + 1);
    }

    /** Whether what is said of them is a value that is counted. */
    private static boolean isNameAhead(List<Atom> sentence, int from) {
        int next = from;
        while (next < sentence.size() && Sentences.isOneOf(sentence.get(next), Role.VERB, Role.FILLER)) {
            next++;
        }
        return next < sentence.size() && sentence.get(next) instanceof Atom.Term;
    }

    private static boolean isPredicate(List<Atom> sentence, int index) {
        return index < sentence.size()
                && (Sentences.isOneOf(sentence.get(index), Role.VERB, Role.ENROLLED)
                        || (sentence.get(index) instanceof Atom.Term term
                                && term.dimension() == Dimension.DISCHARGE_REASON
                                && !isLabel(sentence, index)));
    }

    /** "12 – arbete 5, studier 3": of the figure after it. */
    private static boolean isLabel(List<Atom> sentence, int index) {
        return index + 1 < sentence.size() && sentence.get(index + 1) instanceof Atom.Figure;
    }

    /** Of "(9 kvinnor, 6 män)" or ", 9 kvinnor och 6 män,": where it is closed, when it holds nothing else. */
    private static int closing(List<Atom> sentence, int opening) {
        boolean bracket = Sentences.is(sentence, opening, Role.OPEN_BRACKET);
        int last = opening;
        for (int i = opening + 1; i < sentence.size() && isPart(sentence, i); i++) {
            if (!bracket && Sentences.is(sentence, i, Role.MARK)) {
                last = i;
            }
            if (i + 1 < sentence.size() && bracket && Sentences.is(sentence, i + 1, Role.CLOSE_BRACKET)) {
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
                        Role.FILLER,
                        Role.AND,
                        Role.THEREOF,
                        Role.THAT_IS,
                        Role.PARTICIPANTS,
                        Role.MARK);
    }
}
