package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.claims;
import static se.samlad.testing.ClaimReading.numbers;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.intake.ReportReader;
import se.samlad.testing.ShippedLexicon;

/** From one day or month to another: the report's half-year, an earlier one, or a time of which nothing is kept. */
class SpanClaimsTests {

    private static final Period JULY = new Period(LocalDate.of(2026, 7, 1));

    @Test
    void theReportsOwnHalfYearMayBeWrittenFromDayToDay() {
        assertThat(claims("Mellan 1 juli och 31 december 2025 skrevs 24 personer in."))
                .containsExactly("24 count everybody NEW_IN_PERIOD");
    }

    @Test
    void anEarlierHalfYearIsThatOne() {
        assertThat(claims("Från 1 januari till 30 juni 2025 avslutades 9 deltagare."))
                .containsExactly("9 count status=closed ACTIVE_IN_PERIOD asOf 2025-07-01");
    }

    @Test
    void anyOtherTimeIsNotInterpreted() {
        assertThat(numbers("Mellan 1 augusti och 31 oktober skrevs 24 personer in."))
                .contains("24 NOT_INTERPRETED");
        assertThat(numbers("24 personer skrevs in mellan augusti och oktober.")).containsExactly("24 NOT_INTERPRETED");
    }

    @Test
    void aReportOfJulyIsOfTheSpring() {
        assertThat(ofJuly("Januari–juni: 12 nya deltagare."))
                .allMatch(claim ->
                        claim.scope() == Scope.NEW_IN_PERIOD && claim.asOf().equals(JULY))
                .hasSize(1);
        assertThat(ofJuly("Mellan juli och december skrevs 24 personer in."))
                .allMatch(claim -> claim.asOf().equals(JULY.previous()))
                .hasSize(1);
    }

    @Test
    void aMonthOfNoMeasurementIsATimeOfWhichNothingIsKept() {
        assertThat(numbers("I mars hade vi 54 deltagare.")).containsExactly("54 NOT_INTERPRETED");
        assertThat(claims("I juni hade vi 88 deltagare."))
                .containsExactly("88 count everybody SINCE_START asOf 2025-07-01");
    }

    private static List<Claim> ofJuly(String line) {
        return ClaimReader.read(
                        1, JULY, Elsewhere.UNKNOWN, ReportReader.ofLines(List.of(line)), ShippedLexicon.lexicon())
                .claims();
    }
}
