package se.samlad.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samlad.claim.Claim;
import se.samlad.claim.NumberMention;
import se.samlad.claim.NumberTable;
import se.samlad.claim.QualitativeClaim;
import se.samlad.claim.Reading;
import se.samlad.core.Texts;
import se.samlad.intake.ReportDocument;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Verdict;

/**
 * The reports' own words in the steering group's edition: a number that is, or gives away, what the tables hide is
 * masked (DOMAIN P3).
 */
public final class SteeringQuotations {

    private static final Set<Reading> EXACT = Set.of(Reading.EXACTLY_EVEN, Reading.UNCHANGED, Reading.TWICE_AS_MANY);

    private final PublicationData data;
    private final StatedSecrets secrets;
    private final Map<Finding.ClaimKey, Verdict> verdicts = new HashMap<>();
    private final Set<Finding.ClaimKey> masked = new HashSet<>();

    public SteeringQuotations(PublicationData data) {
        this.data = data;
        this.secrets = new StatedSecrets(data, new SteeringEdition(data));
        data.findings().forEach(finding -> finding.claim()
                .ifPresent(claim -> verdicts.put(claim, Verdict.valueOf(finding.code()))));
        data.claims().stream().filter(this::isSecret).forEach(claim -> masked.add(key(claim)));
        data.claims().stream().filter(this::standsBesideAnother).toList().forEach(claim -> masked.add(key(claim)));
    }

    private static Finding.ClaimKey key(Claim claim) {
        return new Finding.ClaimKey(claim.fileNumber(), claim.number());
    }

    private boolean isSecret(Claim claim) {
        return secrets.include(claim)
                || (verdicts.get(key(claim)) == Verdict.MATCH_OTHER_DEFINITION && secrets.isNear(claim));
    }

    /** A masked figure that is not the list's follows from nothing in the tables, but may from its own sentence. */
    private boolean standsBesideAnother(Claim claim) {
        return claim.subject() == Claim.Subject.PARTICIPANTS
                && data.claims().stream()
                        .anyMatch(other -> other.fileNumber() == claim.fileNumber()
                                && other.sentence().equals(claim.sentence())
                                && masked.contains(key(other))
                                && !agrees(other));
    }

    private boolean agrees(Claim claim) {
        Verdict verdict = verdicts.get(key(claim));
        return verdict != null && verdict.agrees();
    }

    /** Whether a stated figure is masked wherever it is quoted. */
    public boolean isMasked(Claim claim) {
        return masked.contains(key(claim));
    }

    /** Whether a number in a report's text is masked: one of a masked figure, or one that nobody understood. */
    public boolean isMasked(int fileNumber, NumberMention number) {
        return number.claimNumber().isPresent()
                ? masked.contains(
                        new Finding.ClaimKey(fileNumber, number.claimNumber().getAsInt()))
                : number.kind() == NumberMention.Kind.NOT_INTERPRETED || number.kind() == NumberMention.Kind.CLAIM;
    }

    /** Whether words without figures are masked: they say exactly how two counts compare that the tables do not show. */
    public boolean isMasked(QualitativeClaim claim) {
        return EXACT.contains(claim.reading()) && secrets.include(claim);
    }

    /** A block of a report with its masked numbers replaced. */
    public String text(int fileNumber, ReportDocument.Block block) {
        List<int[]> spans = new ArrayList<>();
        data.numbers().stream()
                .filter(placed -> placed.fileNumber() == fileNumber && isMasked(fileNumber, placed.number()))
                .map(NumberTable.Placed::number)
                .forEach(number -> spans.add(new int[] {number.start(), number.end()}));
        data.qualities().stream()
                .filter(claim -> claim.fileNumber() == fileNumber && isMasked(claim))
                .forEach(claim -> spans.add(new int[] {claim.start(), claim.end()}));
        spans.sort(java.util.Comparator.comparingInt(span -> span[0]));
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int[] span : spans) {
            int start = span[0] - block.start();
            int end = span[1] - block.start();
            if (start >= at && end <= block.text().length()) {
                text.append(block.text(), at, start).append(Texts.get("steering.masked"));
                at = end;
            }
        }
        return text.append(block.text().substring(at)).toString();
    }

    /** The block in which a figure is stated, with its masked numbers replaced. */
    public String quotation(Claim claim) {
        ReportDocument report = data.reports().get(claim.fileNumber());
        return report == null
                ? Texts.get("steering.masked")
                : report.blocks().stream()
                        .filter(block -> block.start() <= claim.start()
                                && claim.end() <= block.start() + block.text().length())
                        .findFirst()
                        .map(block -> text(claim.fileNumber(), block))
                        .orElse(Texts.get("steering.masked"));
    }

    /**
     * What is told of a verdict: what is stated and, where the tables show it, what the list counts. Definitions, causes
     * and rows are for reviewers.
     */
    public String explanation(Finding finding) {
        boolean hidden = data.claim(finding).map(this::isMasked).orElse(true);
        if (hidden) {
            return Texts.get("steering.masked.note");
        }
        Verdict verdict = Verdict.valueOf(finding.code());
        boolean ofTheTables = verdict.agrees() || verdict == Verdict.DIFFERS || verdict == Verdict.DIFFERS_EXPLAINED;
        String stated = finding.stated().orElse("");
        return ofTheTables && finding.counted().isPresent()
                ? Texts.get("steering.stated.counted", stated, finding.counted().get())
                : Texts.get("steering.stated", stated);
    }
}
