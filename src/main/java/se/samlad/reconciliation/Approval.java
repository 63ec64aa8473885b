package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samlad.core.County;
import se.samlad.core.Message;
import se.samlad.core.Phrase;
import se.samlad.core.Severity;
import se.samlad.intake.SignOff;

/**
 * Whether the period is approved: an approval is of the inputs and the rules that were looked at, and lapses when one of them
 * is no longer the same.
 *
 * @param signOff who approved it and when
 */
public record Approval(SignOff signOff, boolean inputsChanged, boolean rulesChanged) {

    /** Compares an approval with what a version is made of; empty when nobody approved the period. */
    static Optional<Approval> of(Optional<SignOff> signOff, String inputs, String rules) {
        return signOff.map(each ->
                new Approval(each, !each.inputs().equals(inputs), !each.rules().equals(rules)));
    }

    /** Whether it is of this version. */
    public boolean holds() {
        return !inputsChanged && !rulesChanged;
    }

    /** What reviewers are told: who approved, or that it has to be done again. */
    Finding finding() {
        String by = signOff.approvedBy();
        Message message = holds()
                ? Message.of("D231", by, signOff.approvedOn())
                : Message.of("D232", by, signOff.approvedOn(), changed());
        return Finding.of(County.ID, Finding.Kind.PACKAGE, holds() ? Severity.NOTICE : Severity.QUERY, "", message);
    }

    private String changed() {
        List<Phrase> changed = new ArrayList<>();
        if (inputsChanged) {
            changed.add(Phrase.of("approval.inputs"));
        }
        if (rulesChanged) {
            changed.add(Phrase.of("approval.rules"));
        }
        return Phrase.and(changed);
    }
}
