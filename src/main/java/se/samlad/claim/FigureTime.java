package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Period;
import se.samlad.core.Scope;

/** When the figures of a sentence hold: their scope, and the period that they are of. */
final class FigureTime {

    private final List<Atom> sentence;
    private final Surroundings above;

    FigureTime(List<Atom> sentence, Surroundings above) {
        this.sentence = sentence;
        this.above = above;
    }

    /** "Under hösten 2024", "i mars 2025": a time of which nothing is kept. */
    boolean isAnother(int at, Neighbourhood around) {
        boolean measured = around.month.isEmpty()
                || around.earlier
                || Sentences.isBeside(sentence, at, Atom.Role.EARLIER)
                || around.month.flatMap(Period::ofMeasurement).isPresent();
        for (int i = 0; i + 1 < at; i++) {
            if (Sentences.is(sentence, i, Atom.Role.DURING) && sentence.get(i + 1) instanceof Atom.OtherNumber) {
                return true;
            }
        }
        return !measured;
    }

    Scope scope(int at, Neighbourhood around, @Nullable Draft whole) {
        if (around.scope.isEmpty() && whole != null) {
            return whole.scope();
        }
        Scope scope = around.scope
                .or(() -> scopeBefore(at))
                .or(() -> scopeAfter(at))
                .or(above::labelScope)
                .orElse(Scope.SINCE_START);
        boolean enrolled = around.enrolled || sentence.stream().anyMatch(FigureTime::saysEnrolled);
        return scope == Scope.ACTIVE_IN_PERIOD && enrolled ? Scope.NEW_IN_PERIOD : scope;
    }

    private static boolean saysEnrolled(Atom atom) {
        return atom instanceof Atom.Word word && word.role() == Atom.Role.ENROLLED;
    }

    private Optional<Scope> scopeBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.get(i) instanceof Atom.ScopeWord word) {
                return Optional.of(word.scope());
            }
        }
        return Optional.empty();
    }

    /** "40 kvinnor och 20 män under perioden": the time holds for both. */
    private Optional<Scope> scopeAfter(int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            if (atom instanceof Atom.ScopeWord word) {
                return Optional.of(word.scope());
            }
            boolean enumerates = atom instanceof Atom.Figure
                    || atom instanceof Atom.Term
                    || Sentences.is(sentence, i, Atom.Role.AND)
                    || Sentences.is(sentence, i, Atom.Role.FILLER)
                    || Sentences.is(sentence, i, Atom.Role.PARTICIPANTS);
            if (!enumerates) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    Period asOf(int at, Neighbourhood around, @Nullable Draft before) {
        boolean earlier =
                around.earlier || around.month.isPresent() || Sentences.isBeside(sentence, at, Atom.Role.EARLIER);
        if (!earlier) {
            boolean inherited = around.inBracket || around.afterThatIs;
            return before != null && inherited ? before.asOf() : above.period();
        }
        return around.month.flatMap(Period::ofMeasurement).orElseGet(above.period()::previous);
    }
}
