package se.samlad.claim;

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
    private final EarlierTime earlier;
    private final FromTo fromTo;
    private final HalfYears halves;
    private final UnkeptTime unkept;

    FigureTime(List<Atom> sentence, Surroundings above) {
        this.sentence = sentence;
        this.above = above;
        this.earlier = new EarlierTime(sentence);
        this.fromTo = new FromTo(sentence);
        this.halves = new HalfYears(sentence, above.period());
        this.unkept = new UnkeptTime(sentence, above.period(), earlier, halves);
    }

    /** The scope that both words leave: new ones of those who were there. */
    static Scope narrower(Scope named, Scope other) {
        boolean both = (named == Scope.NEW_IN_PERIOD && other == Scope.ACTIVE_IN_PERIOD)
                || (named == Scope.ACTIVE_IN_PERIOD && other == Scope.NEW_IN_PERIOD);
        return both ? Scope.NEW_IN_PERIOD : named;
    }

    /** "Under 2024", "i mars 2025": a time of which nothing is kept. */
    boolean isAnother(int at, Neighbourhood around) {
        return unkept.isOf(at, around);
    }

    /** "Då 47, nu 53". */
    boolean isThen(int at) {
        return earlier.isThen(at);
    }

    Scope scope(int at, Neighbourhood around, @Nullable Draft whole, Selection counted) {
        if (around.scope.isEmpty() && whole != null) {
            return whole.scope();
        }
        Scope scope = said(at, around, counted);
        boolean ended = counted.value(Dimension.STATUS).isPresent()
                || counted.value(Dimension.DISCHARGE_REASON).isPresent();
        if (ended && around.scope.isEmpty()) {
            return ofEnded(scope, counted);
        }
        boolean enrolled = around.says(Role.ENROLLED) || sentence.stream().anyMatch(FigureTime::saysEnrolled);
        enrolled = (enrolled && !isHad(at)) || isBelowNew(at);
        return scope == Scope.ACTIVE_IN_PERIOD && enrolled && !ended ? Scope.NEW_IN_PERIOD : scope;
    }

    /** The scope that the figure's own words name, or else the sentence, or what stands above it. */
    private Scope said(int at, Neighbourhood around, Selection counted) {
        boolean change = fromTo.place(at) > 0;
        return around.scope
                .filter(named -> !change || named != Scope.ACTIVE_IN_PERIOD)
                .or(() -> halves.at(at).map(half -> Scope.ACTIVE_IN_PERIOD))
                .or(() -> scopeBefore(at).filter(named -> !change || named != Scope.ACTIVE_IN_PERIOD))
                .or(() -> earlier.isInEarlierPeriod(at) ? Optional.of(Scope.ACTIVE_IN_PERIOD) : Optional.empty())
                .or(() -> change ? Optional.empty() : scopeAfter(at))
                .or(above::labelScope)
                .or(this::besideNew)
                .or(() -> isEvent(around, counted) ? above.frame() : Optional.empty())
                .orElse(Scope.SINCE_START);
    }

    /** "18 nya deltagare och 13 avslutade", "i dag är 66 inskrivna och 68 avslutade": who has left is neither new nor there. */
    private static Scope ofEnded(Scope scope, Selection counted) {
        boolean open = counted.value(Dimension.STATUS).equals(Optional.of(Dimension.OPEN));
        if (scope == Scope.OPEN) {
            return open ? Scope.OPEN : Scope.SINCE_START;
        }
        return scope == Scope.NEW_IN_PERIOD ? Scope.ACTIVE_IN_PERIOD : scope;
    }

    /** "Under hösten har vi haft 66 deltagare inskrivna". */
    private boolean isHad(int at) {
        return Sentences.isBeside(sentence, at, Role.HAD);
    }

    /** Whether somebody has come or left, and not all since the start. */
    private static boolean isEvent(Neighbourhood around, Selection counted) {
        boolean left = counted.value(Dimension.STATUS).equals(Optional.of(Dimension.CLOSED))
                || counted.value(Dimension.DISCHARGE_REASON).isPresent();
        return (around.says(Role.ENROLLED) || left) && !around.says(Role.TOTAL);
    }

    /** "Nya: 14. Avslutade: 9.": what has ended, in a row with who is new, is of the same time. */
    private Optional<Scope> besideNew() {
        boolean row = sentence.size() > 1
                && sentence.get(0) instanceof Atom.Term term
                && term.dimension() == Dimension.STATUS
                && term.value().equals(Dimension.CLOSED)
                && Sentences.is(sentence, 1, Role.COLON);
        boolean afterNew = above.sentence().stream().anyMatch(draft -> draft.scope() == Scope.NEW_IN_PERIOD);
        return row && afterNew ? Optional.of(Scope.ACTIVE_IN_PERIOD) : Optional.empty();
    }

    /** "Nya deltagare under hösten: Flen 6; Vingåker 3": what stands before the colon holds for all of the list. */
    private boolean isBelowNew(int at) {
        boolean isNew = false;
        for (int i = 0; i < at; i++) {
            Atom atom = sentence.get(i);
            isNew = isNew || (atom instanceof Atom.ScopeWord word && word.scope() == Scope.NEW_IN_PERIOD);
            if (atom instanceof Atom.Figure || Sentences.isOneOf(atom, Role.COLON)) {
                return isNew && Sentences.isOneOf(atom, Role.COLON);
            }
        }
        return false;
    }

    private static boolean saysEnrolled(Atom atom) {
        return atom instanceof Atom.Word word && word.role() == Role.ENROLLED;
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
            verb = verb || Sentences.isOneOf(sentence.get(i), Role.VERB, Role.ENROLLED);
            boolean goesOn = (atom instanceof Atom.Figure && !verb)
                    || atom instanceof Atom.Term
                    || (atom instanceof Atom.Word word && enumerates(word.role()));
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean enumerates(Role role) {
        return switch (role) {
            case AND, FILLER, PARTICIPANTS, VERB, ENROLLED, THAN, OPEN_BRACKET, CLOSE_BRACKET -> true;
            default -> false;
        };
    }

    Period asOf(int at, Neighbourhood around, @Nullable Draft before) {
        int change = fromTo.place(at);
        if (change > 0) {
            return change == 1 ? above.period().previous() : above.period();
        }
        Optional<Period> half = halves.at(at);
        if (half.isPresent()) {
            return half.get();
        }
        boolean wasBefore = around.says(Role.EARLIER) || around.month.isPresent() || earlier.isSaidBefore(at);
        if (!wasBefore) {
            boolean inherited = around.isInBracket() || around.says(Role.THAT_IS);
            Period period = above.labelPeriod().orElseGet(above::period);
            return before != null && inherited ? before.asOf() : period;
        }
        return around.month.flatMap(Period::ofMeasurement).orElseGet(above.period()::previous);
    }

    private boolean isMark(int index) {
        return Sentences.is(sentence, index, Role.MARK);
    }
}
