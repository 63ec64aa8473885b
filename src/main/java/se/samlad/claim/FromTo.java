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
        if (!(sentence.get(at) instanceof Atom.Figure) || prepositions(at) == 0) {
            return 0;
        }
        int change = isBegunFrom() ? 0 : change(at);
        if (change < 0) {
            return 0;
        }
        List<Integer> ends = ends(change);
        boolean both = ends.size() == 2 && prepositions(ends.get(0)) != prepositions(ends.get(1));
        boolean by = ends.size() == 1 && prepositions(at) == 2 && followsDifference(at);
        return ends.contains(at) && (both || by) ? prepositions(at) : 0;
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

    /** The figures after "från" and "till" in the change's clause: "ökat med 14, från 150 till 164". */
    private List<Integer> ends(int change) {
        int end = change + 1;
        boolean figure = false;
        while (end < sentence.size()
                && !Sentences.is(sentence, end, Role.AND)
                && !(figure && Sentences.is(sentence, end, Role.MARK))) {
            figure = figure || (sentence.get(end) instanceof Atom.Figure && prepositions(end) > 0);
            end++;
        }
        return IntStream.range(change + 1, end)
                .filter(i -> sentence.get(i) instanceof Atom.Figure && prepositions(i) > 0)
                .boxed()
                .toList();
    }

    /** 1 after "från", 2 after "till", else 0. */
    private int prepositions(int figure) {
        int before = figure - 1;
        while (before > 0 && (sentence.get(before) instanceof Atom.QualifierWord || isMeaningless(before))) {
            before--;
        }
        if (before < 0) {
            return 0;
        }
        boolean from = Sentences.isOneOf(sentence.get(before), Role.FROM, Role.CHANGE);
        return from ? 1 : Sentences.is(sentence, before, Role.TO) ? 2 : 0;
    }

    private boolean isMeaningless(int index) {
        return Sentences.is(sentence, index, Role.FILLER)
                && !Sentences.isOneOf(sentence.get(index), Role.FROM, Role.TO);
    }

    /** "Med 4 till 19". */
    private boolean followsDifference(int at) {
        int before = at - 1;
        while (before > 0 && !(sentence.get(before) instanceof Atom.Figure)) {
            before--;
        }
        return before > 0 && Sentences.is(sentence, before - 1, Role.BY);
    }
}
