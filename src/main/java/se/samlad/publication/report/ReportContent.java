package se.samlad.publication.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samlad.core.District;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.publication.Earlier;
import se.samlad.publication.Edition;
import se.samlad.publication.PublicationData;
import se.samlad.publication.RowSource;
import se.samlad.publication.SteeringEdition;
import se.samlad.publication.SummaryTable;
import se.samlad.publication.disclosure.Cell;

/**
 * What an edition of the report is made of.
 *
 * @param table the county's figures as the edition may show them
 */
record ReportContent(PublicationData data, RowSource rows, Earlier earlier, Edition edition, SummaryTable table) {

    static ReportContent of(PublicationData data, RowSource rows, Earlier earlier, Edition edition) {
        return new ReportContent(data, rows, earlier, edition, SummaryTable.of(data, edition));
    }

    /** Whether rows, files and quotations may be shown. */
    boolean isForReviewers() {
        return edition == Edition.REVIEW;
    }

    /** A figure as a number, as it is shown; empty when it is not. */
    OptionalInt shown(Cell cell) {
        return isForReviewers()
                ? OptionalInt.of(data.figures()
                        .count(cell.district(), cell.measure(), cell.scope(), cell.selection())
                        .orElse(0))
                : new SteeringEdition(data).shown(cell);
    }

    /** A figure as people see it, without what it depends on. */
    String text(Cell cell) {
        OptionalInt shown = shown(cell);
        return shown.isPresent() ? Swedish.count(shown.getAsInt()) : Texts.get("summary.hidden");
    }

    List<District> expected() {
        return data.county().expected();
    }

    /** The figures' row with a label in the group that a key names; empty when nothing was counted. */
    Optional<SummaryTable.Row> row(String group, String label) {
        return rows(group).stream().filter(row -> row.label().equals(label)).findFirst();
    }

    /** The figures' rows of a group. */
    List<SummaryTable.Row> rows(String group) {
        String name = Texts.get("summary.group." + group);
        return table.rows().stream().filter(row -> row.group().equals(name)).toList();
    }

    /** Everybody in the county. */
    ShownCount persons() {
        return row("total", Texts.get("summary.persons"))
                .map(ShownCount::ofCounty)
                .orElse(ShownCount.of("0"));
    }
}
