package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/**
 * What a header's cell names.
 *
 * @param scopeNamed whether the cell says so itself; the first cell of a header speaks for those that do not
 * @param enrolled whether it is about those who were enrolled
 * @param half whether it names a half-year, in which something happens
 * @param period of a column that is dated; empty for the report's own
 * @param earlier whether it names the measurement before this one
 * @param percent whether figures without a sign are percentages
 * @param population whether the column is about inhabitants
 * @param counted whether it is about participants or inhabitants at all
 */
record TableColumn(
        Selection selection,
        Scope scope,
        boolean scopeNamed,
        boolean enrolled,
        boolean half,
        Optional<Period> period,
        boolean earlier,
        boolean percent,
        boolean population,
        boolean counted) {

    /** What each cell of a header names; empty when the row is no header. */
    static Optional<List<TableColumn>> header(List<Atom> atoms) {
        List<List<Atom>> cells = TableRow.cells(atoms);
        boolean named = atoms.stream().anyMatch(TableColumn::names) || dated(cells);
        return cells.size() > 1 && named
                ? Optional.of(cells.stream().map(TableColumn::of).toList())
                : Optional.empty();
    }

    private static boolean names(Atom atom) {
        return atom instanceof Atom.Term
                || atom instanceof Atom.ScopeWord
                || Sentences.isOneOf(
                        atom,
                        Role.PARTICIPANTS,
                        Role.ENROLLED,
                        Role.AMOUNT,
                        Role.PERCENT,
                        Role.TOTAL,
                        Role.EARLIER,
                        Role.EARLIER_PERIOD);
    }

    /** A header of nothing but dates. */
    private static boolean dated(List<List<Atom>> cells) {
        return cells.stream()
                .skip(1)
                .allMatch(cell -> !cell.isEmpty()
                        && cell.stream()
                                .allMatch(atom -> atom instanceof Atom.OtherNumber number
                                        && number.kind() == NumberMention.Kind.DATE));
    }

    static TableColumn of(List<Atom> cell) {
        Scope scope = cell.stream()
                .filter(Atom.ScopeWord.class::isInstance)
                .map(atom -> ((Atom.ScopeWord) atom).scope())
                .reduce(FigureTime::narrower)
                .orElse(Scope.SINCE_START);
        boolean enrolled = TableRow.has(cell, Role.ENROLLED);
        boolean participants = enrolled || TableRow.has(cell, Role.PARTICIPANTS);
        boolean other = cell.stream().anyMatch(TableColumn::isForeign)
                && !participants
                && TableRow.terms(cell).isAll()
                && !TableRow.has(cell, Role.POPULATION);
        return new TableColumn(
                TableRow.terms(cell),
                scope == Scope.ACTIVE_IN_PERIOD && enrolled ? Scope.NEW_IN_PERIOD : scope,
                cell.stream().anyMatch(Atom.ScopeWord.class::isInstance),
                enrolled,
                cell.stream().anyMatch(Sentences::isHalfYear),
                period(cell),
                TableRow.has(cell, Role.EARLIER) || TableRow.has(cell, Role.EARLIER_PERIOD),
                TableRow.has(cell, Role.PERCENT),
                TableRow.has(cell, Role.POPULATION),
                !other);
    }

    private static Optional<Period> period(List<Atom> cell) {
        return cell.stream()
                .filter(Atom.OtherNumber.class::isInstance)
                .map(Atom.OtherNumber.class::cast)
                .flatMap(number -> number.measured().or(number::halfYear).stream())
                .findFirst();
    }

    /** Whether a word says something else than whom is counted, and how. */
    static boolean isForeign(Atom atom) {
        return Sentences.isOneOf(atom, Role.UNKNOWN, Role.OTHER_UNIT, Role.OTHERS, Role.UNCOUNTED);
    }

    /** The figure as the column means it. */
    Atom.Figure figure(Atom.Figure figure) {
        return percent && figure.unit() == Unit.COUNT && figure.whole().isEmpty() ? figure.inPercent() : figure;
    }
}
