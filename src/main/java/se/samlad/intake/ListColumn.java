package se.samlad.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A column of a list and what was made of it.
 *
 * @param sheetNumber 0-based
 * @param column 0-based
 * @param header as it is written; empty when there is none
 * @param field what it holds; empty when that is not understood
 * @param hidden whether a reader of the file does not see it
 * @param kinds how many cells of each kind stand in it
 */
public record ListColumn(
        int sheetNumber,
        String sheet,
        int column,
        String header,
        Optional<Field> field,
        ColumnMapping.Certainty certainty,
        boolean hidden,
        Map<SourceCell.Kind, Integer> kinds) {

    /** The kinds with their counts, such as {@code DATE=240 TEXT=1}; empty for a column without cells. */
    public String kindsWritten() {
        return new TreeMap<>(kinds)
                .entrySet().stream()
                        .map(kind -> kind.getKey() + "=" + kind.getValue())
                        .collect(Collectors.joining(" "));
    }
}
