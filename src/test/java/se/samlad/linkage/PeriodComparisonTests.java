package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.samlad.core.Period;
import se.samlad.core.Phrase;
import se.samlad.core.Severity;
import se.samlad.participant.RowFinding;
import se.samlad.participant.RowKey;
import se.samlad.testing.EnrolmentBuilder;

/** What a cumulative list says otherwise than half a year before. */
class PeriodComparisonTests {

    private static final PeriodComparison COMPARISON =
            new PeriodComparison(new EarlierRun(7, new Period(LocalDate.of(2025, 7, 1)), Map.of(1, "lista.xlsx")));

    private static EnrolmentBuilder before(String from) {
        return anEnrolment("a").inRow(20).from(from);
    }

    private static EnrolmentBuilder now(String from) {
        return anEnrolment("a").inRow(30).from(from);
    }

    private static List<PersonHistory.Remark> remarks(EnrolmentBuilder before, EnrolmentBuilder now) {
        return COMPARISON.remarks(List.of(before.build()), List.of(now.build()));
    }

    @Test
    void theSameOnceMoreIsNotRemarkable() {
        assertThat(remarks(
                        before("2024-01-10").born("1990-02-03").woman().until("2024-06-30"),
                        now("2024-01-10").born("1990-02-03").woman().until("2024-06-30")))
                .isEmpty();
    }

    @Test
    void somebodyInOneListOnlyHasNothingToCompare() {
        List<LinkedEnrolment> enrolments = List.of(before("2024-01-10").build());

        assertThat(COMPARISON.remarks(List.of(), enrolments)).isEmpty();
        assertThat(COMPARISON.remarks(enrolments, List.of())).isEmpty();
    }

    @Test
    void anotherBirthDateAndAnotherGenderAreAsked() {
        assertThat(remarks(
                        before("2024-01-10").born("1990-02-03").woman(),
                        now("2024-01-10").born("1990-03-02").man()))
                .containsExactly(remark(30, "R712", 20), remark(30, "R713", 20));
    }

    @Test
    void whatWasUnknownOrHasBecomeUnknownIsNoOther() {
        assertThat(remarks(
                        before("2024-01-10"),
                        now("2024-01-10").born("1990-02-03").woman()))
                .isEmpty();
        assertThat(remarks(before("2024-01-10").born("1990-02-03").woman(), now("2024-01-10")))
                .isEmpty();
    }

    @Test
    void oneOfTwoBirthDatesThatWereThereBeforeIsNoOther() {
        assertThat(COMPARISON.remarks(
                        List.of(
                                before("2024-01-10").born("1990-02-03").build(),
                                before("2025-01-10").born("1990-03-02").build()),
                        List.of(
                                now("2024-01-10").born("1990-02-03").build(),
                                now("2025-01-10").born("1990-02-03").build())))
                .isEmpty();
    }

    @Test
    void anotherEnrolmentDateIsAskedAtTheNewOne() {
        assertThat(remarks(before("2024-01-10"), now("2024-01-12"))).containsExactly(remark(30, "R714", 20));
    }

    @Test
    void oneEnrolmentMoreIsAReturn() {
        assertThat(COMPARISON.remarks(
                        List.of(before("2024-01-10").build()),
                        List.of(
                                now("2024-01-10").build(),
                                now("2025-08-10").inRow(31).build())))
                .isEmpty();
    }

    @Test
    void theNearestNewDateIsTheChangedOneWhenThePersonHasComeBackToo() {
        assertThat(COMPARISON.remarks(
                        List.of(before("2024-01-10").build()),
                        List.of(
                                now("2024-01-12").build(),
                                now("2025-08-10").inRow(31).build())))
                .containsExactly(remark(30, "R714", 20));
    }

    @Test
    void aDateThatWasFilledInOrLeftOutIsNoOther() {
        assertThat(remarks(anEnrolment("a").inRow(20), now("2024-01-10"))).isEmpty();
        assertThat(remarks(before("2024-01-10"), anEnrolment("a").inRow(30))).isEmpty();
    }

    @Test
    void aDateThatMovedIsFoundBesideOneThatWasFilledIn() {
        assertThat(COMPARISON.remarks(
                        List.of(
                                anEnrolment("a").inRow(20).build(),
                                before("2024-05-10").inRow(21).build()),
                        List.of(
                                now("2024-05-12").build(),
                                now("2025-01-10").inRow(31).build())))
                .containsExactly(remark(30, "R714", 21));
    }

    @Test
    void anEnrolmentThatIsGoneIsAskedForOnceAtTheLatest() {
        assertThat(COMPARISON.remarks(
                        List.of(
                                before("2024-01-10").build(),
                                before("2024-06-10").inRow(21).build(),
                                before("2025-01-10").inRow(22).build()),
                        List.of(now("2025-01-10").build())))
                .containsExactly(remark(30, "R715", 20));
    }

    @Test
    void whatHadEndedAndGoesOnIsAsked() {
        assertThat(remarks(before("2024-01-10").until("2025-06-30"), now("2024-01-10")))
                .containsExactly(remark(30, "R716", 20));
        assertThat(remarks(before("2024-01-10").closedWithoutDate(), now("2024-01-10")))
                .containsExactly(remark(30, "R716", 20));
        assertThat(remarks(
                        before("2024-01-10").until("2025-06-30"),
                        now("2024-01-10").until("2025-07-01")))
                .containsExactly(remark(30, "R716", 20));
    }

    @Test
    void whatHadNotEndedMayEndOnAnyDay() {
        assertThat(remarks(before("2024-01-10"), now("2024-01-10").until("2025-03-01")))
                .isEmpty();
        assertThat(remarks(before("2024-01-10").until("2025-07-01"), now("2024-01-10")))
                .isEmpty();
    }

    @Test
    void anotherDateOfDischargeIsOnlyNoticed() {
        assertThat(remarks(
                        before("2024-01-10").until("2025-03-01"),
                        now("2024-01-10").until("2025-03-02")))
                .containsExactly(new PersonHistory.Remark(
                        new RowKey(1, 1, 30),
                        new RowFinding("R717", Severity.NOTICE, OptionalInt.empty(), List.of(place(20)))));
    }

    @Test
    void aDateOfDischargeThatWasFilledInOrLeftOutIsNoOther() {
        assertThat(remarks(
                        before("2024-01-10").closedWithoutDate(),
                        now("2024-01-10").until("2025-03-02")))
                .isEmpty();
        assertThat(remarks(
                        before("2024-01-10").until("2025-03-02"),
                        now("2024-01-10").closedWithoutDate()))
                .isEmpty();
    }

    private static PersonHistory.Remark remark(int row, String rule, int earlierRow) {
        return new PersonHistory.Remark(
                new RowKey(1, 1, row),
                new RowFinding(rule, Severity.QUERY, OptionalInt.empty(), List.of(place(earlierRow))));
    }

    private static String place(int row) {
        return Phrase.text("place.earlier", "lista.xlsx", "Deltagare", row, "2025-07-01");
    }
}
