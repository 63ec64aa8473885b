package se.samlad.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.samlad.core.Spelling;
import se.samlad.intake.sheet.RawRow;

/** Finds the row that names the columns, among a sheet's first rows. */
final class HeaderFinder {

    /** With fewer known headers than this, a row is not taken for a header. */
    private static final int FEWEST_FIELDS = 3;

    private static final Set<Field> MAY_STAND_TWICE = EnumSet.of(Field.NAME, Field.COMMENT, Field.COACH);

    private final HeaderVocabulary vocabulary;

    HeaderFinder(HeaderVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A header.
     *
     * @param firstRow 1-based; the row of group names when there is one
     * @param lastRow the row of column names
     */
    record Header(int firstRow, int lastRow, ColumnMapping columns) {}

    /** The best header among the rows; empty when none names enough fields. */
    Optional<Header> find(List<RawRow> rows) {
        Optional<Header> best = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            Header header = read(rows, i);
            int fields = header.columns().fields().size();
            if (fields >= FEWEST_FIELDS
                    && best.map(other -> other.columns().fields().size() < fields)
                            .orElse(true)) {
                best = Optional.of(header);
            }
        }
        return best;
    }

    /** Whether a row below the header names the columns once more. */
    boolean repeats(RawRow row, ColumnMapping columns) {
        long known = row.cells().stream()
                .filter(cell -> cell.kind() == SourceCell.Kind.TEXT)
                .filter(cell -> columns.field(cell.column()).isPresent())
                .filter(cell -> vocabulary.field(cell.text()).equals(columns.field(cell.column())))
                .count();
        return known >= FEWEST_FIELDS;
    }

    private Header read(List<RawRow> rows, int index) {
        RawRow names = rows.get(index);
        Optional<RawRow> groups = index == 0
                ? Optional.empty()
                : groupsAbove(rows.get(index - 1), names).filter(above -> explains(above, names));
        Map<Integer, Field> fields = new TreeMap<>();
        Map<Integer, String> unmapped = new TreeMap<>();
        for (SourceCell cell : names.cells()) {
            Optional<Field> field = field(cell, groups).filter(found -> isFree(fields, found));
            field.ifPresentOrElse(
                    found -> fields.put(cell.column(), found),
                    () -> unmapped.put(cell.column(), Spelling.tidy(cell.text())));
        }
        int firstRow = groups.map(RawRow::number).orElse(names.number());
        return new Header(firstRow, names.number(), new ColumnMapping(fields, unmapped));
    }

    /** Whether some column is understood with its group's name only; otherwise the row above is a title. */
    private boolean explains(RawRow groups, RawRow names) {
        return names.cells().stream()
                .anyMatch(cell -> vocabulary.field(cell.text()).isEmpty()
                        && field(cell, Optional.of(groups)).isPresent());
    }

    private Optional<Field> field(SourceCell name, Optional<RawRow> groups) {
        if (name.kind() != SourceCell.Kind.TEXT) {
            return Optional.empty();
        }
        Optional<Field> alone = vocabulary.field(name.text());
        return alone.isPresent()
                ? alone
                : groups.flatMap(row -> groupOver(row, name.column()))
                        .flatMap(group -> vocabulary.field(group + " " + name.text()));
    }

    private static boolean isFree(Map<Integer, Field> taken, Field field) {
        return MAY_STAND_TWICE.contains(field) || !taken.containsValue(field);
    }

    /** A merged group cell holds its text in its first column: the nearest to the left counts. */
    private static Optional<String> groupOver(RawRow groups, int column) {
        return groups.cells().stream()
                .filter(cell -> cell.column() <= column)
                .reduce((left, right) -> right)
                .map(SourceCell::text);
    }

    private static Optional<RawRow> groupsAbove(RawRow above, RawRow names) {
        List<SourceCell> cells = new ArrayList<>(above.cells());
        boolean groups = above.number() == names.number() - 1
                && cells.size() >= 2
                && cells.stream()
                        .allMatch(cell -> cell.kind() == SourceCell.Kind.TEXT
                                && !cell.text().strip().endsWith(":"));
        return groups ? Optional.of(above) : Optional.empty();
    }
}
