package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.bases;
import static se.samlad.testing.ClaimReading.claims;
import static se.samlad.testing.ClaimReading.numbers;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables in both orientations; a row is a block whose cells are parted by tabs. */
class TableClaimsTests {

    @Test
    void aHeaderNamesTheColumnsAndTheFirstCellTheRow() {
        assertThat(claims("Kommun\tKvinnor\tMän", "Flen\t12\t9", "Vingåker\t7\t5"))
                .containsExactly(
                        "12 count gender=K;municipality=Flen SINCE_START",
                        "9 count gender=M;municipality=Flen SINCE_START",
                        "7 count gender=K;municipality=Vingåker SINCE_START",
                        "5 count gender=M;municipality=Vingåker SINCE_START");
    }

    @Test
    void columnsMayBeMunicipalities() {
        assertThat(claims("Kön\tFlen\tVingåker", "Kvinnor\t12\t7", "Män\t9\t5"))
                .containsExactly(
                        "12 count gender=K;municipality=Flen SINCE_START",
                        "7 count gender=K;municipality=Vingåker SINCE_START",
                        "9 count gender=M;municipality=Flen SINCE_START",
                        "5 count gender=M;municipality=Vingåker SINCE_START");
    }

    @Test
    void columnsMayBeAges() {
        assertThat(claims("Ålder\t18–29 år\t30 år och äldre", "Kvinnor\t12\t13"))
                .containsExactly("12 count age=18-29;gender=K SINCE_START", "13 count age=>=30;gender=K SINCE_START");
    }

    @Test
    void aHeaderMayNameNoRow() {
        assertThat(claims("Kvinnor\tMän", "48\t37"))
                .containsExactly("48 count gender=K SINCE_START", "37 count gender=M SINCE_START");
    }

    @Test
    void columnsMayBeTheLastMeasurementAndThisOneAndTheCornerMayBeLeftOut() {
        for (String corner : List.of("\t", "", "Kön\t")) {
            assertThat(claims(corner + "Förra mätningen\tDenna mätning", "Kvinnor\t41\t46", "Män\t29\t30"))
                    .containsExactly(
                            "41 count gender=K SINCE_START asOf 2025-07-01",
                            "46 count gender=K SINCE_START",
                            "29 count gender=M SINCE_START asOf 2025-07-01",
                            "30 count gender=M SINCE_START");
        }
    }

    @Test
    void rowsMayBeTheLastMeasurementAndThisOne() {
        assertThat(claims("Mätning\tKvinnor", "Förra mätningen\t41", "Denna mätning\t46"))
                .containsExactly("41 count gender=K SINCE_START asOf 2025-07-01", "46 count gender=K SINCE_START");
    }

    @Test
    void columnsMayBeTheLastPeriodAndNow() {
        assertThat(claims("Kön\tFörra perioden\tNu", "Kvinnor\t41\t46"))
                .containsExactly("41 count gender=K SINCE_START asOf 2025-07-01", "46 count gender=K SINCE_START");
    }

    @Test
    void aRowOfFiguresAloneHasNoCorner() {
        assertThat(numbers("Kvinnor\tMän", "12\t14\t3"))
                .containsExactly("12 NOT_INTERPRETED", "14 NOT_INTERPRETED", "3 NOT_INTERPRETED");
    }

    @Test
    void aCellThatCountsSomethingElseIsNoClaim() {
        assertThat(claims("Kommun\tKvinnor", "Flen\t12 möten", "Trosa\t4"))
                .containsExactly("4 count gender=K;municipality=Trosa SINCE_START");
    }

    @Test
    void figuresInAColumnOfPercentAreShares() {
        assertThat(claims("Kön\tProcent", "Kvinnor\t58", "Män\t42 %"))
                .containsExactly("58 percent gender=K SINCE_START", "42 percent gender=M SINCE_START");
    }

    @Test
    void namesMayStandBetweenTheFiguresOfARow() {
        assertThat(claims("Kvinnor\t12\tMän\t14"))
                .containsExactly("12 count gender=K SINCE_START", "14 count gender=M SINCE_START");
    }

    @Test
    void twoNumbersOfTheSamePeopleInARowAreLeftToAReviewer() {
        assertThat(claims("Grön\tBlå", "Kvinnor\t41\t46")).isEmpty();
        assertThat(numbers("Grön\tBlå", "Kvinnor\t41\t46")).containsExactly("41 NOT_INTERPRETED", "46 NOT_INTERPRETED");
    }

    @Test
    void aRowOfSumsCountsEverybody() {
        assertThat(claims("Kommun\tKvinnor\tMän", "Totalt\t19\t14"))
                .containsExactly("19 count gender=K SINCE_START", "14 count gender=M SINCE_START");
    }

    @Test
    void aColumnOfSharesIsReadAsShares() {
        assertThat(claims("Kommun\tAndel kvinnor", "Flen\t25 %"))
                .containsExactly("25 percent gender=K;municipality=Flen SINCE_START");
    }

    @Test
    void aShareInATableIsAPartOfItsRow() {
        assertThat(bases("Kommun\tAndel kvinnor", "Flen\t25 %")).containsExactly("?/? of municipality=Flen");
    }

    @Test
    void aRowWithLabelFirstNeedsNoHeader() {
        assertThat(claims("Kvinnor\t48")).containsExactly("48 count gender=K SINCE_START");
    }

    @Test
    void aRowWithFigureFirstNeedsNoHeader() {
        assertThat(claims("48\tKvinnor")).containsExactly("48 count gender=K SINCE_START");
    }

    @Test
    void aRowMayHoldSeveralPairs() {
        assertThat(claims("Kvinnor\t48\tMän\t37"))
                .containsExactly("48 count gender=K SINCE_START", "37 count gender=M SINCE_START");
    }

    @Test
    void aRowOfAnotherWidthIsNotReadByTheColumns() {
        assertThat(numbers("Kön\tFlen\tVingåker", "Deltog\t3")).containsExactly("3 NOT_INTERPRETED");
    }

    @Test
    void aLineOfProseEndsATable() {
        assertThat(numbers("Kön\tFlen", "Vi trivs bra i de nya lokalerna.", "Ja\t12"))
                .containsExactly("12 NOT_INTERPRETED");
    }

    @Test
    void aHeadingOfTheFormEndsATable() {
        assertThat(numbers("Kön\tFlen", "Övrigt", "Ja\t12")).containsExactly("12 NOT_INTERPRETED");
    }

    @Test
    void cellsThatNameNothingAreNoHeader() {
        assertThat(numbers("Rubrik\tText", "Ja\t12")).containsExactly("12 NOT_INTERPRETED");
    }
}
