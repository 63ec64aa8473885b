package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Municipality;
import se.samlad.intake.ReportReader;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.GoldSentence;
import se.samlad.testing.ShippedLexicon;

/** Figures of other districts in a report (decision 0041). */
class ElsewhereClaimsTests {

    private static final County COUNTY = new County(
            List.of(
                    new District("norra", "Norra", List.of(new Municipality("Strängnäs", "0486", 38_000))),
                    new District(
                            "vastra",
                            "Västra",
                            List.of(
                                    new Municipality("Katrineholm", "0483", 34_000),
                                    new Municipality("Flen", "0482", 16_000)))),
            "2022-12-31");

    @Test
    void anotherDistrictHasItsOwnParticipants() {
        assertThat(read("Norra länsdelen har 170 deltagare.")).containsExactly("170 OTHER");
        assertThat(read("I länsdel Norra är 170 inskrivna. Av dem är 77 kvinnor."))
                .containsExactly("170 OTHER", "77 OTHER");
        assertThat(read("I Strängnäs har 45 deltagare skrivits in.")).containsExactly("45 OTHER");
    }

    @Test
    void theReportsOwnDistrictIsEverybody() {
        assertThat(read("Västra länsdelen har 241 deltagare.")).containsExactly("241 count everybody SINCE_START");
    }

    @Test
    void whatFollowsAPlaceElsewhereMayBeSaidOfIt() {
        assertThat(read("Till skillnad från norra länsdelen, där 63 % är kvinnor, har vi 56 % kvinnor."))
                .containsExactly("63 % NOT_INTERPRETED", "56 % NOT_INTERPRETED");
        assertThat(read("Flen har 45 deltagare, Strängnäs 80 och Katrineholm 153."))
                .containsExactly(
                        "45 count municipality=Flen SINCE_START",
                        "153 count municipality=Katrineholm SINCE_START",
                        "80 NOT_INTERPRETED");
        assertThat(read("3 deltagare har flyttat till Strängnäs.")).containsExactly("3 NOT_INTERPRETED");
    }

    @Test
    void whatAnEarlierFigureElsewhereIsComparedWithIsTheReports() {
        assertThat(read("Jämfört med 38 % i norra länsdelen är 41 % under 30 år."))
                .contains("41 percent age=<30 SINCE_START");
    }

    @Test
    void nothingIsStatedOfPeopleElsewhere() {
        assertThat(read("I Strängnäs är kvinnorna fler än männen.")).isEmpty();
        assertThat(read("I Flen är kvinnorna fler än männen."))
                .containsExactly("MORE_THAN gender=K vs gender=M of municipality=Flen SINCE_START");
    }

    @Test
    void aReportOfNoKnownDistrictMayCountAnyMunicipality() {
        assertThat(read("I Strängnäs har 45 deltagare skrivits in.", Elsewhere.than(COUNTY, "county")))
                .containsExactly("45 count municipality=Strängnäs SINCE_START");
    }

    private static List<String> read(String line) {
        return read(line, Elsewhere.than(COUNTY, "vastra"));
    }

    /** The claims, the other numbers that are no ages, and the statements without figures. */
    private static List<String> read(String line, Elsewhere elsewhere) {
        ReportClaims read = ClaimReader.read(
                1, ClaimReading.PERIOD, elsewhere, ReportReader.ofLines(List.of(line)), ShippedLexicon.lexicon());
        return Stream.of(
                        read.claims().stream().map(ClaimReading::line),
                        read.numbers().stream()
                                .filter(number -> number.kind() == NumberMention.Kind.OTHER
                                        || number.kind() == NumberMention.Kind.NOT_INTERPRETED)
                                .map(number -> number.text() + " " + number.kind()),
                        read.qualities().stream().map(GoldSentence::line))
                .flatMap(lines -> lines)
                .toList();
    }
}
