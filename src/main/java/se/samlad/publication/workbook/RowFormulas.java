package se.samlad.publication.workbook;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Selection;
import se.samlad.core.Texts;
import se.samlad.publication.workbook.layout.Formula;

/**
 * Formulas that count the rows of the sheet of participants, with the value that they come to.
 *
 * @param tables one for each of its sheets
 * @param districtName as the rows write it
 */
record RowFormulas(List<String> tables, Tally tally, UnaryOperator<String> districtName) {

    private static final Map<Dimension, String> COLUMNS = Map.of(
            Dimension.GENDER, "gender",
            Dimension.AGE, "age",
            Dimension.MUNICIPALITY, "municipality",
            Dimension.REFERRER, "referrer",
            Dimension.TRACK, "track",
            Dimension.STATUS, "status");

    RowFormulas {
        tables = List.copyOf(tables);
    }

    /** Counts persons or enrolments of a district or the county. */
    Formula count(String district, Measure measure, Selection selection) {
        String text = tables.stream()
                .map(table ->
                        measure == Measure.PERSONS ? persons(table, district, selection) : enrolments(table, district))
                .collect(Collectors.joining("+"));
        return new Formula(text, tally.count(district, measure, selection));
    }

    /** How many rows there are. */
    private static String enrolments(String table, String district, String criteria) {
        return district.equals(County.ID)
                ? "COUNT(" + column(table, "in-county") + ")"
                : "COUNTIFS(" + criteria.substring(1) + ")";
    }

    private String enrolments(String table, String district) {
        return enrolments(table, district, inDistrict(table, district));
    }

    /** Adds up the marks of the rows that stand for a person. */
    private String persons(String table, String district, Selection selection) {
        String marks = column(table, district.equals(County.ID) ? "in-county" : "in-district");
        StringBuilder criteria = new StringBuilder(inDistrict(table, district));
        selection.values().forEach((dimension, value) -> criteria.append(',')
                .append(column(table, COLUMNS.getOrDefault(dimension, "")))
                .append(',')
                .append(criterion(dimension, value)));
        return criteria.length() == 0 ? "SUM(" + marks + ")" : "SUMIFS(" + marks + criteria + ")";
    }

    private String inDistrict(String table, String district) {
        return district.equals(County.ID)
                ? ""
                : "," + column(table, "district") + "," + Formula.criterion(districtName.apply(district));
    }

    private static String criterion(Dimension dimension, String value) {
        boolean limit = dimension == Dimension.AGE && !value.equals(Dimension.UNKNOWN);
        return limit ? Formula.quoted(value) : Formula.criterion(ParticipantsSheet.word(dimension, value));
    }

    private static String column(String table, String key) {
        return Formula.column(table, Texts.get("column." + key));
    }
}
