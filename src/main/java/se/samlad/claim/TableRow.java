package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** Rows of tables whose columns are named by a header row: a figure counts what its column and its row name. */
final class TableRow {

    private final List<List<Atom>> cells;
    private final List<TableColumn> columns;
    private final Period period;

    private TableRow(List<List<Atom>> cells, List<TableColumn> columns, Period period) {
        this.cells = cells;
        this.columns = columns;
        this.period = period;
    }

    /** The claims of a row under a header of as many cells, or whose empty corner is left out; none for any other row. */
    static List<Draft> read(List<Atom> atoms, List<TableColumn> columns, Period period) {
        List<List<Atom>> cells = cells(atoms);
        if (columns.isEmpty()) {
            return List.of();
        }
        if (cells.size() == columns.size()) {
            return new TableRow(cells, columns, period).drafts();
        }
        List<TableColumn> withCorner = new ArrayList<>(List.of(TableColumn.of(List.of())));
        withCorner.addAll(columns);
        TableRow row = new TableRow(cells, withCorner, period);
        return cells.size() == withCorner.size() && row.hasLabel() ? row.drafts() : List.of();
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        boolean labelled = hasLabel();
        if (labelled && !isNamed(cells.get(0))) {
            return drafts;
        }
        for (int i = labelled ? 1 : 0; i < cells.size(); i++) {
            TableColumn column = columns.get(i);
            for (Atom atom : cells.get(i)) {
                if (atom instanceof Atom.Figure figure && column.counted() && isAlone(cells.get(i))) {
                    drafts.add(draft(column.figure(figure), qualifier(cells.get(i)), column));
                }
            }
        }
        return drafts;
    }

    /** Whether the first cell names the row: it has a word, or no figure. */
    private boolean hasLabel() {
        List<Atom> first = cells.get(0);
        return first.stream().noneMatch(atom -> atom instanceof Atom.Figure figure && !figure.inWords());
    }

    /** A row that says something else than whom it counts, such as "Vet ej", is not everybody's. */
    private static boolean isNamed(List<Atom> label) {
        return label.stream().anyMatch(Atom.Term.class::isInstance)
                || label.stream().noneMatch(atom -> TableColumn.isForeign(atom));
    }

    private static boolean isAlone(List<Atom> cell) {
        return cell.stream().noneMatch(TableColumn::isForeign);
    }

    private static Qualifier qualifier(List<Atom> cell) {
        return cell.stream()
                .filter(Atom.QualifierWord.class::isInstance)
                .map(atom -> ((Atom.QualifierWord) atom).qualifier())
                .findFirst()
                .orElse(Qualifier.EXACT);
    }

    /** A share in a column that names nobody is the row's part of all, or of whom the table's corner names; in one that does, the column's part of the row. */
    private Draft draft(Atom.Figure figure, Qualifier qualifier, TableColumn column) {
        TableColumn label = TableColumn.of(hasLabel() ? cells.get(0) : List.of());
        TableColumn header = hasLabel() ? columns.get(0) : label;
        Selection row = header.selection().and(label.selection());
        Selection whole = column.selection().isAll() ? header.selection() : row;
        boolean part = !column.population()
                && (figure.unit() == Unit.PERCENT || figure.whole().isPresent());
        return new Draft(
                figure,
                column.population() ? Claim.Subject.POPULATION : Claim.Subject.PARTICIPANTS,
                row.and(column.selection()),
                scope(List.of(column, label, header)),
                asOf(column, label),
                qualifier,
                part ? Optional.of(Basis.of(whole).stating(OptionalInt.empty(), figure.whole())) : Optional.empty());
    }

    private Period asOf(TableColumn column, TableColumn label) {
        Period usual = column.earlier() || label.earlier() ? period.previous() : period;
        return column.period().or(label::period).orElse(usual);
    }

    /** The scope that the column names, or the row, or the table's corner; what happens in a half-year happens in it. */
    private static Scope scope(List<TableColumn> named) {
        Optional<Scope> said = named.stream()
                .filter(TableColumn::scopeNamed)
                .map(TableColumn::scope)
                .findFirst();
        boolean half = named.stream().anyMatch(TableColumn::half);
        Scope scope = said.orElse(half ? Scope.ACTIVE_IN_PERIOD : Scope.SINCE_START);
        boolean enrolled = named.stream()
                .anyMatch(each -> each.enrolled() && each.selection().isAll());
        return scope == Scope.ACTIVE_IN_PERIOD && enrolled ? Scope.NEW_IN_PERIOD : scope;
    }

    static Selection terms(List<Atom> cell) {
        Selection terms = Selection.ALL;
        for (Atom atom : cell) {
            if (atom instanceof Atom.Term term) {
                terms = terms.and(term.dimension(), term.value());
            }
        }
        return terms;
    }

    static boolean has(List<Atom> cell, Role role) {
        return cell.stream().anyMatch(atom -> atom instanceof Atom.Word word && word.role() == role);
    }

    static List<List<Atom>> cells(List<Atom> atoms) {
        List<List<Atom>> cells = new ArrayList<>(List.of(new ArrayList<>()));
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Word word && word.role() == Role.CELL) {
                cells.add(new ArrayList<>());
            } else {
                cells.get(cells.size() - 1).add(atom);
            }
        }
        return cells;
    }
}
