package se.samlad.publication.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.Texts;
import se.samlad.reconciliation.Finding;

/**
 * Where a finding about a row stands.
 *
 * @param column the column's letters; empty for a whole row
 * @param period the earlier period whose list it stands in; empty for this one's
 */
record RowPlace(String sheet, String column, String row, String period) {

    /** {@code file!sheet!B17}, or the same of an earlier period's list: {@code 2025-07-01/file!sheet!17}. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?s)(?:([0-9]{4}-[0-9]{2}-[0-9]{2})/)?.*?([^!]*)!([A-Z]*)([0-9]+)");

    /** Taken from the finding's subject. */
    static RowPlace of(Finding finding) {
        Matcher subject = SUBJECT.matcher(finding.subject());
        if (!subject.matches()) {
            return new RowPlace("", "", finding.subject(), "");
        }
        String period = subject.group(1) == null ? "" : subject.group(1);
        return new RowPlace(subject.group(2), subject.group(3), subject.group(4), period);
    }

    /** The sheet and the column, for a line of rows. */
    String line() {
        String place = column.isEmpty()
                ? Texts.get("place.rows.sheet", sheet, "")
                : Texts.get("place.rows.column", sheet, column, "");
        return period.isEmpty() ? place : Texts.get("finding.rows.earlier", period, place);
    }
}
