package se.samlad.publication.workbook.layout;

import java.util.List;

/**
 * A chart of bars; its title says what is to be seen. It holds its own figures: a hidden one could not be told from none.
 *
 * @param alternative what it shows, for those who do not see it
 * @param names of the groups of bars
 * @param lying whether the bars lie, for long names
 */
public record BarChart(
        String title, String alternative, List<String> names, List<Series> series, boolean lying, Place place) {

    public BarChart {
        names = List.copyOf(names);
        series = List.copyOf(series);
    }

    /** Numbers of one kind, one for each name. */
    public record Series(String name, List<Integer> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /**
     * Where on the sheet.
     *
     * @param left the first column, 0-based
     * @param top the first row, 0-based
     * @param right the column after the last
     * @param bottom the row after the last
     */
    public record Place(int left, int top, int right, int bottom) {}
}
