package se.samlad.publication.report;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Texts;

/**
 * A table with a title, and headers that say what they head; a wide one can be scrolled with the keyboard.
 *
 * @param caption says what the table shows
 * @param header a name for each column
 * @param figuresFrom the first of the columns with figures, which are the last ones; from 0
 */
record Table(String caption, List<String> header, int figuresFrom) {

    /** Shorter words are kept whole. */
    private static final int LONG = 14;

    /** A count, a hidden one, or a change. */
    private static final Pattern NUMBER = Pattern.compile("[<+−±]?[0-9\\u00A0]+|[–0]");

    Table {
        header = List.copyOf(header);
    }

    /** A table whose columns are called by texts {@code column.<key>}. */
    static Table of(String caption, String... columns) {
        return new Table(
                caption,
                List.of(columns).stream().map(key -> Texts.get("column." + key)).toList(),
                columns.length);
    }

    /** The same table with figures from a column on. */
    Table withFiguresFrom(int column) {
        return new Table(caption, header, column);
    }

    /** Writes it with rows that a part writes by {@link #row}. */
    void write(Html html, Html.Part rows) throws XMLStreamException {
        html.of("div", "wide", () -> {
            html.attribute("tabindex", "0");
            html.attribute("role", "group");
            html.attribute("aria-label", caption);
            html.in("table", () -> {
                html.text("caption", caption);
                html.in(
                        "thead",
                        () -> html.in("tr", () -> {
                            for (int column = 0; column < header.size(); column++) {
                                header(html, column);
                            }
                        }));
                html.in("tbody", rows);
            });
        });
    }

    private void header(Html html, int column) throws XMLStreamException {
        html.in("th", "scope", "col", () -> {
            if (column >= figuresFrom) {
                html.attribute("class", "number");
            }
            html.text(header.get(column));
        });
    }

    /** A row whose first cell names it. */
    static void row(Html html, List<String> cells) throws XMLStreamException {
        html.in("tr", () -> cells(html, cells));
    }

    /** A row's cells. */
    static void cells(Html html, List<String> cells) throws XMLStreamException {
        html.in("th", "scope", "row", () -> {
            if (cells.get(0).length() > LONG) {
                html.attribute("class", "text");
            }
            html.text(cells.get(0));
        });
        for (String cell : cells.subList(1, cells.size())) {
            cell(html, cell);
        }
    }

    /** A cell; figures stand to the right. */
    static void cell(Html html, String text) throws XMLStreamException {
        if (NUMBER.matcher(text).matches() || text.equals(Texts.get("summary.hidden"))) {
            html.textOf("td", "number", text);
        } else if (text.length() > LONG) {
            html.textOf("td", "text", text);
        } else {
            html.text("td", text);
        }
    }
}
