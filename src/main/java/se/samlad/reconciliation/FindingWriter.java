package se.samlad.reconciliation;

import java.util.List;

/** Writes a run's findings in the order in which they are handed over, so that not all of them are held at once. */
final class FindingWriter {

    private final FindingTable table;
    private final long run;
    private final Recurrence recurrence;
    private int written;

    /** A writer in place of what was written of the run before. */
    FindingWriter(FindingTable table, long run, Recurrence recurrence) {
        this.table = table;
        this.run = run;
        this.recurrence = recurrence;
        table.clear(run);
    }

    void write(List<Finding> findings) {
        table.put(run, written, recurrence.mark(findings));
        written += findings.size();
    }
}
