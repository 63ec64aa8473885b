package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import se.samlad.core.Selection;

/** Whose number a clause says has changed. */
final class ChangeClause {

    private ChangeClause() {}

    /** "Antalet kvinnor har ökat"; "deltagarna har ökat sin närvaro" says nothing of how many. */
    static Optional<QualityReader.Compared> compared(List<Atom> sentence, int at) {
        Selection subject = Selection.ALL;
        boolean participants = false;
        boolean amount = false;
        int i = at - 1;
        for (; i >= 0 && precedesChange(sentence.get(i)); i--) {
            participants = participants
                    || Sentences.is(sentence, i, Atom.Role.PARTICIPANTS)
                    || Sentences.is(sentence, i, Atom.Role.ENROLLED);
            amount = amount || Sentences.is(sentence, i, Atom.Role.AMOUNT);
            if (sentence.get(i) instanceof Atom.Term term
                    && subject.value(term.dimension()).isEmpty()) {
                subject = subject.and(term.dimension(), term.value());
            }
        }
        boolean object = at + 1 < sentence.size() && Sentences.is(sentence, at + 1, Atom.Role.UNKNOWN);
        boolean about = (!subject.isAll() || participants || amount) && (amount || !object);
        return about
                ? Optional.of(new QualityReader.Compared(subject, Optional.empty(), Selection.ALL, true))
                : Optional.empty();
    }

    private static boolean precedesChange(Atom atom) {
        return atom instanceof Atom.Term
                || atom instanceof Atom.ScopeWord
                || atom instanceof Atom.Season
                || atom instanceof Atom.OtherNumber
                || (atom instanceof Atom.Word word
                        && (word.role().fills()
                                || word.role() == Atom.Role.VERB
                                || word.role() == Atom.Role.PARTICIPANTS
                                || word.role() == Atom.Role.ENROLLED
                                || word.role() == Atom.Role.DURING
                                || word.role() == Atom.Role.OF
                                || word.role() == Atom.Role.EARLIER
                                || word.role() == Atom.Role.EARLIER_PERIOD));
    }
}
