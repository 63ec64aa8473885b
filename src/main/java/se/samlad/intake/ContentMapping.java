package se.samlad.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.samlad.intake.ColumnMapping.Certainty;
import se.samlad.intake.ColumnMapping.Column;
import se.samlad.intake.sheet.RawRow;

/** Columns told by what stands in them, where a header is not known or missing. */
final class ContentMapping {

    /** A row with fewer cells is a title. */
    private static final int FEWEST_CELLS = 3;

    private final ColumnContents contents;
    private final List<RawRow> rows;

    /** Of a sheet's first rows. */
    ContentMapping(ColumnContents contents, List<RawRow> rows) {
        this.contents = contents;
        this.rows = rows;
    }

    /** The columns with what those that are not understood hold by their cells below a row. */
    ColumnMapping completed(ColumnMapping known, int headerRow) {
        Map<Integer, Column> columns = new TreeMap<>(known.columns());
        Set<Field> taken = EnumSet.noneOf(Field.class);
        columns.values().forEach(column -> column.field().ifPresent(taken::add));
        columns.replaceAll((number, column) -> column.field().isPresent()
                ? column
                : contents.field(cells(number, headerRow), field -> !taken.contains(field))
                        .map(field -> told(column, field, taken))
                        .orElse(column));
        return new ColumnMapping(columns);
    }

    private static Column told(Column column, Field field, Set<Field> taken) {
        taken.add(field);
        return new Column(column.header(), Optional.of(field), Certainty.CONTENT, column.hidden());
    }

    private List<String> cells(int column, int headerRow) {
        return rows.stream()
                .filter(row -> row.number() > headerRow)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column && cell.isReadable())
                .map(SourceCell::text)
                .toList();
    }

    /** The columns of a list that begins without a header; empty unless its cells hold personal numbers. */
    Optional<HeaderFinder.Header> withoutHeader(Set<Integer> hiddenColumns) {
        Map<Integer, Column> unnamed = new TreeMap<>();
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> unnamed.computeIfAbsent(
                        cell.column(),
                        at -> new Column("", Optional.empty(), Certainty.NONE, hiddenColumns.contains(at))));
        List<RawRow> full =
                rows.stream().filter(row -> row.cells().size() >= FEWEST_CELLS).toList();
        ColumnMapping columns = new ContentMapping(contents, full).completed(new ColumnMapping(unnamed), 0);
        return full.stream()
                .filter(row -> saysWho(row, columns))
                .findFirst()
                .map(first -> new HeaderFinder.Header(first.number(), first.number() - 1, columns));
    }

    private boolean saysWho(RawRow row, ColumnMapping columns) {
        return row.cells().stream()
                .anyMatch(cell -> columns.field(cell.column()).equals(Optional.of(Field.PERSONAL_NUMBER))
                        && contents.looksLike(Field.PERSONAL_NUMBER, cell.text()));
    }
}
