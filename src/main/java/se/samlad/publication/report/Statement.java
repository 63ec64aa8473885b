package se.samlad.publication.report;

import se.samlad.claim.QualitativeClaim;
import se.samlad.core.Texts;

/**
 * Something a report states without a figure.
 *
 * @param quotation the sentence, or the words alone where the sentence may not be shown
 * @param text how the words are read, with what is counted where it may be shown
 */
record Statement(String id, QualitativeClaim claim, String quotation, String text) {

    /** With the reading only. */
    static Statement withoutFigures(String id, QualitativeClaim claim) {
        String reading = Texts.get("reading." + claim.reading());
        return new Statement(id, claim, claim.text(), Texts.get("statement.reading", claim.text(), reading));
    }
}
