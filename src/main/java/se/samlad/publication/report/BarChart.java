package se.samlad.publication.report;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Horizontal bars as a drawing in the page, with a title that says the finding and a description for those who cannot
 * see it.
 *
 * @param anchor names the drawing in the page
 * @param title what the bars show, as a sentence
 * @param description the same figures in words
 */
record BarChart(String anchor, String title, String description, List<Bar> bars) {

    private static final int WIDTH = 480;
    private static final int PITCH = 40;
    private static final int LETTERS_HEIGHT = 16;
    private static final int BAR_HEIGHT = 12;

    BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param shown the figure as it is written beside the label
     * @param length 0 when the figure is hidden
     */
    record Bar(String label, String shown, int length) {}

    void write(Html html) throws XMLStreamException {
        html.of("figure", "chart", () -> {
            html.text("figcaption", title);
            html.in("svg", () -> {
                html.attribute("viewBox", "0 0 " + WIDTH + " " + bars.size() * PITCH);
                html.attribute("role", "img");
                html.attribute("aria-labelledby", anchor + "-title " + anchor + "-text");
                html.text("title", "id", anchor + "-title", title);
                html.text("desc", "id", anchor + "-text", description);
                int longest = bars.stream().mapToInt(Bar::length).max().orElse(0);
                for (int i = 0; i < bars.size(); i++) {
                    draw(html, bars.get(i), i * PITCH, longest);
                }
            });
        });
    }

    private static void draw(Html html, Bar bar, int top, int longest) throws XMLStreamException {
        String baseline = Integer.toString(top + LETTERS_HEIGHT - 3);
        letters(html, "0", baseline, "start", bar.label());
        letters(html, Integer.toString(WIDTH), baseline, "end", bar.shown());
        String barTop = Integer.toString(top + LETTERS_HEIGHT + 2);
        rectangle(html, "track", barTop, WIDTH);
        if (bar.length() > 0) {
            rectangle(html, "bar", barTop, Math.max(1, Math.toIntExact((long) WIDTH * bar.length() / longest)));
        }
    }

    private static void letters(Html html, String x, String y, String anchor, String text) throws XMLStreamException {
        html.in("text", "x", x, () -> {
            html.attribute("y", y);
            html.attribute("text-anchor", anchor);
            html.text(text);
        });
    }

    private static void rectangle(Html html, String style, String y, int width) throws XMLStreamException {
        html.empty(
                "rect",
                "class",
                style,
                "x",
                "0",
                "y",
                y,
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(BAR_HEIGHT));
    }
}
