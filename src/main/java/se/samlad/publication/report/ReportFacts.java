package se.samlad.publication.report;

import java.util.List;
import java.util.Optional;
import se.samlad.claim.NumberMention;
import se.samlad.claim.NumberTable;
import se.samlad.core.Texts;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.SubmissionFile;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Verdict;

/**
 * A report with all that is told about it.
 *
 * @param statements what it states without figures
 * @param forReviewers whether sentences, causes and rows may be shown
 * @param masking what is kept back
 */
record ReportFacts(
        SubmissionFile file,
        ReportDocument text,
        List<ClaimView> claims,
        List<NumberMention> numbers,
        List<Statement> statements,
        boolean forReviewers,
        Masking masking) {

    /** The reports of a run, in the order of the files. */
    static List<ReportFacts> of(ReportContent content) {
        PublicationData data = content.data();
        return data.reports().entrySet().stream()
                .map(report -> new ReportFacts(
                        data.file(report.getKey()),
                        report.getValue(),
                        ClaimView.of(data, report.getKey()),
                        numbers(data, report.getKey()),
                        statements(content, data.file(report.getKey())),
                        content.isForReviewers(),
                        Masking.of(data, content.edition())))
                .toList();
    }

    private static List<NumberMention> numbers(PublicationData data, int fileNumber) {
        return data.numbers().stream()
                .filter(placed -> placed.fileNumber() == fileNumber)
                .map(NumberTable.Placed::number)
                .toList();
    }

    private static List<Statement> statements(ReportContent content, SubmissionFile file) {
        PublicationData data = content.data();
        return data.qualities().stream()
                .filter(claim -> claim.fileNumber() == file.number())
                .map(claim -> content.isForReviewers()
                        ? new Statement(
                                data.id(claim),
                                claim,
                                claim.sentence(),
                                told(data, file, claim.start()).orElse(claim.text()))
                        : Statement.withoutFigures(data.id(claim), claim))
                .toList();
    }

    private static Optional<String> told(PublicationData data, SubmissionFile file, int start) {
        String subject = file.name() + "!" + start;
        return data.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.REPORT
                        && finding.district().equals(file.district())
                        && finding.subject().equals(subject)
                        && finding.code().startsWith("V8"))
                .map(Told::of)
                .findFirst();
    }

    /** The numbers that are no claim. */
    List<NumberMention> otherNumbers() {
        return numbers.stream().filter(number -> number.claimNumber().isEmpty()).toList();
    }

    /** Names a number that is no claim. */
    String id(NumberMention number) {
        return file.district() + "-" + file.number() + "-n" + number.start();
    }

    /** Where the report begins. */
    String anchor() {
        return "rapport-" + file.district() + "-" + file.number();
    }

    /** The stated figure as the edition may show it. */
    String stated(ClaimView claim) {
        return masking.hides(claim.claim())
                ? Texts.get("steering.masked")
                : claim.finding().stated().orElse(claim.claim().text());
    }

    /** The counted figure; empty when there is none, or the edition keeps it back. */
    Optional<String> counted(ClaimView claim) {
        return shows(claim) ? claim.finding().counted() : Optional.empty();
    }

    /** The steering group sees a counted figure only where its tables show it: under the default definition. */
    private boolean shows(ClaimView claim) {
        Verdict verdict = claim.verdict();
        boolean ofTheTables = verdict.agrees() || verdict == Verdict.DIFFERS || verdict == Verdict.DIFFERS_EXPLAINED;
        return forReviewers || (ofTheTables && !masking.hides(claim.claim()));
    }

    /** Why a figure is as it is; empty when it agrees and there is nothing to add. */
    Optional<String> explanation(ClaimView claim) {
        boolean nothingToAdd = claim.verdict().agrees()
                && claim.finding().reasoning().remarks().isEmpty();
        return nothingToAdd && !masking.hides(claim.claim())
                ? Optional.empty()
                : Optional.of(masking.explanation(claim.finding()));
    }

    /** Whether a number of the text is kept back. */
    boolean hides(NumberMention number) {
        return masking.hides(file.number(), number);
    }

    /** Whether a statement without figures is kept back. */
    boolean hides(Statement statement) {
        return masking.hides(statement.claim());
    }
}
