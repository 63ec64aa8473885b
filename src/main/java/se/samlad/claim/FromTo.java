package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Selection;

/** Two figures of one clause that say what was and what is: "har ökat från 52 till 56". */
final class FromTo {

    private final List<Atom> sentence;

    FromTo(List<Atom> sentence) {
        this.sentence = sentence;
    }

    /** Of "har ökat från 52 till 56": 1 for the figure before, 2 for the figure now; 0 for any other figure. */
    int place(int at) {
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
                return ChangeClause.compared(sentence, i).map(QualityReader.Compared::selection);
            }
        }
        return Optional.empty();
    }

    private boolean isChange(int index) {
        return Sentences.isOneOf(sentence.get(index), Atom.Role.BY, Atom.Role.CHANGE)
                || (sentence.get(index) instanceof Atom.Quality quality
                        && quality.reading().isChange());
    }

    /** The figures after "från" and "till" in the change's clause: "ökat med 14, från 150 till 164". */
    private List<Integer> figuresAfter(int change) {
        List<Integer> figures = new ArrayList<>();
        for (int i = change + 1; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Atom.Figure && followsPreposition(i)) {
                figures.add(i);
            } else if (Sentences.is(sentence, i, Atom.Role.AND)
                    || (Sentences.is(sentence, i, Atom.Role.MARK) && !figures.isEmpty())) {
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
        return Sentences.isOneOf(sentence.get(before), Atom.Role.FILLER, Atom.Role.CHANGE);
    }
}
