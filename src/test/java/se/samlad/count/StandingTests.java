package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.core.Dimension;
import se.samlad.core.Gender;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.count.Standing.Match;
import se.samlad.participant.RowValues;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.EnrolmentBuilder;

/** How somebody stands in the count, and might if all were known. */
class StandingTests {

    private static final Selection IN_FLEN = Selection.of(Dimension.MUNICIPALITY, "Flen");
    private static final Selection OVER_30 = Selection.of(Dimension.AGE, ">=30");

    private static Standing standing(EnrolmentBuilder... enrolments) {
        return Standing.ofPerson(
                List.of(enrolments).stream().map(EnrolmentBuilder::build).toList(), ClaimReading.PERIOD);
    }

    private static EnrolmentBuilder known() {
        return anEnrolment("a")
                .woman()
                .born("1990-01-01")
                .livingIn("Flen")
                .sentBy("Försäkringskassan")
                .track("Coachning")
                .from("2025-08-01");
    }

    @Test
    void whatIsKnownMatchesOrDoesNot() {
        Standing standing = standing(known());

        assertThat(standing.match(Scope.SINCE_START, IN_FLEN)).isEqualTo(Match.YES);
        assertThat(standing.match(Scope.SINCE_START, OVER_30.and(IN_FLEN))).isEqualTo(Match.YES);
        assertThat(standing.match(Scope.SINCE_START, Selection.of(Dimension.AGE, "<30")))
                .isEqualTo(Match.NO);
        assertThat(standing.match(Scope.SINCE_START, Selection.of(Dimension.AGE, Dimension.UNKNOWN)))
                .isEqualTo(Match.NO);
        assertThat(standing.match(Scope.SINCE_START, Selection.of(Dimension.GENDER, "M")))
                .isEqualTo(Match.NO);
        assertThat(standing.match(Scope.CLOSED, Selection.ALL)).isEqualTo(Match.NO);
        assertThat(standing.lacksSomething()).isFalse();
    }

    @Test
    void whatIsNotKnownMayMatch() {
        Standing standing = standing(anEnrolment("a").woman().from("2024-03-01"));

        assertThat(standing.match(Scope.SINCE_START, IN_FLEN)).isEqualTo(Match.MAYBE);
        assertThat(standing.match(Scope.SINCE_START, OVER_30)).isEqualTo(Match.MAYBE);
        assertThat(standing.isCounted(Scope.SINCE_START, IN_FLEN)).isFalse();
        assertThat(standing.isCounted(Scope.SINCE_START, Selection.ALL)).isTrue();
        assertThat(standing.isCounted(Scope.CLOSED, Selection.ALL)).isFalse();
        assertThat(standing.lacksSomething()).isTrue();
    }

    @Test
    void aMunicipalityThatIsNotSaidIsLacking() {
        assertThat(standing(known().livingIn(Dimension.UNKNOWN)).lacksSomething())
                .isTrue();
    }

    @Test
    void withoutADateOfEnrolmentSomebodyMayBeNew() {
        Standing open = standing(anEnrolment("a"));
        Standing left = standing(anEnrolment("a").until("2025-09-01"));
        Standing leftBefore = standing(anEnrolment("a").until("2024-09-01"));

        assertThat(open.match(Scope.NEW_IN_PERIOD, Selection.ALL)).isEqualTo(Match.MAYBE);
        assertThat(left.match(Scope.NEW_IN_PERIOD, Selection.ALL)).isEqualTo(Match.MAYBE);
        assertThat(leftBefore.match(Scope.NEW_IN_PERIOD, Selection.ALL)).isEqualTo(Match.NO);
    }

    @Test
    void withoutADateOfDischargeSomebodyMayHaveBeenActive() {
        Standing closed = standing(anEnrolment("a").from("2024-03-01").closedWithoutDate());

        assertThat(closed.match(Scope.ACTIVE_IN_PERIOD, Selection.ALL)).isEqualTo(Match.MAYBE);
        assertThat(closed.lacksSomething()).isTrue();
    }

    @Test
    void ofAPersonTheLatestEnrolmentTellsWhatIsOpen() {
        Standing back = standing(
                anEnrolment("a").from("2024-03-01").until("2024-09-01"),
                anEnrolment("a").from("2025-08-01"));

        assertThat(back.scopes())
                .containsExactlyInAnyOrder(Scope.SINCE_START, Scope.NEW_IN_PERIOD, Scope.ACTIVE_IN_PERIOD, Scope.OPEN);
    }

    @Test
    void theOtherGenderIsTheOther() {
        Standing woman = standing(known());
        Selection women = Selection.of(Dimension.GENDER, "K");

        assertThat(woman.ofOtherGender().isCounted(Scope.SINCE_START, women)).isFalse();
        assertThat(woman.ofOtherGender().ofOtherGender()).isEqualTo(woman);
    }

    @Test
    void aRowOfWhichNothingIsKeptCountsSinceStartAndMayBeAnything() {
        assertThat(Standing.OF_NOTHING_KNOWN.match(Scope.SINCE_START, Selection.ALL))
                .isEqualTo(Match.YES);
        assertThat(Standing.OF_NOTHING_KNOWN.match(Scope.NEW_IN_PERIOD, IN_FLEN))
                .isEqualTo(Match.MAYBE);
    }

    @Test
    void aRowThatDoesNotCountStandsAsItWouldIfItDidButForItsAge() {
        Standing late = Standing.ofRow(
                new RowValues(
                        Gender.MAN,
                        "Flen",
                        Dimension.UNKNOWN,
                        "Coachning",
                        Optional.of(LocalDate.of(2026, 1, 10)),
                        Optional.empty(),
                        Dimension.UNKNOWN,
                        false),
                ClaimReading.PERIOD);

        assertThat(late.match(Scope.SINCE_START, IN_FLEN)).isEqualTo(Match.YES);
        assertThat(late.match(Scope.NEW_IN_PERIOD, Selection.of(Dimension.GENDER, "K")))
                .isEqualTo(Match.NO);
        assertThat(late.match(Scope.OPEN, OVER_30)).isEqualTo(Match.MAYBE);
        assertThat(late.match(Scope.SINCE_START, Selection.of(Dimension.REFERRER, "Försäkringskassan")))
                .isEqualTo(Match.MAYBE);
    }
}
