package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.claims;
import static se.samlad.testing.ClaimReading.numbers;

import org.junit.jupiter.api.Test;

/** Lines above a figure that say what it counts (DOMAIN C5). */
class LabelledClaimsTests {

    @Test
    void aLineThatEndsInAColonNamesTheNext() {
        assertThat(claims("Katrineholm:", "40 deltagare"))
                .containsExactly("40 count municipality=Katrineholm SINCE_START");
    }

    @Test
    void aLabelServesEveryFigureOfTheLine() {
        assertThat(claims("Katrineholm:", "40 deltagare ca 66 %"))
                .containsExactly(
                        "40 count municipality=Katrineholm SINCE_START",
                        "66 percent municipality=Katrineholm SINCE_START about");
    }

    @Test
    void aLabelNeedsNoNounInTheAnswer() {
        assertThat(claims("Flen:", "12")).containsExactly("12 count municipality=Flen SINCE_START");
    }

    @Test
    void aLabelThatOnlySaysParticipantsCountsEverybody() {
        assertThat(claims("Deltagare:", "40")).containsExactly("40 count everybody SINCE_START");
    }

    @Test
    void aShortLineWithoutAColonIsALabelToo() {
        assertThat(claims("Flen", "12 deltagare")).containsExactly("12 count municipality=Flen SINCE_START");
    }

    @Test
    void twoLabelsAreAnsweredInTheirOrder() {
        assertThat(claims("Inskrivna från start:", "Avslutade sedan start:", "60 deltagare", "20 deltagare"))
                .containsExactly("60 count everybody SINCE_START", "20 count status=closed SINCE_START");
    }

    @Test
    void aLabelNamesTheScope() {
        assertThat(claims("Nya deltagare:", "15 st")).containsExactly("15 count everybody NEW_IN_PERIOD");
    }

    @Test
    void aLabelNamesStatusAndScope() {
        assertThat(claims("Pågående just nu:", "15 st")).containsExactly("15 count status=open OPEN");
    }

    @Test
    void aLabelServesOneBlockOnly() {
        assertThat(claims("Flen:", "12 deltagare", "9 deltagare"))
                .containsExactly("12 count municipality=Flen SINCE_START", "9 count everybody SINCE_START");
    }

    @Test
    void proseBetweenEndsALabel() {
        assertThat(numbers("Flen:", "Vi trivs bra i de nya lokalerna vid torget.", "12"))
                .containsExactly("12 NOT_INTERPRETED");
    }

    @Test
    void twoValuesOfOneDimensionAreNoLabel() {
        assertThat(numbers("Kvinnor och män:", "12")).containsExactly("12 NOT_INTERPRETED");
    }

    @Test
    void aHeadingOfTheFormEndsALabel() {
        assertThat(numbers("Flen:", "Övrigt", "12")).containsExactly("12 NOT_INTERPRETED");
    }

    @Test
    void aSentenceIsNoLabel() {
        assertThat(numbers("Flen är bra.", "12")).containsExactly("12 NOT_INTERPRETED");
    }

    @Test
    void aLongLineIsALabelOnlyWithAColon() {
        assertThat(numbers("kvinnor som deltar i gruppen vid torget varje vecka", "12"))
                .containsExactly("12 NOT_INTERPRETED");
    }

    @Test
    void aLongLineWithAColonIsALabel() {
        assertThat(claims("Fördelning av kvinnor som är inskrivna i gruppen just nu:", "12"))
                .containsExactly("12 count gender=K OPEN");
    }

    @Test
    void aLongAnswerUsesUpAllLabels() {
        assertThat(claims(
                        "Flen:",
                        "Vingåker:",
                        "12 deltagare som alla är inskrivna och som är med i gruppen",
                        "9 deltagare"))
                .containsExactly("12 count municipality=Flen SINCE_START", "9 count everybody SINCE_START");
    }

    @Test
    void aNumberAloneAnswersTheFormsQuestion() {
        String question = "Hur många deltagare har skrivits in i insatsen sedan start?";
        assertThat(claims(question, "241")).containsExactly("241 count everybody SINCE_START");
        assertThat(claims(question, "Ca 240 st.")).containsExactly("240 count everybody SINCE_START about");
        assertThat(claims(question, "241", "6", "Vi har haft 6 möten."))
                .containsExactly("241 count everybody SINCE_START");
        assertThat(claims("Övrigt", "241")).isEmpty();
    }
}
