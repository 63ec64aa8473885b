package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.testing.ClaimBuilder.aClaim;
import static se.samlad.testing.FiguresBuilder.figuresOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.claim.NumberMention;
import se.samlad.claim.NumberTable;
import se.samlad.core.Message;
import se.samlad.core.Scope;
import se.samlad.core.Severity;
import se.samlad.intake.FileKind;
import se.samlad.intake.ReportReader;
import se.samlad.intake.StatedOrigin;
import se.samlad.intake.SubmissionFile;
import se.samlad.participant.Fate;
import se.samlad.participant.ListRowTable.SheetCount;
import se.samlad.participant.ListTotal;
import se.samlad.participant.ListTotalTable;
import se.samlad.participant.RowFinding;
import se.samlad.participant.RowFindingTable;
import se.samlad.participant.RowKey;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.FiguresCounty;
import se.samlad.testing.InSwedish;
import se.samlad.testing.ShippedRules;

/** A district's findings are of its own files only, each with its address. */
class DistrictFindingsTests {

    private static final SubmissionFile OTHERS = file(1, "norra", "norra.docx", FileKind.STATUS_REPORT);
    private static final SubmissionFile LIST = file(2, "vastra", "lista.xlsx", FileKind.PARTICIPANT_LIST);
    private static final SubmissionFile REPORT = file(3, "vastra", "rapport.docx", FileKind.STATUS_REPORT);
    private static final List<SubmissionFile> OWN = List.of(LIST, REPORT);

    private static final OwnFiles WHOLE = new OwnFiles(FiguresCounty.VASTRA, OWN);
    private static final List<SheetCount> SHEETS =
            List.of(new SheetCount(2, 1, "Deltagare", Map.of(Fate.ENROLMENT, 11)));

    private final DistrictFindings findings = new DistrictFindings(
            List.of(OTHERS, LIST, REPORT),
            new PackageFindings(
                    new PackageCheck(FiguresCounty.COUNTY, ClaimReading.PERIOD),
                    new ColumnCheck(List.of(), List.of()),
                    Map.of(),
                    Map.of(
                            1, ReportReader.ofLines(List.of("Länsdel", "Västra")),
                            3, ReportReader.ofLines(List.of("Länsdel", "Norra")))),
            new ClaimFindings(
                    ClaimReading.PERIOD,
                    List.of(),
                    List.of(claim(1, 999), claim(3, 135)),
                    List.of(
                            number(1, NumberMention.Kind.NOT_INTERPRETED),
                            number(3, NumberMention.Kind.NOT_INTERPRETED),
                            number(3, NumberMention.Kind.DATE)),
                    figuresOf("vastra")
                            .everybody(241)
                            .with(GENDER, "K", 135)
                            .with(GENDER, "M", 106)
                            .now(),
                    district -> Optional.empty()),
            new TotalFindings(
                    SHEETS,
                    List.of(
                            total(2, 1, "name", 12),
                            total(2, 1, "gender", 0),
                            total(2, 7, "name", 12),
                            total(1, 1, "name", 1)),
                    Map.of()),
            new RemarkFindings(
                    SHEETS,
                    List.of(
                            rowFinding(2, OptionalInt.of(1)),
                            rowFinding(2, OptionalInt.empty()),
                            outsideItsTrack(),
                            rowFinding(1, OptionalInt.empty())),
                    RowRecurrence.none()),
            new PairFindings(ShippedRules.county(), List.of(), Map.of(), List.of()));

    @Test
    void theFilesOfADistrictAreThoseInItsFolder() {
        assertThat(findings.filesOf(FiguresCounty.VASTRA)).isEqualTo(WHOLE);
    }

    @Test
    void onlyTheDistrictsOwnReportIsChecked() {
        assertThat(findings.packages().of(WHOLE))
                .containsExactly(Finding.of(
                        "vastra",
                        Finding.Kind.PACKAGE,
                        Severity.ERROR,
                        "rapport.docx",
                        Message.of("P005", "rapport.docx", "Västra")));
    }

    @Test
    void claimsSilencesAndUninterpretedNumbersOfTheReportAreFindings() {
        assertThat(findings.claims().of(WHOLE).orElseThrow().findings())
                .containsExactly(
                        new Finding(
                                "vastra",
                                Finding.Kind.CLAIM,
                                Severity.NOTICE,
                                "MATCH",
                                "",
                                Optional.of(new Finding.ClaimKey(3, 1)),
                                Optional.of("135"),
                                Optional.of("135"),
                                Optional.of(Scope.SINCE_START),
                                Message.of("MATCH", "135")),
                        Finding.of(
                                "vastra",
                                Finding.Kind.REPORT,
                                Severity.QUERY,
                                "",
                                Message.of("NOT_REPORTED", "gender.M", "106")),
                        Finding.of(
                                "vastra",
                                Finding.Kind.REPORT,
                                Severity.QUERY,
                                "rapport.docx!40",
                                Message.of("NOT_INTERPRETED", "12", "rapport.docx")));
    }

    @Test
    void withoutAReportThereIsNothingToSayOfClaims() {
        assertThat(findings.claims().of(new OwnFiles(FiguresCounty.VASTRA, List.of(LIST))))
                .isEmpty();
    }

    @Test
    void aListsOwnTotalIsAFindingAtItsCell() {
        String place = "lista.xlsx, blad ”Deltagare”, rad 20, kolumn B";

        assertThat(InSwedish.of(findings.totals().of(WHOLE)))
                .containsExactly(
                        totalFinding(Severity.QUERY, "DIFFERS", "12", "11", Message.of("L102", place, "12", "11")),
                        totalFinding(Severity.NOTICE, "MATCH", "0", "0 / 0", Message.of("L101", place, "0")));
    }

    @Test
    void whatIsSaidOnceOfAListComesBeforeTheRemarksOnItsRows() {
        assertThat(InSwedish.of(findings.remarks().of(WHOLE)))
                .containsExactly(
                        Finding.of(
                                "vastra",
                                Finding.Kind.PACKAGE,
                                Severity.QUERY,
                                "lista.xlsx",
                                Message.of("R505", "lista.xlsx, 1 rad (blad ”Deltagare” kolumn C rad 18)")),
                        Finding.of(
                                "vastra",
                                Finding.Kind.ROW,
                                Severity.QUERY,
                                "lista.xlsx!Deltagare!B17",
                                Message.of("R002", "lista.xlsx, blad ”Deltagare”, rad 17, kolumn B", "extra")),
                        Finding.of(
                                "vastra",
                                Finding.Kind.ROW,
                                Severity.QUERY,
                                "lista.xlsx!Deltagare!17",
                                Message.of("R002", "lista.xlsx, blad ”Deltagare”, rad 17", "extra")));
    }

    private static RowFindingTable.Placed outsideItsTrack() {
        return new RowFindingTable.Placed(
                new RowKey(2, 1, 18),
                "Deltagare",
                new RowFinding("R505", Severity.QUERY, OptionalInt.of(2), List.of()));
    }

    private static Finding totalFinding(
            Severity severity, String code, String stated, String counted, Message message) {
        return new Finding(
                "vastra",
                Finding.Kind.LIST_TOTAL,
                severity,
                code,
                "lista.xlsx!Deltagare!B20",
                Optional.empty(),
                Optional.of(stated),
                Optional.of(counted),
                Optional.empty(),
                message);
    }

    private static SubmissionFile file(int number, String district, String name, FileKind kind) {
        return new SubmissionFile(number, district, name, "00", 1, kind, "xlsx", StatedOrigin.NONE, Optional.empty());
    }

    private static Claim claim(int file, int count) {
        return aClaim(1).inFile(file).count(count).of(GENDER, "K").build();
    }

    private static NumberTable.Placed number(int file, NumberMention.Kind kind) {
        return new NumberTable.Placed(file, new NumberMention(40, 42, "12", kind, OptionalInt.empty(), "12."));
    }

    private static ListTotalTable.Placed total(int file, int sheet, String field, int value) {
        return new ListTotalTable.Placed(new RowKey(file, sheet, 20), "Deltagare", new ListTotal(1, field, value));
    }

    private static RowFindingTable.Placed rowFinding(int file, OptionalInt column) {
        return new RowFindingTable.Placed(
                new RowKey(file, 1, 17), "Deltagare", new RowFinding("R002", Severity.QUERY, column, List.of("extra")));
    }
}
