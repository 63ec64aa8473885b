package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samlad.core.Selection;

/**
 * Two figures of one clause that say what was and what is: "har ökat från 52 till 56", "minskat till 19 från 23". Beside
 * what it has changed by, the second alone says what is: "minskat med 4 till 19".
 */
final class FromTo {

    private final List<Atom> sentence;

    FromTo(List<Atom> sentence) {
        this.sentence = sentence;
    }

    /** 1 for the figure before, 2 for the figure now; 0 for any other figure. */
    int place(int at) {
        int preposition = preposition(at);
        if (preposition == 0) {
            return 0;
        }
        boolean both = hasPartner(at) && (isBegunFrom() || change(at) >= 0);
        return both || isAlone(at, preposition) ? preposition : 0;
    }

    /** "Från 12 till 15 kvinnor": no change, and so perhaps a range. */
    boolean isRange(int at) {
        return hasPartner(at) && place(at) == 0;
    }

    /** Whose number the sentence says has changed; empty when it says nothing of the kind. */
    Optional<Selection> changed() {
        return isBegunFrom() ? amount() : afterChange();
    }

    private Optional<Selection> afterChange() {
        return IntStream.range(0, sentence.size())
                .filter(this::isChange)
                .boxed()
                .findFirst()
                .flatMap(change -> ChangeClause.compared(sentence, change))
                .map(QualityReader.Compared::selection);
    }

    /** "Från 57 till 63 har antalet kvinnor gått": before it is said that something changes. */
    private boolean isBegunFrom() {
        return sentence.size() > 1
                && Sentences.is(sentence, 0, Role.FROM)
                && sentence.get(1) instanceof Atom.Figure
                && TableRow.has(sentence, Role.AMOUNT);
    }

    private Optional<Selection> amount() {
        Selection counted = TableRow.terms(sentence);
        boolean named = !counted.isAll() || TableRow.has(sentence, Role.PARTICIPANTS);
        return named ? Optional.of(counted) : Optional.empty();
    }

    /** The last word before the figure that says that something changes; -1 when there is none. */
    private int change(int at) {
        return IntStream.range(0, at)
                .filter(this::isChange)
                .reduce((earlier, later) -> later)
                .orElse(-1);
    }

    private boolean isChange(int index) {
        return Sentences.isOneOf(sentence.get(index), Role.BY, Role.CHANGE)
                || (sentence.get(index) instanceof Atom.Quality quality
                        && quality.reading().isChange());
    }

    private boolean isMeaningless(int index) {
        return Sentences.is(sentence, index, Role.FILLER)
                && !Sentences.isOneOf(sentence.get(index), Role.FROM, Role.TO);
    }

    /** A figure with the other preposition beside it: "från 150 till 164", "till 164 från 150". */
    private boolean hasPartner(int at) {
        return isPartner(at, next(at, 1)) || isPartner(at, next(at, -1));
    }

    private boolean isPartner(int at, int other) {
        return other >= 0 && preposition(at) + preposition(other) == 3;
    }

    /** The next figure in that direction, in the same clause; -1 when there is none. */
    private int next(int at, int step) {
        for (int i = at + step; i >= 0 && i < sentence.size() && !isJoint(i); i += step) {
            if (sentence.get(i) instanceof Atom.Figure) {
                return i;
            }
        }
        return -1;
    }

    private boolean isJoint(int index) {
        return Sentences.isOneOf(sentence.get(index), Role.AND, Role.MARK);
    }

    /** "Ökat från 150", "minskat med 4 till 19": the other is not said. */
    private boolean isAlone(int at, int preposition) {
        int change = change(at);
        return change >= 0
                && !hasPartner(at)
                && IntStream.range(change, at).noneMatch(this::isJoint)
                && (preposition == 1 ? next(at, -1) < change : followsDifference(at));
    }

    private boolean followsDifference(int at) {
        int before = next(at, -1);
        return before > 0 && Sentences.is(sentence, before - 1, Role.BY);
    }

    /** 1 for a figure after "från", 2 after "till", else 0. */
    private int preposition(int figure) {
        int before = figure - 1;
        while (before > 0 && (sentence.get(before) instanceof Atom.QualifierWord || isMeaningless(before))) {
            before--;
        }
        if (before < 0 || !(sentence.get(figure) instanceof Atom.Figure)) {
            return 0;
        }
        boolean from = Sentences.isOneOf(sentence.get(before), Role.FROM, Role.CHANGE);
        return from ? 1 : Sentences.is(sentence, before, Role.TO) ? 2 : 0;
    }
}
