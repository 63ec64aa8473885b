package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import se.samlad.core.Period;

/** Which half-year a figure is of: "hösten", "våren 2025". */
final class HalfYears {

    private final List<Atom> sentence;
    private final Period period;

    /**
     * In a sentence.
     *
     * @param period the report's own
     */
    HalfYears(List<Atom> sentence, Period period) {
        this.sentence = sentence;
        this.period = period;
    }

    /** The half-year that the sentence is about: named before the figure, or after it and nothing else. */
    Optional<Period> at(int at) {
        Optional<Period> found = halfYearBeside(at);
        if (found.isPresent()) {
            return found;
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean near = i < at || !found.isPresent();
            if (near && saysWhen(i)) {
                found = half(i);
            }
        }
        return found;
    }

    /** "… mot 17 våren 2025": named right after the figure and its noun. */
    private Optional<Period> halfYearBeside(int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            if (Sentences.isHalfYear(sentence.get(i))) {
                return i == at + 1 || saysWhen(i) ? half(i) : Optional.empty();
            }
            boolean noun = sentence.get(i) instanceof Atom.Term
                    || sentence.get(i) instanceof Atom.ScopeWord
                    || Sentences.isOneOf(
                            sentence.get(i), Role.FILLER, Role.PARTICIPANTS, Role.ENROLLED, Role.VERB, Role.DURING);
            if (!noun) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    Optional<Period> half(int index) {
        return sentence.get(index) instanceof Atom.Season season
                ? Optional.of(ofReport(season))
                : ((Atom.OtherNumber) sentence.get(index)).halfYear();
    }

    /** "Sedan hösten" and "till hösten" are no time in which figures are counted. */
    private boolean saysWhen(int index) {
        boolean half = Sentences.isHalfYear(sentence.get(index));
        return half
                && (index == 0
                        || Sentences.isOneOf(
                                sentence.get(index - 1),
                                Role.DURING,
                                Role.ENROLLED,
                                Role.PARTICIPANTS,
                                Role.OPEN_BRACKET,
                                Role.VERB,
                                Role.OF,
                                Role.AND,
                                Role.MARK)
                        || sentence.get(index - 1) instanceof Atom.Term);
    }

    private Period ofReport(Atom.Season season) {
        return season.isOf(period) ? period : period.previous();
    }
}
