package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.samlad.core.Severity;
import se.samlad.participant.RowFinding;
import se.samlad.participant.RowKey;
import se.samlad.testing.FiguresCounty;

/** What is remarkable in one person's enrolments (DOMAIN I4). */
class PersonHistoryTests {

    private static final PersonHistory HISTORY = new PersonHistory(FiguresCounty.COUNTY);

    @Test
    void oneEnrolmentIsNotRemarkable() {
        assertThat(HISTORY.remarks(List.of(anEnrolment("a").build()))).isEmpty();
    }

    @Test
    void comingBackAfterDischargeIsNoticed() {
        LinkedEnrolment first =
                anEnrolment("a").inRow(2).from("2024-01-10").until("2024-06-30").build();
        LinkedEnrolment second = anEnrolment("a").inRow(3).from("2025-01-10").build();

        assertThat(HISTORY.remarks(List.of(first, second))).containsExactly(remark(3, "R701", Severity.NOTICE));
    }

    @Test
    void comingBackOnTheDayOfDischargeDoesNotOverlap() {
        LinkedEnrolment first =
                anEnrolment("a").inRow(2).from("2024-01-10").until("2024-06-30").build();
        LinkedEnrolment second = anEnrolment("a").inRow(3).from("2024-06-30").build();

        assertThat(HISTORY.remarks(List.of(first, second))).containsExactly(remark(3, "R701", Severity.NOTICE));
    }

    @Test
    void overlappingInTheSameTrackIsAsked() {
        LinkedEnrolment first =
                anEnrolment("a").inRow(2).from("2024-01-10").until("2024-07-01").build();
        LinkedEnrolment second = anEnrolment("a").inRow(3).from("2024-06-30").build();

        assertThat(HISTORY.remarks(List.of(first, second))).containsExactly(remark(3, "R702", Severity.QUERY));
    }

    @Test
    void anOpenEnrolmentOverlapsEveryLaterOne() {
        LinkedEnrolment first = anEnrolment("a").inRow(2).from("2024-01-10").build();
        LinkedEnrolment second = anEnrolment("a").inRow(3).from("2025-06-30").build();

        assertThat(HISTORY.remarks(List.of(first, second))).containsExactly(remark(3, "R702", Severity.QUERY));
    }

    @Test
    void anEnrolmentWithoutADateBeganBeforeAnyDischarge() {
        LinkedEnrolment first = anEnrolment("a").inRow(2).until("2024-07-01").build();
        LinkedEnrolment second = anEnrolment("a").inRow(3).build();

        assertThat(HISTORY.remarks(List.of(first, second))).containsExactly(remark(3, "R702", Severity.QUERY));
    }

    @Test
    void twoTracksAtOnceAreOnlyNoticed() {
        LinkedEnrolment first = anEnrolment("a")
                .inRow(2)
                .track("Koordinering")
                .from("2024-01-10")
                .build();
        LinkedEnrolment second =
                anEnrolment("a").inRow(3).track("Coachning").from("2024-03-01").build();

        assertThat(HISTORY.remarks(List.of(first, second))).containsExactly(remark(3, "R701", Severity.NOTICE));
    }

    @Test
    void twoDistrictsAreAsked() {
        LinkedEnrolment first = anEnrolment("a")
                .inRow(2)
                .in("norra")
                .from("2024-01-10")
                .until("2024-02-01")
                .build();
        LinkedEnrolment second =
                anEnrolment("a").inRow(3).in("vastra").from("2024-03-01").build();

        assertThat(HISTORY.remarks(List.of(first, second)))
                .containsExactly(alsoIn(2, "Västra"), alsoIn(3, "Norra"))
                .isEqualTo(HISTORY.remarks(List.of(second, first)));
    }

    @Test
    void anEnrolmentThatHasEndedNobodySaysWhenDoesNotOverlap() {
        LinkedEnrolment first =
                anEnrolment("a").inRow(2).from("2024-01-10").closedWithoutDate().build();
        LinkedEnrolment second = anEnrolment("a").inRow(3).from("2025-06-30").build();

        assertThat(HISTORY.remarks(List.of(first, second))).containsExactly(remark(3, "R701", Severity.NOTICE));
    }

    @Test
    void anEarlierEnrolmentMayEndLastAndIsStillOverlapped() {
        LinkedEnrolment first =
                anEnrolment("a").inRow(2).from("2024-01-10").until("2025-12-01").build();
        LinkedEnrolment second =
                anEnrolment("a").inRow(3).from("2024-02-10").until("2024-03-01").build();
        LinkedEnrolment third = anEnrolment("a").inRow(4).from("2025-01-10").build();

        assertThat(HISTORY.remarks(List.of(third, second, first)))
                .containsExactly(remark(3, "R702", Severity.QUERY), remark(4, "R702", Severity.QUERY));
    }

    @Test
    void anotherDistrictsListChangesNothingElse() {
        LinkedEnrolment first =
                anEnrolment("a").inRow(2).from("2024-01-10").until("2024-02-01").build();
        LinkedEnrolment second = anEnrolment("a").inRow(3).from("2024-03-01").build();
        LinkedEnrolment elsewhere =
                anEnrolment("a").inRow(9).in("norra").from("2023-11-01").build();

        assertThat(HISTORY.remarks(List.of(elsewhere, first, second)))
                .containsExactly(alsoIn(9, "Västra"), alsoIn(2, "Norra"), remark(3, "R701", Severity.NOTICE));
    }

    @Test
    void everyLaterEnrolmentIsRemarkedOn() {
        LinkedEnrolment first =
                anEnrolment("a").inRow(2).from("2024-01-10").until("2024-02-01").build();
        LinkedEnrolment second =
                anEnrolment("a").inRow(3).from("2024-03-01").until("2024-04-01").build();
        LinkedEnrolment third =
                anEnrolment("a").inRow(4).in("norra").from("2024-05-01").build();

        assertThat(HISTORY.remarks(List.of(first, second, third)))
                .containsExactly(alsoIn(4, "Västra"), alsoIn(2, "Norra"), remark(3, "R701", Severity.NOTICE));
    }

    @Test
    void anEnrolmentSaysOnlyWhereItStandsWhenItIsLogged() {
        LinkedEnrolment enrolment = anEnrolment("pseudonym")
                .inRow(7)
                .woman()
                .born("1990-02-03")
                .livingIn("Flen")
                .sentBy("KAA")
                .because("Ohälsa")
                .build();

        assertThat(enrolment).hasToString("LinkedEnrolment[RowKey[fileNumber=1, sheetNumber=1, rowNumber=7]]");
    }

    private static PersonHistory.Remark alsoIn(int row, String district) {
        return new PersonHistory.Remark(
                new RowKey(1, 1, row), new RowFinding("R703", Severity.QUERY, OptionalInt.empty(), List.of(district)));
    }

    private static PersonHistory.Remark remark(int row, String rule, Severity severity) {
        return new PersonHistory.Remark(
                new RowKey(1, 1, row), new RowFinding(rule, severity, OptionalInt.empty(), List.of()));
    }
}
