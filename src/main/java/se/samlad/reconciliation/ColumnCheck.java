package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.CellAddress;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Phrase;
import se.samlad.core.Severity;
import se.samlad.core.Spelling;
import se.samlad.intake.ColumnMapping.Certainty;
import se.samlad.intake.Field;
import se.samlad.intake.ListColumn;
import se.samlad.intake.ListColumnTable;

/**
 * What there is to say of how a district's columns were understood: those told by their cells, and those that were
 * called otherwise in the period before (DOMAIN §3).
 */
final class ColumnCheck {

    private final List<ListColumnTable.Placed> columns;
    private final List<ListColumnTable.Placed> before;

    /**
     * A check.
     *
     * @param columns those of the run's lists
     * @param before those of the latest published period before
     */
    ColumnCheck(List<ListColumnTable.Placed> columns, List<ListColumnTable.Placed> before) {
        this.columns = List.copyOf(columns);
        this.before = List.copyOf(before);
    }

    /** The findings; each header is said once for a file, whatever the sheets it stands in. */
    List<Finding> check(District district, int fileNumber, String file) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        List<ListColumn> own = columns.stream()
                .filter(placed -> placed.fileNumber() == fileNumber)
                .map(ListColumnTable.Placed::column)
                .toList();
        for (ListColumn column : own) {
            message(district, file, column, own).ifPresent(message -> {
                Severity severity = message.code().equals("P018") ? Severity.NOTICE : Severity.QUERY;
                String subject = file + "!" + column.sheet() + "!" + CellAddress.letters(column.column());
                findings.putIfAbsent(
                        message.code() + column.header(),
                        Finding.of(district.id(), Finding.Kind.PACKAGE, severity, subject, message));
            });
        }
        return new ArrayList<>(findings.values());
    }

    private Optional<Message> message(District district, String file, ListColumn column, List<ListColumn> own) {
        Phrase place = Phrase.of("place.sheet", file, column.sheet());
        String letters = CellAddress.letters(column.column());
        if (column.certainty() == Certainty.CONTENT) {
            Field field = column.field().orElseThrow();
            return Optional.of(
                    column.header().isEmpty()
                            ? Message.of("P019", place)
                            : Message.of(
                                    "P016",
                                    place,
                                    letters,
                                    column.header(),
                                    name(field),
                                    field.key(),
                                    column.header()));
        }
        return column.field().isEmpty()
                ? calledOtherwise(district, column, own)
                        .map(was -> Message.of(
                                "P017",
                                place,
                                letters,
                                column.header(),
                                name(was.field().orElseThrow()),
                                was.header(),
                                was.field().orElseThrow().key(),
                                column.header()))
                : renamed(district, column)
                        .map(was -> Message.of(
                                "P018",
                                place,
                                letters,
                                name(column.field().orElseThrow()),
                                column.header(),
                                was.header()));
    }

    private static String name(Field field) {
        return "field." + field.key();
    }

    /** The column that stood there, or that is the only one missing now, and held a field that no column holds now. */
    private Optional<ListColumn> calledOtherwise(District district, ListColumn column, List<ListColumn> own) {
        List<ListColumn> missing = known(district).stream()
                .filter(was -> own.stream().noneMatch(now -> now.field().equals(was.field())))
                .toList();
        Optional<ListColumn> samePlace =
                missing.stream().filter(was -> was.column() == column.column()).findFirst();
        long unknown = own.stream()
                .filter(now -> now.field().isEmpty())
                .map(ListColumn::header)
                .distinct()
                .count();
        boolean onlyOne = unknown == 1
                && missing.stream().map(ListColumn::field).distinct().count() == 1;
        return samePlace.or(() -> onlyOne ? missing.stream().findFirst() : Optional.empty());
    }

    private Optional<ListColumn> renamed(District district, ListColumn column) {
        List<ListColumn> same = known(district).stream()
                .filter(was -> was.field().equals(column.field()))
                .toList();
        boolean anyEqual =
                same.stream().anyMatch(was -> Spelling.fold(was.header()).equals(Spelling.fold(column.header())));
        return anyEqual ? Optional.empty() : same.stream().findFirst();
    }

    private List<ListColumn> known(District district) {
        return before.stream()
                .filter(placed -> placed.district().equals(district.id()))
                .map(ListColumnTable.Placed::column)
                .filter(was -> was.field().isPresent() && !was.header().isEmpty())
                .toList();
    }
}
