package se.samlad.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which column of a sheet holds which field.
 *
 * @param fields by 0-based column; a column that is not understood is missing
 * @param unmapped the headers of the columns that are not understood, by column
 */
public record ColumnMapping(Map<Integer, Field> fields, Map<Integer, String> unmapped) {

    /** Before a header is found. */
    public static final ColumnMapping NONE = new ColumnMapping(Map.of(), Map.of());

    public ColumnMapping {
        fields = new TreeMap<>(fields);
        unmapped = new TreeMap<>(unmapped);
    }

    /** What the column holds; empty when that is not understood. */
    public Optional<Field> field(int column) {
        return Optional.ofNullable(fields.get(column));
    }

    /** Whether some column holds the field. */
    public boolean has(Field field) {
        return fields.containsValue(field);
    }
}
