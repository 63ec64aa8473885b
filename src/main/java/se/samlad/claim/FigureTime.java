package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Dimension;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** When the figures of a sentence hold: their scope, and the period that they are of. */
final class FigureTime {

    private final List<Atom> sentence;
    private final Surroundings above;

    FigureTime(List<Atom> sentence, Surroundings above) {
        this.sentence = sentence;
        this.above = above;
    }

    /** The scope that both words leave: new ones of those who were there. */
    static Scope narrower(Scope named, Scope other) {
        boolean both = (named == Scope.NEW_IN_PERIOD && other == Scope.ACTIVE_IN_PERIOD)
                || (named == Scope.ACTIVE_IN_PERIOD && other == Scope.NEW_IN_PERIOD);
        return both ? Scope.NEW_IN_PERIOD : named;
    }

    /** "Under 2024", "i mars 2025": a time of which nothing is kept. */
    boolean isAnother(int at, Neighbourhood around) {
        boolean measured = around.month.isEmpty()
                || around.earlier
                || Sentences.isBeside(sentence, at, Atom.Role.EARLIER)
                || around.month.flatMap(Period::ofMeasurement).isPresent();
        for (int i = 0; i + 1 < at; i++) {
            if (Sentences.is(sentence, i, Atom.Role.DURING)
                    && sentence.get(i + 1) instanceof Atom.OtherNumber number
                    && number.halfYear().isEmpty()) {
                return true;
            }
        }
        return !measured;
    }

    Scope scope(int at, Neighbourhood around, @Nullable Draft whole, Selection counted) {
        if (around.scope.isEmpty() && whole != null) {
            return whole.scope();
        }
        boolean change = fromTo(at) > 0;
        Scope scope = around.scope
                .filter(named -> !change || named != Scope.ACTIVE_IN_PERIOD)
                .or(() -> halfYear(at).map(half -> Scope.ACTIVE_IN_PERIOD))
                .or(() -> scopeBefore(at))
                .or(() -> change ? Optional.empty() : scopeAfter(at))
                .or(above::labelScope)
                .orElse(Scope.SINCE_START);
        boolean ended = counted.value(Dimension.STATUS).isPresent()
                || counted.value(Dimension.DISCHARGE_REASON).isPresent();
        if (ended && around.scope.isEmpty() && scope == Scope.NEW_IN_PERIOD) {
            return Scope.ACTIVE_IN_PERIOD; // "18 nya deltagare och 13 avslutade"
        }
        boolean enrolled = around.enrolled || sentence.stream().anyMatch(FigureTime::saysEnrolled);
        return scope == Scope.ACTIVE_IN_PERIOD && enrolled && !ended ? Scope.NEW_IN_PERIOD : scope;
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

    /** The half-year that the sentence is about: named before the figure, or after it and nothing else. */
    private Optional<Period> halfYear(int at) {
        Optional<Period> found = Optional.empty();
        for (int i = 0; i < sentence.size(); i++) {
            boolean near = i < at || !found.isPresent();
            if (near && saysWhen(i)) {
                found = sentence.get(i) instanceof Atom.Season season
                        ? Optional.of(ofReport(season))
                        : ((Atom.OtherNumber) sentence.get(i)).halfYear();
            }
        }
        return found;
    }

    /** "Sedan hösten" and "till hösten" are no time in which figures are counted. */
    private boolean saysWhen(int index) {
        boolean half = sentence.get(index) instanceof Atom.Season
                || (sentence.get(index) instanceof Atom.OtherNumber number
                        && number.halfYear().isPresent());
        return half
                && (index == 0
                        || Sentences.is(sentence, index - 1, Atom.Role.DURING)
                        || Sentences.is(sentence, index - 1, Atom.Role.ENROLLED)
                        || Sentences.is(sentence, index - 1, Atom.Role.PARTICIPANTS)
                        || Sentences.is(sentence, index - 1, Atom.Role.OPEN_BRACKET)
                        || Sentences.is(sentence, index - 1, Atom.Role.VERB)
                        || sentence.get(index - 1) instanceof Atom.Term);
    }

    private Period ofReport(Atom.Season season) {
        boolean autumn = above.period().firstDay().getMonthValue() == 7;
        return autumn == season.autumn() ? above.period() : above.period().previous();
    }

    Period asOf(int at, Neighbourhood around, @Nullable Draft before) {
        int change = fromTo(at);
        if (change > 0) {
            return change == 1 ? above.period().previous() : above.period();
        }
        Optional<Period> half = halfYear(at);
        if (half.isPresent()) {
            return half.get();
        }
        boolean earlier = around.earlier
                || around.month.isPresent()
                || Sentences.isBeside(sentence, at, Atom.Role.EARLIER)
                || startedEarlier(at);
        if (!earlier) {
            boolean inherited = around.inBracket || around.afterThatIs;
            return before != null && inherited ? before.asOf() : above.period();
        }
        return around.month.flatMap(Period::ofMeasurement).orElseGet(above.period()::previous);
    }

    /** "Vid förra mätningen var 43 % män och 57 % kvinnor": a sentence that begins earlier stays there until "nu". */
    private boolean startedEarlier(int at) {
        boolean earlier = false;
        boolean figures = false;
        for (int i = 0; i < at; i++) {
            figures = figures || sentence.get(i) instanceof Atom.Figure;
            earlier = (earlier || (!figures && Sentences.is(sentence, i, Atom.Role.EARLIER)))
                    && !Sentences.is(sentence, i, Atom.Role.NOW)
                    && !(sentence.get(i) instanceof Atom.ScopeWord);
        }
        return earlier;
    }

    /** Of "har ökat från 52 till 56": 1 for the figure before, 2 for the figure now; 0 for any other figure. */
    int fromTo(int at) {
        for (int i = 0; i < at; i++) {
            if (sentence.get(i) instanceof Atom.Quality quality
                    && quality.reading().isChange()) {
                List<Integer> figures = figuresAfter(i);
                return figures.size() == 2 ? figures.indexOf(at) + 1 : 0;
            }
        }
        return 0;
    }

    private List<Integer> figuresAfter(int change) {
        List<Integer> figures = new ArrayList<>();
        for (int i = change + 1; i < sentence.size() && !Sentences.is(sentence, i, Atom.Role.MARK); i++) {
            if (sentence.get(i) instanceof Atom.Figure) {
                figures.add(i);
            } else if (Sentences.is(sentence, i, Atom.Role.AND)) {
                return figures;
            }
        }
        return figures;
    }
}
