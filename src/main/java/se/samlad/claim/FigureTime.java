package se.samlad.claim;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
                || around.says(Atom.Role.EARLIER)
                || isBesideEarlier(at)
                || around.month.flatMap(Period::ofMeasurement).isPresent();
        for (int i = 0; i + 1 < at; i++) {
            if (Sentences.is(sentence, i, Atom.Role.DURING)
                    && sentence.get(i + 1) instanceof Atom.OtherNumber number
                    && number.halfYear().isEmpty()) {
                return true;
            }
        }
        return !measured
                || around.since.filter(then -> !isLastMeasurement(then)).isPresent();
    }

    /** Whether the month names the measurement before this one. */
    private boolean isLastMeasurement(YearMonth month) {
        return Period.ofMeasurement(month).equals(Optional.of(above.period().previous()));
    }

    Scope scope(int at, Neighbourhood around, @Nullable Draft whole, Selection counted) {
        if (around.scope.isEmpty() && whole != null) {
            return whole.scope();
        }
        boolean change = fromTo(at) > 0;
        Scope scope = around.scope
                .filter(named -> !change || named != Scope.ACTIVE_IN_PERIOD)
                .or(() -> halfYear(at).map(half -> Scope.ACTIVE_IN_PERIOD))
                .or(() -> scopeBefore(at).filter(named -> !change || named != Scope.ACTIVE_IN_PERIOD))
                .or(() -> earlierPeriod(at))
                .or(() -> change ? Optional.empty() : scopeAfter(at))
                .or(above::labelScope)
                .orElse(Scope.SINCE_START);
        boolean ended = counted.value(Dimension.STATUS).isPresent()
                || counted.value(Dimension.DISCHARGE_REASON).isPresent();
        if (ended && around.scope.isEmpty() && scope == Scope.NEW_IN_PERIOD) {
            return Scope.ACTIVE_IN_PERIOD; // "18 nya deltagare och 13 avslutade"
        }
        boolean enrolled = around.says(Atom.Role.ENROLLED) || sentence.stream().anyMatch(FigureTime::saysEnrolled);
        return scope == Scope.ACTIVE_IN_PERIOD && enrolled && !ended ? Scope.NEW_IN_PERIOD : scope;
    }

    private static boolean saysEnrolled(Atom atom) {
        return atom instanceof Atom.Word word && word.role() == Atom.Role.ENROLLED;
    }

    /** The scope last named before; "nyinskrivna under perioden" names it with two words. */
    private Optional<Scope> scopeBefore(int at) {
        Optional<Scope> named = Optional.empty();
        for (int i = at - 1; i >= 0; i--) {
            boolean between = sentence.get(i) instanceof Atom.Figure || isMark(i);
            if (named.isPresent() && between) {
                return named;
            }
            if (sentence.get(i) instanceof Atom.ScopeWord word) {
                named = Optional.of(
                        named.map(last -> narrower(last, word.scope())).orElse(word.scope()));
            }
        }
        return named;
    }

    /** "40 kvinnor och 20 män under perioden": the time holds for both; what has its own verb has its own time. */
    private Optional<Scope> scopeAfter(int at) {
        boolean verb = false;
        for (int i = at + 1; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            if (atom instanceof Atom.ScopeWord word) {
                return Optional.of(word.scope());
            }
            verb = verb || Sentences.is(sentence, i, Atom.Role.VERB) || Sentences.is(sentence, i, Atom.Role.ENROLLED);
            boolean goesOn = (atom instanceof Atom.Figure && !verb)
                    || atom instanceof Atom.Term
                    || (atom instanceof Atom.Word word && enumerates(word.role()));
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean enumerates(Atom.Role role) {
        return switch (role) {
            case AND, FILLER, PARTICIPANTS, VERB, ENROLLED, THAN, OPEN_BRACKET, CLOSE_BRACKET -> true;
            default -> false;
        };
    }

    private boolean isBesideEarlier(int at) {
        return Sentences.isBeside(sentence, at, Atom.Role.EARLIER)
                || Sentences.isBeside(sentence, at, Atom.Role.EARLIER_PERIOD);
    }

    /** "Förra halvåret skrevs 19 in": in all of it. */
    private Optional<Scope> earlierPeriod(int at) {
        return startedEarlier(at)
                        && IntStream.range(0, at).anyMatch(i -> Sentences.is(sentence, i, Atom.Role.EARLIER_PERIOD))
                ? Optional.of(Scope.ACTIVE_IN_PERIOD)
                : Optional.empty();
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
                        || Sentences.is(sentence, index - 1, Atom.Role.OF)
                        || Sentences.is(sentence, index - 1, Atom.Role.AND)
                        || Sentences.is(sentence, index - 1, Atom.Role.MARK)
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
        boolean earlier = around.says(Atom.Role.EARLIER)
                || around.month.isPresent()
                || (isBesideEarlier(at) && !isAfterComparison(at))
                || startedEarlier(at)
                || isComparedWithEarlier(at);
        if (!earlier) {
            boolean inherited = around.isInBracket() || around.says(Atom.Role.THAT_IS);
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
            boolean begins = !figures
                    && Sentences.isEarlier(sentence, i)
                    && (i == 0 || !Sentences.is(sentence, i - 1, Atom.Role.THAN));
            earlier = (earlier || begins)
                    && !Sentences.is(sentence, i, Atom.Role.NOW)
                    && !(sentence.get(i) instanceof Atom.ScopeWord);
        }
        return earlier;
    }

    /** "Lägre än vid förra mätningen, 19": what is compared with ends before the comma. */
    private boolean isAfterComparison(int at) {
        boolean mark = false;
        boolean earlier = false;
        for (int i = at - 1; i >= 0; i--) {
            mark = mark || isMark(i);
            earlier = earlier || (mark && Sentences.isEarlier(sentence, i));
            if (earlier && Sentences.is(sentence, i, Atom.Role.THAN)) {
                return true;
            }
        }
        return false;
    }

    /** "Lägre än förra halvåret, 19 jämfört med 27". */
    private boolean isComparedWithEarlier(int at) {
        return at > 0
                && Sentences.is(sentence, at - 1, Atom.Role.THAN)
                && IntStream.range(0, at).anyMatch(i -> Sentences.isEarlier(sentence, i));
    }

    /** Of "har ökat från 52 till 56": 1 for the figure before, 2 for the figure now; 0 for any other figure. */
    int fromTo(int at) {
        for (int i = 0; i < at; i++) {
            if (isChange(i)) {
                List<Integer> figures = figuresAfter(i);
                return figures.size() == 2 ? figures.indexOf(at) + 1 : 0;
            }
        }
        return 0;
    }

    /** Whose number the sentence says has changed; empty when it says nothing of the kind. */
    Optional<Selection> changed() {
        for (int i = 0; i < sentence.size(); i++) {
            if (isChange(i)) {
                return new QualityClause(sentence, i, Reading.INCREASED)
                        .compared()
                        .map(QualityReader.Compared::selection);
            }
        }
        return Optional.empty();
    }

    private boolean isChange(int index) {
        return Sentences.is(sentence, index, Atom.Role.BY)
                || Sentences.is(sentence, index, Atom.Role.CHANGE)
                || (sentence.get(index) instanceof Atom.Quality quality
                        && quality.reading().isChange());
    }

    /** The figures after "från" and "till" in the change's clause: "ökat med 14, från 150 till 164". */
    private List<Integer> figuresAfter(int change) {
        List<Integer> figures = new ArrayList<>();
        for (int i = change + 1; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Atom.Figure && followsPreposition(i)) {
                figures.add(i);
            } else if (Sentences.is(sentence, i, Atom.Role.AND) || (isMark(i) && !figures.isEmpty())) {
                return figures;
            }
        }
        return figures;
    }

    private boolean followsPreposition(int figure) {
        int before = figure - 1;
        while (before > 0 && sentence.get(before) instanceof Atom.QualifierWord) {
            before--;
        }
        return Sentences.is(sentence, before, Atom.Role.FILLER) || Sentences.is(sentence, before, Atom.Role.CHANGE);
    }

    private boolean isMark(int index) {
        return Sentences.is(sentence, index, Atom.Role.MARK);
    }
}
