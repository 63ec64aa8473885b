package se.samlad.publication.workbook.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samlad.core.Texts;
import se.samlad.intake.ColumnMapping;
import se.samlad.participant.WrittenRow;

/**
 * The rows of one list in which there is something to correct, and the words for it.
 *
 * @param file the list's name
 */
record FailingRows(String file, Marks marks, LegalValues values) {

    /** Whether there is something to correct in a row. */
    boolean has(WrittenRow row) {
        return !of(row).isEmpty();
    }

    /** The columns of its failing cells, 0-based; empty when there is nothing to correct. */
    Set<Integer> columns(WrittenRow row) {
        return of(row).stream()
                .map(mark -> mark.cell(row.source().columns()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong with a cell, what is expected and what to do. */
    String note(WrittenRow row, int column) {
        ColumnMapping columns = row.source().columns();
        Stream<String> wrong =
                of(row).stream().filter(mark -> mark.cell(columns) == column).map(mark -> Advice.of(mark, columns));
        Stream<String> expected = columns.field(column).flatMap(values::expected).stream()
                .map(words -> Texts.get("returned.expected", words));
        return Stream.concat(wrong, expected).collect(Collectors.joining("\n"));
    }

    /** All that is to be corrected in a row, and where it stood; empty when there is nothing. */
    Optional<String> advice(WrittenRow row) {
        if (!has(row)) {
            return Optional.empty();
        }
        List<String> advice = new ArrayList<>();
        of(row).forEach(mark -> advice.add(Advice.of(mark, row.source().columns())));
        advice.add(Texts.get("returned.where", row.source().number()));
        return Optional.of(String.join("\n", advice));
    }

    private List<Marks.Mark> of(WrittenRow row) {
        return marks.of(file, row.source().sheet(), row.source().number());
    }
}
