package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.core.Message;
import se.samlad.core.Severity;
import se.samlad.intake.FileKind;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.ReportReader;
import se.samlad.intake.StatedOrigin;
import se.samlad.intake.SubmissionFile;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.FiguresCounty;

/** Whether a submission is whole and lies where it belongs (DOMAIN S3, S4). */
class PackageCheckTests {

    private static final SubmissionFile LIST = file(1, "lista.xlsx", FileKind.PARTICIPANT_LIST);
    private static final SubmissionFile REPORT = file(2, "rapport.docx", FileKind.STATUS_REPORT);

    @Test
    void aListAndAReportAreWhole() {
        assertThat(check(List.of(LIST, REPORT))).isEmpty();
    }

    @Test
    void nothingIsAnError() {
        assertThat(check(List.of())).containsExactly(error("", Message.of("P001", "Västra")));
    }

    @Test
    void aMissingListIsAnError() {
        assertThat(check(List.of(REPORT))).containsExactly(error("", Message.of("P002", "Västra")));
    }

    @Test
    void aMissingReportIsAnError() {
        assertThat(check(List.of(LIST))).containsExactly(error("", Message.of("P003")));
    }

    @Test
    void twoReportsAreAnError() {
        assertThat(check(List.of(LIST, REPORT, file(3, "rapport2.docx", FileKind.STATUS_REPORT))))
                .containsExactly(error("", Message.of("P004", "rapport.docx, rapport2.docx")));
    }

    @Test
    void aRefusedFileIsAnErrorWithItsReason() {
        Message broken = Message.of("I102", "trasig.xlsx");

        assertThat(check(List.of(LIST, REPORT, refused(FileKind.UNREADABLE, broken))))
                .containsExactly(error("trasig.xlsx", broken));
    }

    @Test
    void aFileThatIsNeitherIsAQuery() {
        Message neither = Message.of("I110", "trasig.xlsx");

        assertThat(check(List.of(LIST, REPORT, refused(FileKind.OTHER, neither))))
                .containsExactly(Finding.of("vastra", Finding.Kind.PACKAGE, Severity.QUERY, "trasig.xlsx", neither));
    }

    @Test
    void aProgramsOwnFileIsOnlyMentioned() {
        assertThat(check(List.of(LIST, REPORT, file(3, "Thumbs.db", FileKind.PASSED_OVER))))
                .containsExactly(Finding.of(
                        "vastra", Finding.Kind.PACKAGE, Severity.NOTICE, "Thumbs.db", Message.of("P007", "Thumbs.db")));
    }

    @Test
    void aReportOfThisDistrictAndPeriodIsFine() {
        assertThat(checkReport("Länsdel", "Västra", "Rapportens datum", "2026-01-01"))
                .isEmpty();
    }

    @Test
    void aReportOfAnotherDistrictIsAnError() {
        assertThat(checkReport("Länsdel", "Norra"))
                .containsExactly(error("rapport.docx", Message.of("P005", "rapport.docx", "Västra")));
    }

    @Test
    void aReportOfAnotherPeriodIsAnError() {
        assertThat(checkReport("Rapportens datum", "2025-07-01"))
                .containsExactly(error("rapport.docx", Message.of("P006", "rapport.docx", "2025-07-01", "2026-01-01")));
    }

    @Test
    void aReportWithSomethingMaskedIsAnError() {
        assertThat(checkReport("Ärendet " + ReportReader.MASK + " är klart."))
                .containsExactly(error("rapport.docx", Message.of("P008", "rapport.docx")));
    }

    @Test
    void aReportWhoseFileIsNotTheDistrictsHasNoName() {
        ReportDocument report = ReportReader.ofLines(List.of("Länsdel", "Norra"));

        assertThat(new PackageCheck(FiguresCounty.COUNTY, ClaimReading.PERIOD)
                        .check(FiguresCounty.VASTRA, List.of(LIST, REPORT), Map.of(9, report)))
                .containsExactly(error("", Message.of("P005", "", "Västra")));
    }

    @Test
    void anythingButANoticeIsOpen() {
        assertThat(List.of(Severity.values()))
                .filteredOn(severity -> Finding.of("vastra", Finding.Kind.ROW, severity, "", Message.of("R701"))
                        .isOpen())
                .containsExactly(Severity.ERROR, Severity.QUERY);
    }

    private static List<Finding> check(List<SubmissionFile> files) {
        return new PackageCheck(FiguresCounty.COUNTY, ClaimReading.PERIOD).check(FiguresCounty.VASTRA, files, Map.of());
    }

    private static List<Finding> checkReport(String... lines) {
        return new PackageCheck(FiguresCounty.COUNTY, ClaimReading.PERIOD)
                .check(FiguresCounty.VASTRA, List.of(LIST, REPORT), Map.of(2, ReportReader.ofLines(List.of(lines))));
    }

    private static Finding error(String subject, Message message) {
        return Finding.of("vastra", Finding.Kind.PACKAGE, Severity.ERROR, subject, message);
    }

    private static SubmissionFile file(int number, String name, FileKind kind) {
        return new SubmissionFile(number, "vastra", name, "00", 1, kind, "xlsx", StatedOrigin.NONE, Optional.empty());
    }

    private static SubmissionFile refused(FileKind kind, Message reason) {
        return new SubmissionFile(
                3, "vastra", "trasig.xlsx", "00", 1, kind, "", StatedOrigin.NONE, Optional.of(reason));
    }
}
