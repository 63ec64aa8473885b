package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.Selection;

/** What the beginning of a line names for all its figures: the first cell of a row, or the words before its colon. */
final class LineLabel {

    private final List<Atom> sentence;
    private final Set<Atom> taken;

    LineLabel(List<Atom> sentence, Set<Atom> taken) {
        this.sentence = sentence;
        this.taken = taken;
    }

    /** Whether a table's row begins with what its figures count. */
    static boolean labelsFirst(List<Atom> sentence) {
        for (Atom atom : sentence) {
            if (atom instanceof Atom.Word word && word.role() == Role.CELL) {
                return true;
            }
            if (atom instanceof Atom.Figure) {
                return false;
            }
        }
        return false;
    }

    /** The label; its terms are taken. */
    Selection take() {
        return labelsFirst(sentence) ? firstCell() : beforeColon();
    }

    /** Whether the row is one of sums: nothing but "totalt" in its first cell. */
    boolean isTotal() {
        List<Atom> first = TableRow.cells(sentence).get(0);
        return labelsFirst(sentence)
                && first.stream().anyMatch(atom -> TableRow.has(List.of(atom), Role.TOTAL))
                && first.stream()
                        .allMatch(atom -> Sentences.isOneOf(
                                atom, Role.FILLER, Role.TOTAL, Role.AMOUNT, Role.PARTICIPANTS, Role.COLON, Role.MARK));
    }

    /** What the first cell of a table's row names, when every other cell holds a figure. */
    private Selection firstCell() {
        List<List<Atom>> cells = TableRow.cells(sentence);
        for (List<Atom> cell : cells.subList(1, cells.size())) {
            if (cell.stream().noneMatch(Atom.Figure.class::isInstance)) {
                return Selection.ALL;
            }
        }
        return terms(cells.get(0)).orElse(Selection.ALL);
    }

    /** "Avslut: 4 till arbete, 2 till studier"; "Flen: 12, Trosa: 13" is a list of pairs instead. */
    private Selection beforeColon() {
        int colon = -1;
        for (int i = 0; i < sentence.size(); i++) {
            boolean figure = sentence.get(i) instanceof Atom.Figure;
            if (colon < 0 && figure) {
                return Selection.ALL;
            }
            if (Sentences.is(sentence, i, Role.COLON)) {
                if (colon >= 0) {
                    return Selection.ALL;
                }
                colon = i;
            }
        }
        return colon < 0 ? Selection.ALL : terms(sentence.subList(0, colon)).orElse(Selection.ALL);
    }

    private Optional<Selection> terms(List<Atom> part) {
        Selection label = Selection.ALL;
        for (Atom atom : part) {
            if (atom instanceof Atom.Term term) {
                if (label.value(term.dimension())
                        .filter(other -> !other.equals(term.value()))
                        .isPresent()) {
                    return Optional.empty();
                }
                label = label.and(term.dimension(), term.value());
            }
        }
        part.stream().filter(Atom.Term.class::isInstance).forEach(taken::add);
        return Optional.of(label);
    }
}
