package se.samlad.intake;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which column of a sheet holds which field, and how that is known. */
public final class ColumnMapping {

    /** Before a header is found. */
    public static final ColumnMapping NONE = new ColumnMapping(Map.of());

    private final SortedMap<Integer, Column> columns;
    private final @Nullable Field[] fields;

    /** How a column's field is known, surest first. */
    public enum Certainty {
        /** By its header. */
        HEADER,
        /** By its header together with the group's above it. */
        GROUP,
        /** By its cells: the header is not known, or there is none. */
        CONTENT,
        /** It is not known. */
        NONE
    }

    /**
     * A column.
     *
     * @param header as it is written; empty when there is none
     * @param field what it holds; empty when that is not understood
     * @param hidden whether a reader of the file does not see it
     */
    public record Column(String header, Optional<Field> field, Certainty certainty, boolean hidden) {}

    /** A mapping of 0-based columns. */
    public ColumnMapping(Map<Integer, Column> columns) {
        this.columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        this.fields = new @Nullable Field[columns.isEmpty() ? 0 : this.columns.lastKey() + 1];
        columns.forEach((number, column) -> column.field().ifPresent(field -> fields[number] = field));
    }

    /** The columns that have a header or hold a field, by their 0-based number. */
    public SortedMap<Integer, Column> columns() {
        return columns;
    }

    /** The headers by their column. */
    Map<Integer, String> names() {
        Map<Integer, String> names = new TreeMap<>();
        columns.forEach((number, column) -> names.put(number, column.header()));
        return names;
    }

    /** What the column holds; empty when that is not understood. */
    public Optional<Field> field(int column) {
        return column < fields.length ? Optional.ofNullable(fields[column]) : Optional.empty();
    }

    /** Whether some column holds the field. */
    public boolean has(Field field) {
        for (Field each : fields) {
            if (each == field) {
                return true;
            }
        }
        return false;
    }

    /** How many columns are understood. */
    public int size() {
        return (int) columns.values().stream()
                .filter(column -> column.field().isPresent())
                .count();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ColumnMapping mapping && columns.equals(mapping.columns));
    }

    @Override
    public int hashCode() {
        return columns.hashCode();
    }

    @Override
    public String toString() {
        return columns.toString();
    }
}
