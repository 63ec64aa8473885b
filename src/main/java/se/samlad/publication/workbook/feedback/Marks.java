package se.samlad.publication.workbook.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.CellAddress;
import se.samlad.core.Message;
import se.samlad.intake.ColumnMapping;
import se.samlad.intake.Field;
import se.samlad.reconciliation.Finding;

/**
 * What there is to correct in a district's rows. Left out is what no district can do anything about: whether two rows are one
 * person is for the reviewers to decide, and who is in another district's list is that district's to tell.
 */
final class Marks {

    private static final Pattern FOR_REVIEWERS = Pattern.compile("R703|R72[0-9]|D[0-9]+");
    private static final Pattern PLACE = Pattern.compile("(.*!)([A-Z]*)([0-9]+)");

    /** Rules about a cell in which nothing stands. */
    private static final Map<String, Field> LACKING = Map.of(
            "R208", Field.GENDER,
            "R209", Field.GENDER,
            "R501", Field.ENROLMENT_DATE,
            "R508", Field.DISCHARGE_DATE);

    private final Map<String, List<Mark>> byRow = new HashMap<>();

    /**
     * Something to correct.
     *
     * @param column 0-based; -1 when the whole row is meant
     */
    record Mark(int column, Message message) {

        /** The cell to correct: of a whole row the one that is lacking, or its first. */
        int cell(ColumnMapping columns) {
            if (column >= 0) {
                return column;
            }
            Optional<Field> lacking = Optional.ofNullable(LACKING.get(message.code()));
            return columns.columns().entrySet().stream()
                    .filter(each ->
                            lacking.isPresent() && each.getValue().field().equals(lacking))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() ->
                            columns.columns().isEmpty() ? 0 : columns.columns().firstKey());
        }
    }

    /** Those among a district's findings. */
    Marks(List<Finding> findings) {
        findings.stream().filter(Marks::isForDistrict).forEach(finding -> {
            Matcher place = PLACE.matcher(finding.subject());
            if (place.matches()) {
                byRow.computeIfAbsent(place.group(1) + place.group(3), row -> new ArrayList<>())
                        .add(new Mark(
                                place.group(2).isEmpty() ? -1 : CellAddress.column(place.group(2)), finding.message()));
            }
        });
    }

    /** Whether a finding is about a row and something that its district can correct. */
    static boolean isForDistrict(Finding finding) {
        boolean ofList = finding.kind() == Finding.Kind.ROW || finding.kind() == Finding.Kind.LIST_TOTAL;
        return ofList && finding.isOpen() && !isForReviewers(finding);
    }

    /** Whether it is about the reviewers' decisions, or about another district too. */
    static boolean isForReviewers(Finding finding) {
        return FOR_REVIEWERS.matcher(finding.code()).matches();
    }

    /** What there is to correct in a row; nothing in most. */
    List<Mark> of(String file, String sheet, int row) {
        return byRow.getOrDefault(file + "!" + sheet + "!" + row, List.of());
    }

    boolean isEmpty() {
        return byRow.isEmpty();
    }

    /** How many rows have something to correct. */
    int rows() {
        return byRow.size();
    }
}
