package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.EnrolmentBuilder;

/** What counts of a participant on the report date 2026-01-01. */
class ProfileTests {

    private static final List<String> BANDS = List.of("<30", ">=30", "18-29", "unknown", "gammal");

    @Test
    void aProfileHoldsAllThatIsCounted() {
        assertThat(profile(anEnrolment("a")
                        .born("1990-02-03")
                        .woman()
                        .livingIn("Flen")
                        .sentBy("KAA")
                        .track("Coachning")
                        .from("2024-01-10")
                        .until("2025-03-01")
                        .because("Studier")))
                .isEqualTo(new Profile(35, "K", "Flen", "KAA", "Coachning", "closed", "Studier"));
    }

    @Test
    void whileAnEnrolmentGoesOnItHasNoReasonOfDischarge() {
        assertThat(profile(anEnrolment("a").until("2026-01-01").because("Studier")))
                .isEqualTo(new Profile(-1, "unknown", "unknown", "unknown", "unknown", "open", ""));
    }

    @Test
    void whoTurnsThirtyOnTheReportDateIsThirty() {
        assertThat(bands(anEnrolment("a").born("1996-01-01"))).containsExactly(">=30");
    }

    @Test
    void whoTurnsThirtyTheDayAfterIsNot() {
        assertThat(bands(anEnrolment("a").born("1996-01-02"))).containsExactly("<30", "18-29");
    }

    @Test
    void anUnknownAgeIsInNoBand() {
        assertThat(bands(anEnrolment("a"))).containsExactly("unknown");
    }

    @Test
    void aSelectionOfSeveralDimensionsWantsThemAll() {
        Selection youngWomen = Selection.of(Dimension.AGE, "<30").and(Dimension.GENDER, "K");

        assertThat(Stream.of(
                                anEnrolment("a").woman().born("2000-05-05"),
                                anEnrolment("b").man().born("2000-05-05"),
                                anEnrolment("c").woman().born("1970-05-05"))
                        .map(each -> Profile.in(youngWomen).test(profile(each))))
                .containsExactly(true, false, false);
    }

    @Test
    void everyDimensionButTheAgeAndTheSupportHasAValue() {
        Profile profile = new Profile(35, "K", "Flen", "KAA", "Coachning", "closed", "Studier");

        assertThat(Stream.of(Dimension.values()).map(profile::value))
                .containsExactly("", "Studier", "K", "Flen", "KAA", "closed", "", "Coachning");
    }

    private static Profile profile(EnrolmentBuilder enrolment) {
        return Profile.of(enrolment.build(), ClaimReading.PERIOD);
    }

    private static List<String> bands(EnrolmentBuilder enrolment) {
        Profile profile = profile(enrolment);
        return BANDS.stream()
                .filter(band -> Profile.in(Selection.of(Dimension.AGE, band)).test(profile))
                .toList();
    }
}
