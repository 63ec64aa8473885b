package se.samlad.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samlad.core.Message;
import se.samlad.core.Severity;
import se.samlad.intake.FileKind;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.SubmissionFile;

/**
 * What there is to say of a district's submission as a whole.
 *
 * @param residence where the people in each list live, by file number
 * @param reports the reports' texts by file number
 */
record PackageFindings(
        PackageCheck packages,
        ColumnCheck columns,
        Map<Integer, Residence> residence,
        Map<Integer, ReportDocument> reports) {

    List<Finding> of(OwnFiles own) {
        Map<Integer, ReportDocument> ownReports = new TreeMap<>(reports);
        ownReports.keySet().removeIf(number -> !own.contains(number));
        List<Finding> findings = packages.check(own.district(), own.files(), ownReports);
        for (SubmissionFile file : own.files()) {
            if (file.kind() == FileKind.PARTICIPANT_LIST) {
                residence(own, file).ifPresent(findings::add);
                findings.addAll(columns.check(own.district(), file.number(), file.name()));
            }
        }
        return findings;
    }

    private Optional<Finding> residence(OwnFiles own, SubmissionFile list) {
        return Optional.ofNullable(residence.get(list.number()))
                .filter(Residence::isMostlyElsewhere)
                .map(people -> Message.of(
                        "P013",
                        list.name(),
                        people.elsewhere(),
                        people.known(),
                        own.district().name()))
                .map(message ->
                        Finding.of(own.district().id(), Finding.Kind.PACKAGE, Severity.ERROR, list.name(), message));
    }
}
