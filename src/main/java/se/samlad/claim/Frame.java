package se.samlad.claim;

import java.util.List;
import java.util.Set;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** What is named before a verb and holds for the women and men who follow, one figure after the other. */
final class Frame {

    private final List<Atom> sentence;
    private Selection frame = Selection.ALL;

    Frame(List<Atom> sentence) {
        this.sentence = sentence;
    }

    /** "I åldersgruppen 30+ har vi 41 män och 56 kvinnor": what stands before the verb holds for all that follows. */
    void look(Neighbourhood around, int at) {
        if (around.left.isAll() || isMeant(around.left.and(around.right), around)) {
            return;
        }
        boolean verb = false;
        for (int i = at - 1; i >= 0 && !(sentence.get(i) instanceof Atom.Term); i--) {
            verb = verb || Sentences.is(sentence, i, Role.VERB);
        }
        boolean place = around.right.values().keySet().equals(Set.of(Dimension.GENDER));
        boolean named = (verb || place) && !around.right.isAll();
        Selection whole = Spread.without(around.left, Dimension.GENDER);
        frame = named ? around.left : isVerbBetween(at) ? whole : Selection.ALL;
    }

    /** "I Flen är kvinnorna 43": a verb stands between the names to the left of the figure. */
    private boolean isVerbBetween(int at) {
        int name = at - 1;
        return name > 1
                && sentence.get(name) instanceof Atom.Term term
                && term.dimension() == Dimension.GENDER
                && Sentences.is(sentence, name - 1, Role.VERB)
                && sentence.get(name - 2) instanceof Atom.Term;
    }

    /** What was named before the verb, when a figure names women or men and no more; else everybody. */
    Selection of(Selection terms, Neighbourhood around) {
        return isMeant(terms, around) ? frame : Selection.ALL;
    }

    private boolean isMeant(Selection terms, Neighbourhood around) {
        return terms.values().keySet().equals(Set.of(Dimension.GENDER))
                && around.left.isAll() == !around.right.isAll()
                && !around.says(Role.PARTICIPANTS)
                && !around.says(Role.TOTAL)
                && frame.value(Dimension.GENDER).isEmpty();
    }
}
