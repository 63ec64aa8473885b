package se.samlad.claim;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.core.County;
import se.samlad.intake.FileKind;
import se.samlad.intake.Limits;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.ReportReader;
import se.samlad.intake.SourceFile;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.step.StepFactory;

/** Step 3: from the reports' snapshots, through the claim reader, to claims and numbers; a partition for each report. */
@Configuration(proxyBeanMethods = false)
class ReadReportsStep {

    @Bean
    Step readReports(
            StepFactory steps,
            SubmissionFileTable files,
            ClaimLexicon lexicon,
            ReportTextTable texts,
            ClaimTable claims,
            NumberTable numbers,
            QualitativeClaimTable qualities,
            County county,
            Limits limits) {
        return steps.perFile(
                "readReports",
                run -> files.ofKind(run.id(), FileKind.STATUS_REPORT).stream()
                        .map(SubmissionFile::number)
                        .toList(),
                (run, file) -> {
                    SubmissionFile sent = files.get(run.id(), file);
                    ReportDocument report = ReportReader.read(
                            new SourceFile(run.snapshot(sent.sha256()), Integer.toString(file), limits));
                    Elsewhere elsewhere = Elsewhere.than(county, sent.district());
                    ReportClaims read = ClaimReader.read(file, run.period(), elsewhere, report, lexicon);
                    texts.replace(run.id(), file, report);
                    claims.replace(run.id(), file, read.claims());
                    numbers.replace(run.id(), file, read.numbers());
                    qualities.replace(run.id(), file, read.qualities());
                });
    }
}
