package se.samlad.run;

import se.samlad.core.Words;
import se.samlad.reconciliation.Finding;

/**
 * A finding, for people.
 *
 * @param district the district's name; {@link se.samlad.core.County#ID} for the whole county
 */
public record FindingView(String district, Finding finding) {

    public String kind() {
        return finding.kind().name();
    }

    public String severity() {
        return finding.severity().name();
    }

    public String code() {
        return finding.code();
    }

    /** Whether somebody has to do something about it. */
    public boolean isOpen() {
        return finding.isOpen();
    }

    /** The claim or the cell that it is about. */
    public String subject() {
        return finding.subject();
    }

    /** What to tell people. */
    public String text(Words words) {
        return finding.text(words);
    }
}
