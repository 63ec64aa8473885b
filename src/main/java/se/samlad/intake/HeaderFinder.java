package se.samlad.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.samlad.core.Spelling;
import se.samlad.intake.ColumnMapping.Certainty;
import se.samlad.intake.ColumnMapping.Column;
import se.samlad.intake.sheet.RawRow;

/** Finds the row that names the columns: among a sheet's first rows, and again where a new section begins. */
final class HeaderFinder {

    /** With fewer known headers than this, a row is not taken for a header. */
    private static final int FEWEST_FIELDS = 3;

    private static final int LONGEST_HEADER = 100;

    private static final Set<Field> MAY_STAND_TWICE = EnumSet.of(Field.NAME, Field.COMMENT, Field.COACH);

    /** A list of participants says who somebody is, or when; a list of codes does not. */
    private static final Set<Field> WHO_OR_WHEN = EnumSet.range(Field.PARTICIPANT_REF, Field.NAME);

    static {
        WHO_OR_WHEN.add(Field.ENROLMENT_DATE);
        WHO_OR_WHEN.add(Field.DISCHARGE_DATE);
    }

    private final ColumnVocabulary vocabulary;

    HeaderFinder(ColumnVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A header.
     *
     * @param firstRow 1-based; the row of group names when there is one; without a header, the first row of data
     * @param lastRow the row of column names; before the first row when there is no header
     */
    record Header(int firstRow, int lastRow, ColumnMapping columns) {}

    /** The best header among a sheet's first rows, its unknown columns told by their cells; empty for another sheet. */
    Optional<Header> find(List<RawRow> rows, Set<Integer> hiddenColumns) {
        Optional<Header> best = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            Header header = read(i == 0 ? Optional.empty() : Optional.of(rows.get(i - 1)), rows.get(i), hiddenColumns);
            int fields = header.columns().size();
            if (isEnough(header.columns())
                    && best.map(other -> other.columns().size() < fields).orElse(true)) {
                best = Optional.of(header);
            }
        }
        ContentMapping contents = new ContentMapping(vocabulary.contents(), rows);
        return best.map(header -> new Header(
                        header.firstRow(), header.lastRow(), contents.completed(header.columns(), header.lastRow())))
                .or(() -> contents.withoutHeader(hiddenColumns)
                        .filter(header -> header.columns().size() >= FEWEST_FIELDS));
    }

    /** Whether a row names columns: at least three, and at least half of what stands in it. */
    boolean isHeader(RawRow row) {
        int left = row.cells().size();
        int known = 0;
        int texts = 0;
        for (SourceCell cell : row.cells()) {
            if (known + left < FEWEST_FIELDS || cell.kind() != SourceCell.Kind.TEXT) {
                return false;
            }
            texts++;
            left--;
            known += vocabulary.field(cell.text()).isPresent() ? 1 : 0;
        }
        return known >= FEWEST_FIELDS && 2 * known >= texts;
    }

    /** The header of a section further down; empty when what the row names cannot be a list of participants. */
    Optional<Header> section(Optional<RawRow> above, RawRow names, Set<Integer> hiddenColumns) {
        return Optional.of(read(above, names, hiddenColumns)).filter(header -> isEnough(header.columns()));
    }

    private static boolean isEnough(ColumnMapping columns) {
        return columns.size() >= FEWEST_FIELDS && WHO_OR_WHEN.stream().anyMatch(columns::has);
    }

    private Header read(Optional<RawRow> above, RawRow names, Set<Integer> hiddenColumns) {
        Optional<RawRow> groups = above.filter(row -> isGroups(row, names)).filter(row -> explains(row, names));
        Map<Integer, Column> columns = new TreeMap<>();
        Set<Field> taken = EnumSet.noneOf(Field.class);
        for (SourceCell cell : names.cells()) {
            Optional<Field> alone = alone(cell);
            Optional<Field> field = alone.or(() -> withGroup(cell, groups))
                    .filter(found -> MAY_STAND_TWICE.contains(found) || taken.add(found));
            Certainty certainty =
                    field.isEmpty() ? Certainty.NONE : alone.isPresent() ? Certainty.HEADER : Certainty.GROUP;
            boolean hidden = hiddenColumns.contains(cell.column());
            columns.put(
                    cell.column(),
                    new Column(Spelling.visible(Spelling.tidy(cell.text()), LONGEST_HEADER), field, certainty, hidden));
        }
        int firstRow = groups.map(RawRow::number).orElse(names.number());
        return new Header(firstRow, names.number(), new ColumnMapping(columns));
    }

    private Optional<Field> alone(SourceCell name) {
        return name.kind() == SourceCell.Kind.TEXT ? vocabulary.field(name.text()) : Optional.empty();
    }

    private Optional<Field> withGroup(SourceCell name, Optional<RawRow> groups) {
        return name.kind() == SourceCell.Kind.TEXT
                ? groups.flatMap(row -> groupOver(row, name.column()))
                        .flatMap(group -> vocabulary.field(group + " " + name.text()))
                : Optional.empty();
    }

    /** Whether some column is understood with its group's name only; otherwise the row above is a title. */
    private boolean explains(RawRow groups, RawRow names) {
        return names.cells().stream()
                .anyMatch(cell -> alone(cell).isEmpty()
                        && withGroup(cell, Optional.of(groups)).isPresent());
    }

    /** A merged group cell holds its text in its first column: the nearest to the left counts. */
    private static Optional<String> groupOver(RawRow groups, int column) {
        return groups.cells().stream()
                .filter(cell -> cell.column() <= column)
                .reduce((left, right) -> right)
                .map(SourceCell::text);
    }

    private static boolean isGroups(RawRow above, RawRow names) {
        return above.number() == names.number() - 1
                && above.cells().size() >= 2
                && above.cells().stream()
                        .allMatch(cell -> cell.kind() == SourceCell.Kind.TEXT
                                && !cell.text().strip().endsWith(":"));
    }
}
