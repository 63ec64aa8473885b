package se.samlad.publication.report;

import se.samlad.core.Texts;
import se.samlad.reconciliation.Finding;

/** What a finding tells; without its code where that is only the verdict, which stands beside it in Swedish. */
final class Told {

    private Told() {}

    static String of(Finding finding) {
        if (!finding.message().code().equals(finding.code()) || finding.kind() != Finding.Kind.CLAIM) {
            return finding.text();
        }
        String message = Texts.get(finding.message());
        String code = " [" + finding.message().code() + "]";
        return message.substring(0, message.length() - code.length())
                + finding.text().substring(message.length());
    }
}
