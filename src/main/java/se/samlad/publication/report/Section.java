package se.samlad.publication.report;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A part of the report with a heading and a place in the table of contents. */
interface Section {

    /** The anchor. */
    String anchor();

    /** The heading. */
    String title();

    /** What stands under the heading. */
    void write(Html html) throws XMLStreamException;

    /** Whether there is anything to show. */
    default boolean isShown() {
        return true;
    }

    /** The parts that the table of contents names under the heading; none unless a section says so. */
    default List<Entry> entries() {
        return List.of();
    }

    /** A line of the table of contents. */
    record Entry(String anchor, String title) {}
}
