package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.testing.ClaimBuilder.aClaim;
import static se.samlad.testing.FiguresBuilder.figuresOf;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.claim.Qualifier;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Severity;
import se.samlad.count.Figures;
import se.samlad.testing.ClaimBuilder;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.FiguresCounty;
import se.samlad.testing.InSwedish;

/** Figures since start never fall (DOMAIN §5). */
class CumulativeCheckTests {

    private static final Period EARLIER = ClaimReading.PERIOD.previous();

    private static final Period FIRST = EARLIER.previous();

    private static List<Finding> findings(Figures now, Figures before, ClaimBuilder... claims) {
        return findings(Map.of(ClaimReading.PERIOD, now, EARLIER, before), List.of(EARLIER), claims);
    }

    private static List<Finding> findings(Map<Period, Figures> figures, List<Period> earlier, ClaimBuilder... claims) {
        List<Claim> stated = Stream.of(claims).map(ClaimBuilder::build).toList();
        return InSwedish.of(
                new CumulativeCheck(FiguresCounty.VASTRA, ClaimReading.PERIOD, earlier, figures::get).of(stated));
    }

    private static Figures everybody(int count) {
        return figuresOf("vastra").everybody(count).build();
    }

    private static Finding finding(Message message) {
        return Finding.of("vastra", Finding.Kind.REPORT, Severity.QUERY, "", message);
    }

    @Test
    void aListThatHasFewerThanHalfAYearAgoIsAsked() {
        assertThat(findings(
                        figuresOf("vastra")
                                .everybody(240)
                                .with(GENDER, "K", 130)
                                .build(),
                        figuresOf("vastra")
                                .everybody(241)
                                .with(GENDER, "K", 130)
                                .build()))
                .containsExactly(finding(Message.of("C301", "Alla deltagare", "240", "241", EARLIER)));
    }

    @Test
    void aReportThatStatesFewerThanTheListGaveIsAsked() {
        assertThat(findings(
                        figuresOf("vastra")
                                .everybody(250)
                                .with(GENDER, "K", 140)
                                .build(),
                        figuresOf("vastra")
                                .everybody(241)
                                .with(GENDER, "K", 135)
                                .build(),
                        aClaim(1).count(245),
                        aClaim(2).count(130).of(GENDER, "K")))
                .containsExactly(finding(Message.of("C302", "Kvinnor", "130", "135", EARLIER)));
    }

    @Test
    void theHighestOfAllEarlierPeriodsIsHeldAgainstBoth() {
        assertThat(findings(
                        Map.of(ClaimReading.PERIOD, everybody(241), EARLIER, everybody(239), FIRST, everybody(243)),
                        List.of(EARLIER, FIRST),
                        aClaim(1).count(242)))
                .containsExactly(
                        finding(Message.of("C301", "Alla deltagare", "241", "243", FIRST)),
                        finding(Message.of("C302", "Alla deltagare", "242", "243", FIRST)));
    }

    @Test
    void ofEquallyHighPeriodsTheLatestIsNamed() {
        assertThat(findings(
                        Map.of(ClaimReading.PERIOD, everybody(240), EARLIER, everybody(243), FIRST, everybody(243)),
                        List.of(EARLIER, FIRST)))
                .containsExactly(finding(Message.of("C301", "Alla deltagare", "240", "243", EARLIER)));
    }

    @Test
    void withoutAnEarlierPeriodNothingHasFallen() {
        assertThat(findings(
                        figuresOf("vastra").everybody(240).build(),
                        new Figures(List.of()),
                        aClaim(1).count(2)))
                .isEmpty();
    }

    @Test
    void onlyExactCountsSinceStartOfThisPeriodAreHeldAgainstTheEarlier() {
        assertThat(findings(
                        figuresOf("vastra").everybody(250).build(),
                        figuresOf("vastra").everybody(241).build(),
                        aClaim(1).count(30).in(Scope.NEW_IN_PERIOD),
                        aClaim(2).percent("30"),
                        aClaim(3).count(30).asOf(EARLIER),
                        aClaim(4).count(30).meant(Qualifier.AT_LEAST),
                        aClaim(5).count(30).ofInhabitants()))
                .isEmpty();
    }
}
