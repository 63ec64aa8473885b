package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** Rows of tables whose columns are named by a header row: a figure counts what its column and its row name. */
final class TableRow {

    private TableRow() {}

    /** What each cell of a header names; empty when the row is no header. */
    static Optional<List<Selection>> header(List<Atom> atoms) {
        List<List<Atom>> cells = cells(atoms);
        List<Selection> named = cells.stream().map(TableRow::terms).toList();
        boolean isHeader = cells.size() > 1 && named.stream().anyMatch(cell -> !cell.isAll());
        return isHeader ? Optional.of(named) : Optional.empty();
    }

    /** The claims of a row under a header of as many cells; none for any other row. */
    static List<Draft> read(List<Atom> atoms, List<Selection> columns, Period period) {
        List<List<Atom>> cells = cells(atoms);
        List<Draft> drafts = new ArrayList<>();
        if (columns.isEmpty() || cells.size() != columns.size()) {
            return drafts;
        }
        Selection row = terms(cells.get(0));
        for (int i = 0; i < cells.size(); i++) {
            Selection selection = row.and(columns.get(i));
            cells.get(i).stream()
                    .filter(Atom.Figure.class::isInstance)
                    .map(Atom.Figure.class::cast)
                    .forEach(figure -> drafts.add(draft(figure, selection, row, period)));
        }
        return drafts;
    }

    private static Draft draft(Atom.Figure figure, Selection selection, Selection row, Period period) {
        Optional<Basis> basis = figure.unit() == Unit.PERCENT ? Optional.of(Basis.of(row)) : Optional.empty();
        return new Draft(
                figure, Claim.Subject.PARTICIPANTS, selection, Scope.SINCE_START, period, Qualifier.EXACT, basis);
    }

    private static Selection terms(List<Atom> cell) {
        Selection terms = Selection.ALL;
        for (Atom atom : cell) {
            if (atom instanceof Atom.Term term) {
                terms = terms.and(term.dimension(), term.value());
            }
        }
        return terms;
    }

    private static List<List<Atom>> cells(List<Atom> atoms) {
        List<List<Atom>> cells = new ArrayList<>(List.of(new ArrayList<>()));
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Word word && word.role() == Atom.Role.CELL) {
                cells.add(new ArrayList<>());
            } else {
                cells.get(cells.size() - 1).add(atom);
            }
        }
        return cells;
    }
}
