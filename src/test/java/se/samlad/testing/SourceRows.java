package se.samlad.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samlad.intake.ColumnMapping;
import se.samlad.intake.ColumnMapping.Certainty;
import se.samlad.intake.Field;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;

/**
 * Builds the rows of a sheet below its header, as the intake hands them over: {@code
 * SourceRows.under("Personnummer", "Kön").row("", "K")}. A text is a text cell, an {@code Integer} or {@code Long} a
 * number, a {@code LocalDate} a date; an empty text is no cell. The header is row 1.
 */
public final class SourceRows {

    private final List<String> headers;
    private final ColumnMapping columns;
    private final int sheetNumber;
    private final String sheet;
    private int last = 1;

    private SourceRows(List<String> headers, int sheetNumber, String sheet) {
        this.headers = headers;
        this.sheetNumber = sheetNumber;
        this.sheet = sheet;
        this.columns = mapping(headers);
    }

    private static ColumnMapping mapping(List<String> headers) {
        Map<Integer, ColumnMapping.Column> columns = new TreeMap<>();
        for (int column = 0; column < headers.size(); column++) {
            String header = headers.get(column);
            Optional<Field> field = ShippedRules.headers().field(header);
            Certainty certainty = field.isPresent() ? Certainty.HEADER : Certainty.NONE;
            columns.put(column, new ColumnMapping.Column(header, field, certainty, false));
        }
        return new ColumnMapping(columns);
    }

    /** A sheet with these headers, read with the shipped rules. */
    public static SourceRows under(String... headers) {
        return new SourceRows(List.of(headers), 0, "Deltagare");
    }

    /** The same headers in a sheet of another number and name. */
    public SourceRows inSheet(int number, String name) {
        return new SourceRows(headers, number, name);
    }

    /** The row that names the columns. */
    public SourceRow header() {
        return row(1, false, SourceRow.Role.HEADER, cells(headers.toArray()));
    }

    /** The next row of data. */
    public SourceRow row(Object... values) {
        return row(++last, false, SourceRow.Role.DATA, cells(values));
    }

    /** The next row of data, hidden. */
    public SourceRow hiddenRow(Object... values) {
        return row(++last, true, SourceRow.Role.DATA, cells(values));
    }

    /** The next row of data with a cell of any kind. */
    public SourceRow rowOf(SourceCell... cells) {
        return row(++last, false, SourceRow.Role.DATA, List.of(cells));
    }

    /** The next row in any role. */
    public SourceRow rowAs(SourceRow.Role role, Object... values) {
        return row(++last, false, role, cells(values));
    }

    private SourceRow row(int number, boolean hidden, SourceRow.Role role, List<SourceCell> cells) {
        return new SourceRow(sheetNumber, sheet, number, hidden, false, role, cells, columns);
    }

    private static List<SourceCell> cells(Object... values) {
        List<SourceCell> cells = new ArrayList<>();
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            SourceCell.Kind kind = value instanceof Number
                    ? SourceCell.Kind.NUMBER
                    : value instanceof LocalDate ? SourceCell.Kind.DATE : SourceCell.Kind.TEXT;
            if (!value.toString().isEmpty()) {
                cells.add(new SourceCell(column, kind, value.toString()));
            }
        }
        return cells;
    }
}
