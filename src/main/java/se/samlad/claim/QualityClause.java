package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** One statement without figures in its sentence: whom it is about, with whom they are compared, and among whom. */
final class QualityClause {

    private final List<Atom> sentence;
    private final int at;
    private final Reading reading;

    QualityClause(List<Atom> sentence, int at, Reading reading) {
        this.sentence = sentence;
        this.at = at;
        this.reading = reading;
    }

    /** A statement's part that begins with "särskilt". */
    record More(int start, int end, QualityReader.Compared compared) {}

    /** What is compared; empty when the words are not about participants. */
    Optional<QualityReader.Compared> compared() {
        if (reading.isSpread()) {
            return Optional.ofNullable(Spread.of(sentence, at, terms(at + 1, end(at + 1)), before()));
        }
        if (reading.isChange()) {
            return ChangeClause.compared(sentence, at);
        }
        return reading.isComparison() ? new QualityComparison(this, sentence, at).compared(reading) : part();
    }

    /** "Särskilt bland deltagare över 50 år": the same again, among those. */
    Optional<More> especially(QualityReader.Compared found) {
        for (int i = at + 1; i < sentence.size() && !(sentence.get(i) instanceof Atom.Quality); i++) {
            if (Sentences.is(sentence, i, Role.ESPECIALLY)) {
                Selection among = terms(i + 1, end(i + 1));
                int last = lastTerm(i);
                return among.isAll() || among.equals(found.among())
                        ? Optional.empty()
                        : Optional.of(new More(
                                sentence.get(i).start(),
                                sentence.get(last).end(),
                                new QualityReader.Compared(found.selection(), found.other(), among, found.earlier())));
            }
        }
        return Optional.empty();
    }

    private int lastTerm(int from) {
        int last = from;
        for (int i = from; i < end(from + 1); i++) {
            last = sentence.get(i) instanceof Atom.Term ? i : last;
        }
        return last;
    }

    /** "Män är överrepresenterade bland …", "majoriteten av … är kvinnor", "flest kommer från …". */
    private Optional<QualityReader.Compared> part() {
        Selection after = after();
        Selection before = before();
        boolean predicate = sentence.get(at) instanceof Atom.Quality quality && quality.predicate();
        boolean namedBefore = predicate
                || reading == Reading.OVERREPRESENTED
                || reading == Reading.UNDERREPRESENTED
                || reading == Reading.DOMINATES;
        if (namedBefore && !predicate && isInverted(after, before)) {
            return compared(after, before); // "i Flen dominerar männen"
        }
        if (namedBefore || after.isAll()) {
            return nearestBefore()
                    .flatMap(term -> compared(
                            Selection.of(term.dimension(), term.value()), among(after, before, term.dimension())));
        }
        if (at > 0 && Sentences.isOneOf(sentence.get(at - 1), Role.THEREOF, Role.OF_THESE)) {
            return compared(after, before);
        }
        Selection whole = terms(at + 1, verb());
        Selection rest = terms(verb(), end(at + 1));
        boolean split = !whole.isAll() && !rest.isAll() && Wholes.isDisjoint(whole, rest);
        return split ? compared(rest, whole) : compared(after, Selection.ALL);
    }

    private static boolean isInverted(Selection after, Selection before) {
        return after.values().keySet().equals(Set.of(Dimension.GENDER))
                && !before.isAll()
                && before.value(Dimension.GENDER).isEmpty();
    }

    private static Optional<QualityReader.Compared> compared(Selection subject, Selection among) {
        return Optional.of(new QualityReader.Compared(subject, Optional.empty(), among, false));
    }

    private static Selection among(Selection after, Selection before, Dimension dimension) {
        Selection from = after.isAll() ? before : after;
        Selection among = Selection.ALL;
        for (var value : from.values().entrySet()) {
            among = value.getKey() == dimension ? among : among.and(value.getKey(), value.getValue());
        }
        return among;
    }

    private int verb() {
        int end = end(at + 1);
        for (int i = at + 1; i < end; i++) {
            if (Sentences.is(sentence, i, Role.VERB)) {
                return i;
            }
        }
        return end;
    }

    Optional<Atom.Term> nearestBefore() {
        for (int i = at - 1; i >= 0 && !(sentence.get(i) instanceof Atom.Quality); i--) {
            if (sentence.get(i) instanceof Atom.Term term) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    private Selection after() {
        return terms(at + 1, end(at + 1, atom -> TableRow.has(List.of(atom), Role.AND)));
    }

    /** What the sentence names before, when no other statement stands there. */
    Selection before() {
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.get(i) instanceof Atom.Quality) {
                return Selection.ALL;
            }
        }
        return terms(0, at);
    }

    int end(int from) {
        return end(from, atom -> false);
    }

    /** Where the clause that begins there ends: "61 %, är kvinnor" goes on. */
    private int end(int from, Predicate<Atom> stops) {
        for (int i = from; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            boolean goesOn = i + 1 < sentence.size()
                    && (Sentences.is(sentence, i + 1, Role.VERB) || sentence.get(i + 1) instanceof Atom.Figure);
            boolean comma = Sentences.is(sentence, i, Role.MARK) && !goesOn;
            if (comma
                    || (isSubjectClause() && Sentences.is(sentence, i, Role.VERB))
                    || atom instanceof Atom.Quality
                    || Sentences.is(sentence, i, Role.ESPECIALLY)
                    || stops.test(atom)) {
                return i;
            }
        }
        return sentence.size();
    }

    /** "Att männen är underrepresenterade i Flen har vi talat om": the statement ends where the main verb stands. */
    private boolean isSubjectClause() {
        return Sentences.is(sentence, 0, Role.THAT);
    }

    private Selection terms(int from, int to) {
        Selection terms = Selection.ALL;
        for (int i = from; i < to; i++) {
            if (sentence.get(i) instanceof Atom.Term term
                    && terms.value(term.dimension()).isEmpty()) {
                terms = terms.and(term.dimension(), term.value());
            }
        }
        return terms;
    }
}
