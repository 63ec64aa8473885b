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
            participants = participants || Sentences.isOneOf(sentence.get(i), Role.PARTICIPANTS, Role.ENROLLED);
            amount = amount || Sentences.is(sentence, i, Role.AMOUNT);
            if (sentence.get(i) instanceof Atom.Term term
                    && subject.value(term.dimension()).isEmpty()) {
                subject = subject.and(term.dimension(), term.value());
            }
        }
        participants = participants || isByParticipants(sentence, at + 1);
        boolean object = at + 1 < sentence.size() && Sentences.is(sentence, at + 1, Role.UNKNOWN);
        boolean about = (!subject.isAll() || participants || amount) && (amount || !object);
        return about
                ? Optional.of(new QualityReader.Compared(subject, Optional.empty(), Selection.ALL, true))
                : Optional.empty();
    }

    /** "Har vuxit med 9 deltagare". */
    private static boolean isByParticipants(List<Atom> sentence, int from) {
        int next = from;
        while (next < sentence.size()
                && (sentence.get(next) instanceof Atom.QualifierWord || Sentences.is(sentence, next, Role.FILLER))) {
            next++;
        }
        return next + 1 < sentence.size()
                && sentence.get(next) instanceof Atom.Figure
                && Sentences.is(sentence, next + 1, Role.PARTICIPANTS);
    }

    private static boolean precedesChange(Atom atom) {
        return atom instanceof Atom.Term
                || atom instanceof Atom.ScopeWord
                || atom instanceof Atom.Season
                || atom instanceof Atom.OtherNumber
                || Sentences.isOneOf(
                        atom,
                        Role.FILLER,
                        Role.TOTAL,
                        Role.AMOUNT,
                        Role.VERB,
                        Role.PARTICIPANTS,
                        Role.ENROLLED,
                        Role.DURING,
                        Role.OF,
                        Role.EARLIER,
                        Role.EARLIER_PERIOD);
    }
}
