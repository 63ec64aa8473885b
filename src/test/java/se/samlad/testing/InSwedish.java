package se.samlad.testing;

import java.util.List;
import se.samlad.core.Message;
import se.samlad.core.Texts;
import se.samlad.reconciliation.Finding;

/** Messages with the phrases in their arguments put into Swedish words, to be compared with what people read. */
public final class InSwedish {

    private InSwedish() {}

    public static Message of(Message message) {
        return new Message(
                message.code(), message.arguments().stream().map(Texts::said).toList());
    }

    public static Finding of(Finding finding) {
        return new Finding(
                finding.district(),
                finding.kind(),
                finding.severity(),
                finding.code(),
                finding.subject(),
                finding.claim(),
                finding.stated(),
                finding.counted(),
                finding.scope(),
                of(finding.message()),
                finding.reasoning());
    }

    public static List<Finding> of(List<Finding> findings) {
        return findings.stream().map(InSwedish::of).toList();
    }
}
