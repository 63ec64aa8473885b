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

    /**
     * What a header's cell names.
     *
     * @param population whether the column is about inhabitants
     * @param counted whether it is about participants or inhabitants at all
     */
    record Column(Selection selection, Scope scope, boolean population, boolean counted) {}

    /** What each cell of a header names; empty when the row is no header. */
    static Optional<List<Column>> header(List<Atom> atoms) {
        List<Column> columns = cells(atoms).stream().map(TableRow::column).toList();
        boolean named = atoms.stream()
                .anyMatch(atom -> atom instanceof Atom.Term
                        || atom instanceof Atom.ScopeWord
                        || has(List.of(atom), Atom.Role.PARTICIPANTS));
        return columns.size() > 1 && named ? Optional.of(columns) : Optional.empty();
    }

    private static Column column(List<Atom> cell) {
        Scope scope = cell.stream()
                .filter(Atom.ScopeWord.class::isInstance)
                .map(atom -> ((Atom.ScopeWord) atom).scope())
                .findFirst()
                .orElse(Scope.SINCE_START);
        boolean participants = has(cell, Atom.Role.PARTICIPANTS);
        boolean other = has(cell, Atom.Role.OTHER_UNIT) && !participants;
        return new Column(terms(cell), scope, has(cell, Atom.Role.POPULATION), !other);
    }

    private static boolean has(List<Atom> cell, Atom.Role role) {
        return cell.stream().anyMatch(atom -> atom instanceof Atom.Word word && word.role() == role);
    }

    /** The claims of a row under a header of as many cells; none for any other row. */
    static List<Draft> read(List<Atom> atoms, List<Column> columns, Period period) {
        List<List<Atom>> cells = cells(atoms);
        List<Draft> drafts = new ArrayList<>();
        if (columns.isEmpty() || cells.size() != columns.size()) {
            return drafts;
        }
        Selection row = terms(cells.get(0));
        for (int i = 0; i < cells.size(); i++) {
            Column column = columns.get(i);
            for (Atom atom : cells.get(i)) {
                if (atom instanceof Atom.Figure figure && column.counted()) {
                    drafts.add(draft(figure, qualifier(cells.get(i)), column, row, period));
                }
            }
        }
        return drafts;
    }

    private static Qualifier qualifier(List<Atom> cell) {
        return cell.stream()
                .filter(Atom.QualifierWord.class::isInstance)
                .map(atom -> ((Atom.QualifierWord) atom).qualifier())
                .findFirst()
                .orElse(Qualifier.EXACT);
    }

    /** A share in a column that names nobody is the row's part of all; in one that does, the column's part of the row. */
    private static Draft draft(Atom.Figure figure, Qualifier qualifier, Column column, Selection row, Period period) {
        Selection whole = column.selection().isAll() ? Selection.ALL : row;
        boolean part = !column.population()
                && (figure.unit() == Unit.PERCENT || figure.whole().isPresent());
        return new Draft(
                figure,
                column.population() ? Claim.Subject.POPULATION : Claim.Subject.PARTICIPANTS,
                row.and(column.selection()),
                column.scope(),
                period,
                qualifier,
                part
                        ? Optional.of(Basis.of(whole).stating(java.util.OptionalInt.empty(), figure.whole()))
                        : Optional.empty());
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

    static List<List<Atom>> cells(List<Atom> atoms) {
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
