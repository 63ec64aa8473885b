package se.samlad.publication.workbook.layout;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** A native table with a sheet of its own; where a sheet is full it goes on on the next one. */
public final class Table {

    private final Book book;
    private final Heading heading;
    private final List<Column> columns;
    private final List<Page> pages = new ArrayList<>();

    /**
     * What stands above a table.
     *
     * @param sheet the sheet's name
     * @param table the table's name, as formulas call it
     * @param words in whole sentences
     * @param gap how many rows are left free for charts
     */
    public record Heading(String sheet, String table, String title, List<String> words, int gap) {

        public Heading {
            words = List.copyOf(words);
        }
    }

    Table(Book book, Heading heading, List<Column> columns) {
        this.book = book;
        this.heading = heading;
        this.columns = List.copyOf(columns);
        open();
    }

    private void open() {
        String name = pages.isEmpty() ? heading.sheet() : heading.sheet() + " " + (pages.size() + 1);
        Page page = book.page(name, pages.isEmpty() ? "" : last().name(), columns, heading.title());
        page.begin(heading.words(), heading.gap(), book.isForReview());
        pages.add(page);
    }

    /** Adds a row: numbers, dates, shares, formulas and links are that; everything else is text. */
    public void row(Object... values) {
        if (last().rows() >= book.rowsOnASheet()) {
            open();
        }
        last().row(values);
    }

    /** Ends the table: now it has a name. A table without rows gets one that says so. */
    public void end(String nothing) {
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            if (page.isEmpty()) {
                Object[] empty = columns.stream().map(column -> "").toArray();
                empty[0] = nothing;
                page.row(empty);
            }
            page.end(heading.title());
            NativeTable.over(page, names().get(i), columns, book.isForReview());
        }
    }

    /** The names of the native tables, one for each sheet. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            names.add(heading.table() + (i == 0 ? "" : "_" + (i + 1)));
        }
        return names;
    }

    /** The names of the sheets. */
    public List<String> sheets() {
        return pages.stream().map(Page::name).toList();
    }

    /** A link to the row that was written last. */
    public Link linkToLast(String text) {
        return Link.toRow(text, last().name(), last().rows());
    }

    /** Where the first sheet's header and rows stand. */
    public CellRangeAddress area() {
        return pages.get(0).area();
    }

    private Page last() {
        return pages.get(pages.size() - 1);
    }

    Page first() {
        return pages.get(0);
    }

    /** Lets people choose from a list in a column. */
    public void offer(String column, List<String> choices, String promptTitle, String prompt) {
        int at = columns.stream().map(Column::name).toList().indexOf(column);
        pages.forEach(page -> DropDown.in(page, at, choices, promptTitle, prompt));
    }

    /** Marks a column's cells that hold a text: bold, on a red ground. */
    public void warn(String column, String text) {
        int at = columns.stream().map(Column::name).toList().indexOf(column);
        pages.forEach(page -> Warning.in(page, at, text));
    }
}
