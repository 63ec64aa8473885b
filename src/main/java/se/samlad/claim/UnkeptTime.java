package se.samlad.claim;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Period;

/** Times of which nothing is kept. */
final class UnkeptTime {

    private final List<Atom> sentence;
    private final Period period;
    private final EarlierTime earlier;
    private final HalfYears halves;

    UnkeptTime(List<Atom> sentence, Period period, EarlierTime earlier, HalfYears halves) {
        this.sentence = sentence;
        this.period = period;
        this.earlier = earlier;
        this.halves = halves;
    }

    /** "Under 2024", "i mars 2025": a time of which nothing is kept. */
    boolean isOf(int at, Neighbourhood around) {
        boolean measured = around.month.isEmpty()
                || around.says(Role.EARLIER)
                || earlier.isBesideEarlier(at)
                || around.month.flatMap(Period::ofMeasurement).isPresent();
        if (sentence.subList(0, at).stream().anyMatch(atom -> Sentences.isOneOf(atom, Role.OTHER_TIME))) {
            return true;
        }
        for (int i = 0; i + 1 < at; i++) {
            if (Sentences.is(sentence, i, Role.DURING)
                    && sentence.get(i + 1) instanceof Atom.OtherNumber number
                    && number.halfYear().isEmpty()) {
                return true;
            }
        }
        return !measured
                || isTwice(at)
                || beginsInMonth(at)
                || isAfterMonth(at)
                || around.since.filter(then -> !isLastMeasurement(then)).isPresent();
    }

    /** "Tre som skrevs in under våren har avslutats under hösten": when the one and when the other. */
    private boolean isTwice(int at) {
        Optional<Period> first = Optional.empty();
        for (int i = at + 1; i < sentence.size() && !(sentence.get(i) instanceof Atom.Figure); i++) {
            Optional<Period> half = Sentences.isHalfYear(sentence.get(i)) ? halves.half(i) : Optional.empty();
            if (half.isPresent() && first.isPresent() && !half.equals(first)) {
                return true;
            }
            first = first.isPresent() ? first : half;
        }
        return false;
    }

    /** "Avstämningen i november visade 68": in the figure's own clause. */
    private boolean isAfterMonth(int at) {
        for (int i = at - 1; i >= 0 && !endsClause(sentence.get(i)); i--) {
            if (sentence.get(i) instanceof Atom.OtherNumber number
                    && number.month().isPresent()
                    && number.measured().isEmpty()) {
                return Sentences.dating(sentence, i) == Sentences.Dating.AT;
            }
        }
        return false;
    }

    private static boolean endsClause(Atom atom) {
        return atom instanceof Atom.Figure
                || atom instanceof Atom.ScopeWord
                || Sentences.isOneOf(atom, Role.MARK, Role.AND, Role.COLON, Role.NOW);
    }

    /** "I september togs 6 emot och i november 9", until another time is named. */
    private boolean beginsInMonth(int at) {
        int first = 0;
        while (first < at && Sentences.is(sentence, first, Role.FILLER)) {
            first++;
        }
        boolean month = sentence.get(first) instanceof Atom.OtherNumber number
                && number.month().isPresent()
                && number.measured().isEmpty();
        return month
                && sentence.subList(first, at).stream()
                        .noneMatch(atom -> atom instanceof Atom.ScopeWord
                                || Sentences.isHalfYear(atom)
                                || Sentences.isOneOf(atom, Role.NOW, Role.EARLIER, Role.EARLIER_PERIOD));
    }

    /** Whether the month names the measurement before this one. */
    private boolean isLastMeasurement(YearMonth month) {
        return Period.ofMeasurement(month).equals(Optional.of(period.previous()));
    }
}
