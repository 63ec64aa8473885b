package se.samlad.publication.report;

import java.util.List;

/**
 * A stretch of a report's text that is marked.
 *
 * @param start where it begins in the report's text
 * @param end where it ends, exclusive
 * @param id the anchor of the mark itself
 * @param target the anchor of what is told about it
 * @param label what the sign is followed by: the number in the table below the text
 * @param hidden whether other words stand in their place
 * @param notes what is shown when it is pointed at, a line each
 */
record Mark(int start, int end, Look look, String id, String target, String label, boolean hidden, List<String> notes) {

    Mark {
        notes = List.copyOf(notes);
    }

    /** A part of the same mark. */
    Mark part(int from, int to) {
        return new Mark(from, to, look, id, target, label, hidden, notes);
    }
}
