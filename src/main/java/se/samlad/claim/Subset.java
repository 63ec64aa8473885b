package se.samlad.claim;

import java.util.List;
import java.util.Set;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** "Av de deltagare som är över 50 år": whom the figures after it are a part of. */
final class Subset {

    private final List<Atom> sentence;
    private final Set<Atom> taken;

    private Subset(List<Atom> sentence, Set<Atom> taken) {
        this.sentence = sentence;
        this.taken = taken;
    }

    /** Those that the sentence names before its figures; everybody when it names none. Its terms are taken. */
    static Selection of(List<Atom> sentence, Set<Atom> taken) {
        return new Subset(sentence, taken).find();
    }

    private Selection find() {
        for (int i = 0; i < sentence.size(); i++) {
            if (Sentences.is(sentence, i, Role.OF) && (i == 0 || !(sentence.get(i - 1) instanceof Atom.Figure))) {
                return termsAfter(i);
            }
            if (sentence.get(i) instanceof Atom.Figure figure) {
                return figure.whole().isPresent() ? subjectBefore(i) : Selection.ALL;
            }
        }
        return Selection.ALL;
    }

    /** "Flens deltagare är yngre än andra; 16 av 27 är under 30 år": whom the clause before begins with. */
    private Selection subjectBefore(int figure) {
        int i = 0;
        Selection subject = Selection.ALL;
        while (i < figure && sentence.get(i) instanceof Atom.Term term) {
            subject = subject.and(term.dimension(), term.value());
            i++;
        }
        boolean verb = Sentences.is(sentence, i, Role.PARTICIPANTS) && Sentences.is(sentence, i + 1, Role.VERB);
        if (subject.isAll() || !verb || !Sentences.is(sentence, figure - 1, Role.MARK)) {
            return Selection.ALL;
        }
        taken.addAll(sentence.subList(0, i));
        return subject;
    }

    private Selection termsAfter(int of) {
        Selection terms = Selection.ALL;
        for (int i = of + 1; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Atom.Term term) {
                if (term.dimension() == Dimension.REFERRER) {
                    return Selection.ALL; // "aktualiserade av Försäkringskassan": by it, not a part of it
                }
                terms = terms.and(term.dimension(), term.value());
                taken.add(term);
            } else if (!terms.isAll()
                    || !Sentences.isOneOf(sentence.get(i), Role.FILLER, Role.PARTICIPANTS, Role.VERB)) {
                break;
            }
        }
        return terms;
    }
}
