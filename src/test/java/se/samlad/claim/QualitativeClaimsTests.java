package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.GoldSentence;

/** What a report states without figures (DOMAIN C4). */
class QualitativeClaimsTests {

    @Test
    void anEvenDistributionComparesWomenAndMen() {
        assertThat(qualities("Könsfördelningen är ganska jämn."))
                .containsExactly("FAIRLY_EVEN gender=K vs gender=M SINCE_START");
    }

    @Test
    void womenAndMenAreEvenWithoutTheWordDistribution() {
        assertThat(qualities("Det är jämnt mellan kvinnor och män i Trosa."))
                .containsExactly("EVEN gender=K vs gender=M of municipality=Trosa SINCE_START");
    }

    @Test
    void anEvenDistributionOfNothingNamedIsNone() {
        assertThat(qualities("Arbetet har löpt jämnt under hösten.")).isEmpty();
    }

    @Test
    void referrersAreEvenBetweenThoseThatAreNamed() {
        assertThat(qualities(
                        "Från Försäkringskassan och Arbetsförmedlingen kommer lika många, varifrån spelar ingen roll."))
                .containsExactly("EXACTLY_EVEN referrer=Försäkringskassan vs referrer=Arbetsförmedlingen SINCE_START");
    }

    @Test
    void whomAStatementIsAmongMayStandBeforeIt() {
        assertThat(qualities("Bland deltagare under 30 år är männen överrepresenterade."))
                .containsExactly("OVERREPRESENTED gender=M of age=<30 SINCE_START");
    }

    @Test
    void whatIsEspeciallySoIsAStatementOfItsOwn() {
        assertThat(qualities("Männen dominerar i koordinering, framför allt i Flen."))
                .containsExactly(
                        "DOMINATES gender=M of track=Koordinering SINCE_START",
                        "DOMINATES gender=M of municipality=Flen SINCE_START");
    }

    @Test
    void whatIsEspeciallySoOfTheSameIsSaidOnce() {
        assertThat(qualities("Männen dominerar i Flen, särskilt i Flen."))
                .containsExactly("DOMINATES gender=M of municipality=Flen SINCE_START");
    }

    @Test
    void aStatementAboutNobodyIsNone() {
        assertThat(qualities("Samverkan dominerar arbetet.")).isEmpty();
    }

    @Test
    void aMajorityOfAGroupIsAmongThatGroup() {
        assertThat(qualities("Merparten av kvinnorna är över 30 år."))
                .containsExactly("MAJORITY age=>=30 of gender=K SINCE_START");
    }

    @Test
    void moreNowIsComparedWithTheStoredPeriod() {
        QualitativeClaim claim = ClaimReading.of("Antalet kvinnor har ökat kraftigt sedan förra mätningen.")
                .qualities()
                .get(0);

        assertThat(claim.reading().isChange()).isTrue();
        assertThat(claim.earlier()).contains(ClaimReading.PERIOD.previous());
    }

    @Test
    void moreOfAnythingElseIsNone() {
        assertThat(qualities("Samverkan har ökat.", "Deltagarna har ökat sin närvaro."))
                .isEmpty();
    }

    @Test
    void moreThanTheOthersOfAGroupIsAmongThatGroup() {
        assertThat(qualities("Fler män än kvinnor har avslutats under perioden."))
                .containsExactly("MORE_THAN gender=M vs gender=K of status=closed ACTIVE_IN_PERIOD");
    }

    @Test
    void moreThanNobodyNamedIsNone() {
        assertThat(qualities("Vi har fler möten än förr.", "Fler kvinnor deltar."))
                .isEmpty();
    }

    @Test
    void fewerThanAtTheEarlierMeasurementIsComparedWithIt() {
        QualitativeClaim claim = ClaimReading.of("Det är något färre deltagare än vid förra mätningen.")
                .qualities()
                .get(0);

        assertThat(GoldSentence.line(claim)).isEqualTo("SLIGHTLY_FEWER everybody SINCE_START");
        assertThat(claim.earlier()).contains(ClaimReading.PERIOD.previous());
    }

    @Test
    void theNearestTimeBeforeTheWordsIsTheirScope() {
        assertThat(qualities("I dagsläget är kvinnorna i majoritet.")).containsExactly("MAJORITY gender=K OPEN");
    }

    @Test
    void aTimeAfterTheWordsIsTheirScopeToo() {
        assertThat(qualities("Flest deltagare kommer från Flen just nu."))
                .containsExactly("MOST municipality=Flen OPEN");
    }

    @Test
    void theMostMayBeNamedBefore() {
        assertThat(qualities("Flen har flest deltagare.")).containsExactly("MOST municipality=Flen SINCE_START");
    }

    @Test
    void diagnosesAreNeverRead() {
        assertThat(qualities("Något fler kvinnor har diagnoser.", "Fler kvinnor än män har adhd."))
                .isEmpty();
    }

    @Test
    void goalsAreNotWhatIs() {
        assertThat(qualities("Målet är en jämn könsfördelning.")).isEmpty();
    }

    @Test
    void theQuotationIsTheSentence() {
        QualitativeClaim claim = ClaimReading.of("Vi trivs. Kvinnorna dominerar i Flen.")
                .qualities()
                .get(0);

        assertThat(claim.sentence()).isEqualTo("Kvinnorna dominerar i Flen.");
        assertThat(claim.text()).isEqualTo("dominerar");
        assertThat(claim.start()).isEqualTo(20);
        assertThat(claim.end()).isEqualTo(29);
    }

    @Test
    void codesAreInSmallLetters() {
        assertThat(Reading.FAIRLY_EVEN.code()).isEqualTo("fairly_even");
    }

    private static List<String> qualities(String... lines) {
        return ClaimReading.of(lines).qualities().stream()
                .map(GoldSentence::line)
                .toList();
    }
}
