package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import se.samlad.claim.NumberMention;
import se.samlad.claim.NumberTable;
import se.samlad.core.Texts;
import se.samlad.intake.ReportDocument;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Verdict;

/** A report's own text with every number marked by its verdict: a line below it, a sign and words, not colour alone. */
final class MarkedText {

    private final PublicationData data;
    private final Html html;
    private final Map<Finding.ClaimKey, Finding> verdicts = new HashMap<>();

    MarkedText(PublicationData data, Html html) {
        this.data = data;
        this.html = html;
        data.findings().forEach(finding -> finding.claim().ifPresent(claim -> verdicts.put(claim, finding)));
    }

    void write(int fileNumber, ReportDocument report) throws XMLStreamException {
        List<NumberMention> numbers = new ArrayList<>();
        data.numbers().stream()
                .filter(placed -> placed.fileNumber() == fileNumber)
                .map(NumberTable.Placed::number)
                .forEach(numbers::add);
        for (ReportDocument.Block block : report.blocks()) {
            html.in(block.heading() ? "h4" : "p", () -> block(fileNumber, block, numbers));
        }
    }

    private void block(int fileNumber, ReportDocument.Block block, List<NumberMention> numbers)
            throws XMLStreamException {
        int at = 0;
        for (NumberMention number : numbers) {
            int start = number.start() - block.start();
            int end = number.end() - block.start();
            if (start >= at && end <= block.text().length()) {
                html.text(block.text().substring(at, start));
                mark(fileNumber, number);
                at = end;
            }
        }
        html.text(block.text().substring(at));
    }

    private void mark(int fileNumber, NumberMention number) throws XMLStreamException {
        if (number.claimNumber().isEmpty()) {
            boolean open = number.kind() == NumberMention.Kind.NOT_INTERPRETED;
            if (open) {
                mark("v-open", "?", number.text(), Texts.get("verdict." + Verdict.NOT_INTERPRETED));
            } else {
                html.text("span", "class", "seen", number.text());
            }
            return;
        }
        Finding finding = verdicts.get(
                new Finding.ClaimKey(fileNumber, number.claimNumber().getAsInt()));
        if (finding == null) {
            html.text(number.text());
            return;
        }
        Verdict verdict = Verdict.valueOf(finding.code());
        mark(style(verdict), sign(verdict), number.text(), Texts.get("verdict." + verdict) + ": " + finding.text());
    }

    private void mark(String style, String sign, String number, String explanation) throws XMLStreamException {
        html.in("span", "class", "mark " + style, () -> {
            html.attribute("tabindex", "0");
            html.text(number);
            html.text("span", "aria-hidden", "true", sign);
            html.text("span", "class", "why", explanation);
        });
    }

    static String style(Verdict verdict) {
        return switch (verdict) {
            case MATCH, MATCH_ROUNDED -> "v-match";
            case DIFFERS, DIFFERS_EXPLAINED, CONTRADICTION -> "v-differs";
            case NOT_VERIFIABLE -> "v-unknown";
            default -> "v-open";
        };
    }

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case MATCH, MATCH_ROUNDED -> "✓";
            case DIFFERS, DIFFERS_EXPLAINED, CONTRADICTION -> "✗";
            case NOT_VERIFIABLE -> "–";
            default -> "?";
        };
    }
}
