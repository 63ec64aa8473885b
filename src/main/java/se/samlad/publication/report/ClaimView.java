package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samlad.claim.Claim;
import se.samlad.core.Period;
import se.samlad.core.Texts;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Verdict;

/**
 * A stated figure with the verdict on it, as people read it.
 *
 * @param id as the machine annex has it
 * @param period the report's
 */
record ClaimView(String id, Claim claim, Finding finding, Verdict verdict, Period period) {

    /** The figures of a report in reading order. */
    static List<ClaimView> of(PublicationData data, int fileNumber) {
        return data.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.CLAIM
                        && finding.claim()
                                .filter(key -> key.fileNumber() == fileNumber)
                                .isPresent())
                .flatMap(finding -> data.claim(finding).stream()
                        .map(claim -> new ClaimView(
                                data.id(claim), claim, finding, Verdict.valueOf(finding.code()), data.period())))
                .toList();
    }

    /** The figure that a finding is a verdict on; empty for every other finding. */
    static Optional<ClaimView> of(PublicationData data, Finding finding) {
        return data.claim(finding)
                .filter(claim -> finding.kind() == Finding.Kind.CLAIM)
                .map(claim ->
                        new ClaimView(data.id(claim), claim, finding, Verdict.valueOf(finding.code()), data.period()));
    }

    Look look() {
        return Look.of(verdict);
    }

    /** The sign and the verdict's name. */
    String outcome() {
        return look().sign() + " " + Texts.get("verdict." + verdict);
    }

    /** Where the report's text states it. */
    String mark() {
        return "m-" + id;
    }

    /** Where the table tells of it. */
    String anchor() {
        return "t-" + id;
    }

    /** Who was counted how: {@code kvinnor; av alla deltagare; sedan start}. */
    String counting() {
        List<String> words = new ArrayList<>();
        words.add(
                claim.subject() == Claim.Subject.POPULATION
                        ? Texts.get("selection.inhabitants", SelectionWords.of(claim.selection()))
                        : SelectionWords.of(claim.selection()));
        claim.basis()
                .filter(basis -> claim.subject() != Claim.Subject.POPULATION)
                .ifPresent(basis -> words.add(Texts.get("selection.of", SelectionWords.of(basis.selection()))));
        words.add(Texts.get("scope." + claim.scope()));
        if (!claim.asOf().equals(period)) {
            words.add(Texts.get("selection.as-of", claim.asOf()));
        }
        return String.join("; ", words);
    }

    /** Another definition under which it is right, in words; empty when the default was used. */
    Optional<String> otherDefinition() {
        return finding.reasoning().definitionInWords(claim.scope());
    }
}
