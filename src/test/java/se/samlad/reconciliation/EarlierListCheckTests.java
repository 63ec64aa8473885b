package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Severity;
import se.samlad.intake.FileKind;
import se.samlad.intake.StatedOrigin;
import se.samlad.intake.SubmissionFile;
import se.samlad.linkage.EarlierRun;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.testing.FiguresCounty;
import se.samlad.testing.InSwedish;

/** Who was in the earlier list is in this one, or is asked for at the earlier row. */
class EarlierListCheckTests {

    private static final List<SubmissionFile> LIST = List.of(file(FileKind.PARTICIPANT_LIST));

    private final EarlierListCheck check =
            new EarlierListCheck(new EarlierRun(7, new Period(LocalDate.of(2025, 7, 1)), Map.of(1, "lista.xlsx")));

    private static SubmissionFile file(FileKind kind) {
        return new SubmissionFile(1, "vastra", "ny.xlsx", "00", 1, kind, "xlsx", StatedOrigin.NONE, Optional.empty());
    }

    private static List<LinkedEnrolment> row(int row, String from) {
        return List.of(anEnrolment("a").inRow(row).from(from).build());
    }

    private void add(int row, List<LinkedEnrolment> now) {
        check.add("vastra", row(row, "2024-01-10"), now);
    }

    @Test
    void thoseWhoAreGoneAreAskedForInTheOrderOfTheEarlierRows() {
        add(7, List.of());
        add(4, List.of());
        add(5, row(9, "2024-01-10"));
        add(6, row(10, "2024-01-10"));

        assertThat(InSwedish.of(check.of(FiguresCounty.VASTRA, LIST))).containsExactly(gone(4), gone(7));
    }

    private static Finding gone(int row) {
        return Finding.of(
                "vastra",
                Finding.Kind.ROW,
                Severity.QUERY,
                "2025-07-01/lista.xlsx!Deltagare!" + row,
                Message.of("R711", "lista.xlsx, blad ”Deltagare”, rad " + row + " i listan för 2025-07-01"));
    }

    @Test
    void aListWithoutMostOfThemIsAskedForOnce() {
        add(4, List.of());
        add(5, List.of());
        add(6, row(10, "2024-01-10"));

        assertThat(InSwedish.of(check.of(FiguresCounty.VASTRA, LIST)))
                .containsExactly(ofList(Message.of("R718", "2", "3", "2025-07-01")));
    }

    @Test
    void aListInWhichMostAreSomebodyElseIsAskedForOnce() {
        for (int row = 2; row < 12; row++) {
            add(row, row(row, "2024-03-10"));
        }
        add(12, List.of());

        assertThat(InSwedish.of(check.of(FiguresCounty.VASTRA, LIST)))
                .containsExactly(ofList(Message.of("R719", "10", "10", "2025-07-01")), gone(12));
    }

    private static Finding ofList(Message message) {
        return Finding.of("vastra", Finding.Kind.PACKAGE, Severity.QUERY, "", message);
    }

    @Test
    void aDistrictWithoutAListNowOrThenHasNothingToCompare() {
        add(4, List.of());

        assertThat(check.of(FiguresCounty.VASTRA, List.of(file(FileKind.UNREADABLE))))
                .isEmpty();
        assertThat(check.of(FiguresCounty.NORRA, LIST)).isEmpty();
    }
}
