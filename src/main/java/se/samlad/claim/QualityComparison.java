package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import se.samlad.core.Selection;

/** "Fler kvinnor än män", "något färre från Flen", "färre deltagare än vid förra mätningen". */
final class QualityComparison {

    private final QualityClause clause;
    private final List<Atom> sentence;
    private final int at;
    private Selection subject = Selection.ALL;
    private Selection other = Selection.ALL;
    private Selection among = Selection.ALL;
    private boolean than;
    private boolean earlier;
    private boolean participants;

    QualityComparison(QualityClause clause, List<Atom> sentence, int at) {
        this.clause = clause;
        this.sentence = sentence;
        this.at = at;
    }

    /** Who is compared with whom; empty when the words are not about participants. */
    Optional<QualityReader.Compared> compared(Reading reading) {
        int end = clause.end(at + 1);
        for (int i = at + 1; i < end; i++) {
            look(i);
        }
        lookBefore();
        boolean slightly = reading == Reading.SLIGHTLY_FEWER || reading == Reading.SLIGHTLY_MORE;
        boolean about = !subject.isAll() || participants;
        boolean compares = !other.isAll() || earlier || slightly;
        return about && compares
                ? Optional.of(new QualityReader.Compared(
                        subject, other.isAll() ? Optional.empty() : Optional.of(other), among, earlier))
                : Optional.empty();
    }

    private void look(int index) {
        than = than || Sentences.is(sentence, index, Role.THAN);
        earlier = earlier || Sentences.isEarlier(sentence, index);
        participants = participants || Sentences.is(sentence, index, Role.PARTICIPANTS);
        if (!(sentence.get(index) instanceof Atom.Term term)) {
            return;
        }
        if (!other.isAll() && other.value(term.dimension()).isEmpty()) {
            among = among.and(term.dimension(), term.value());
        } else if (than || subject.value(term.dimension()).isPresent()) {
            other = other.and(term.dimension(), term.value());
        } else {
            subject = subject.and(term.dimension(), term.value());
        }
    }

    private void lookBefore() {
        boolean alone = !participants && isLast();
        if (subject.isAll() && !participants && (than || (alone && other.isAll()))) {
            subject = verbBefore();
        }
        if (other.isAll() && alone) {
            other = Complement.gender(subject).orElse(Selection.ALL); // "männen är fler (18 mot 11)"
        }
        if (!other.isAll() && among.isAll()) {
            among = placeBefore();
        }
    }

    /** "I Flen är kvinnorna fler än männen": among whom, when it stands at the beginning and no figure follows it. */
    private Selection placeBefore() {
        Selection place = Selection.ALL;
        for (var value : clause.before().values().entrySet()) {
            boolean compared = subject.value(value.getKey()).isPresent()
                    || other.value(value.getKey()).isPresent();
            place = compared ? place : place.and(value.getKey(), value.getValue());
        }
        return place;
    }

    private boolean isLast() {
        return at + 1 == sentence.size()
                || Sentences.isOneOf(sentence.get(at + 1), Role.OPEN_BRACKET, Role.MARK, Role.STOP);
    }

    /** "Männen är fler än kvinnorna": whom it is said of stands before. */
    private Selection verbBefore() {
        return clause.nearestBefore()
                .map(term -> Selection.of(term.dimension(), term.value()))
                .orElse(Selection.ALL);
    }
}
