package se.samlad.publication.report;

import se.samlad.reconciliation.Finding;

/**
 * A finding with its place among the run's findings.
 *
 * @param number from 1, as in the machine annex
 */
record Numbered(int number, Finding finding) {

    /** The anchor, and the id in the machine annex. */
    String id() {
        return "F" + number;
    }
}
