package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Severity;
import se.samlad.intake.FileKind;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.ReportReader;
import se.samlad.intake.StatedOrigin;
import se.samlad.intake.SubmissionFile;

/** Checks whether a district's submission is whole and lies where it belongs (DOMAIN S3, S4). */
final class PackageCheck {

    /** Encodings that a text file does not say itself. */
    private static final List<String> GUESSED_ENCODINGS = List.of("windows-1252", "ibm850", "x-macroman");

    private final County county;
    private final Period period;

    PackageCheck(County county, Period period) {
        this.county = county;
        this.period = period;
    }

    /**
     * What there is to say.
     *
     * @param files the district's
     * @param reports its reports' texts by file number
     */
    List<Finding> check(District district, List<SubmissionFile> files, Map<Integer, ReportDocument> reports) {
        List<Finding> findings = new ArrayList<>();
        completeness(district, files).ifPresent(message -> add(findings, district, Severity.ERROR, "", message));
        for (SubmissionFile file : files) {
            file.refusal().ifPresent(reason -> add(findings, district, severity(file), file.name(), reason));
            if (file.kind() == FileKind.PASSED_OVER && file.refusal().isEmpty()) {
                add(findings, district, Severity.NOTICE, file.name(), Message.of("P007", file.name()));
            }
            encoding(file).ifPresent(message -> add(findings, district, Severity.NOTICE, file.name(), message));
            titles(district, file, findings);
        }
        if (count(files, FileKind.STATUS_REPORT) > 1) {
            String names = files.stream()
                    .filter(file -> file.kind() == FileKind.STATUS_REPORT)
                    .map(SubmissionFile::name)
                    .collect(Collectors.joining(", "));
            add(findings, district, Severity.ERROR, "", Message.of("P004", names));
        }
        reports.forEach((number, report) -> origin(district, fileName(files, number), report, findings));
        return findings;
    }

    /** That a text's encoding was found out from its letters; empty for any other file. */
    static Optional<Message> encoding(SubmissionFile file) {
        return GUESSED_ENCODINGS.stream().anyMatch(file.format()::startsWith)
                ? Optional.of(Message.of("P015", file.name(), file.format()))
                : Optional.empty();
    }

    private static Severity severity(SubmissionFile file) {
        return switch (file.kind()) {
            case PASSED_OVER -> Severity.NOTICE;
            case OTHER -> Severity.QUERY;
            default -> Severity.ERROR;
        };
    }

    /** What a list's title rows say of where it belongs. */
    private void titles(District district, SubmissionFile file, List<Finding> findings) {
        StatedOrigin stated = file.titles();
        if (!stated.districts().isEmpty() && !stated.districts().contains(district.id())) {
            add(findings, district, Severity.ERROR, file.name(), Message.of("P012", file.name(), district.name()));
        }
        stated.date()
                .filter(date -> !date.equals(period.reportDate()))
                .ifPresent(date -> add(
                        findings,
                        district,
                        Severity.ERROR,
                        file.name(),
                        Message.of("P014", file.name(), date, period)));
    }

    private static Optional<Message> completeness(District district, List<SubmissionFile> files) {
        boolean list = count(files, FileKind.PARTICIPANT_LIST) > 0;
        boolean report = count(files, FileKind.STATUS_REPORT) > 0;
        if (!list && !report) {
            boolean nothing = files.stream().allMatch(file -> file.kind() == FileKind.PASSED_OVER);
            return Optional.of(Message.of(nothing ? "P001" : "P009", district.name()));
        }
        if (!list) {
            return Optional.of(Message.of("P002", district.name()));
        }
        return report ? Optional.empty() : Optional.of(Message.of("P003"));
    }

    private static long count(List<SubmissionFile> files, FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).count();
    }

    private static String fileName(List<SubmissionFile> files, int number) {
        return files.stream()
                .filter(file -> file.number() == number)
                .map(SubmissionFile::name)
                .findFirst()
                .orElse("");
    }

    private void origin(District district, String file, ReportDocument report, List<Finding> findings) {
        StatedOrigin stated = StatedOrigin.of(report, county);
        if (!stated.districts().isEmpty() && !stated.districts().contains(district.id())) {
            add(findings, district, Severity.ERROR, file, Message.of("P005", file, district.name()));
        }
        stated.date()
                .filter(date -> !date.equals(period.reportDate()))
                .ifPresent(
                        date -> add(findings, district, Severity.ERROR, file, Message.of("P006", file, date, period)));
        if (report.text().indexOf(ReportReader.MASK) >= 0) {
            add(findings, district, Severity.ERROR, file, Message.of("P008", file));
        }
    }

    private static void add(
            List<Finding> findings, District district, Severity severity, String subject, Message message) {
        findings.add(Finding.of(district.id(), Finding.Kind.PACKAGE, severity, subject, message));
    }
}
