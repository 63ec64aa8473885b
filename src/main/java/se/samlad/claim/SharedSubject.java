package se.samlad.claim;

import java.util.List;
import java.util.Set;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** "Flen har 45 deltagare och har avslutat 12": a second verb without a subject has that of the sentence. */
final class SharedSubject {

    private static final Set<Dimension> SUBJECTS = Set.of(Dimension.MUNICIPALITY, Dimension.REFERRER);

    private SharedSubject() {}

    /** Whom the sentence begins with, when the figure's clause begins with a verb; else everybody. */
    static Selection of(List<Atom> sentence, int at) {
        int joint = at - 1;
        while (joint > 0 && !Sentences.isOneOf(sentence.get(joint), Role.AND, Role.MARK)) {
            if (sentence.get(joint) instanceof Atom.Figure) {
                return Selection.ALL;
            }
            joint--;
        }
        boolean begins = joint > 1
                && Sentences.is(sentence, joint, Role.AND)
                && isVerb(sentence.get(joint + 1))
                && isVerb(sentence.get(1))
                && sentence.get(0) instanceof Atom.Term;
        return begins && sentence.get(0) instanceof Atom.Term subject && SUBJECTS.contains(subject.dimension())
                ? Selection.of(subject.dimension(), subject.value())
                : Selection.ALL;
    }

    private static boolean isVerb(Atom atom) {
        return Sentences.isOneOf(atom, Role.VERB, Role.ENROLLED)
                || (atom instanceof Atom.Term term && term.dimension() == Dimension.STATUS);
    }
}
