package se.samlad.publication.report;

import java.util.List;
import java.util.Optional;
import se.samlad.core.District;
import se.samlad.core.Texts;
import se.samlad.publication.Earlier;
import se.samlad.publication.Edition;
import se.samlad.publication.PublicationData;
import se.samlad.publication.RowSource;
import se.samlad.publication.SummaryTable;

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
