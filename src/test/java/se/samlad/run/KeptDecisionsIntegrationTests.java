package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.SmallCounty.HEADER;
import static se.samlad.testing.SmallCounty.line;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.SamladRun;
import se.samlad.testing.SmallCounty;
import se.samlad.testing.TestNumbers;

/** A decision outlives its run: it follows the rows to later versions and periods, and lapses when they change. */
class KeptDecisionsIntegrationTests {

    private static final String EARLIER = "2025-07-01";
    private static final String ANNA = TestNumbers.WOMAN_BORN_1996 + ";;;Anna Ek;K;Flen;2024-02-01;2024-06-01";
    private static final String ANNA_AGAIN = ";;1996-01-01;Anna Ek;K;Flen;2025-03-01;";
    private static final String ERIK = TestNumbers.MAN_BORN_1985 + ";;;Erik Alm;M;Flen;2024-03-01;";
    private static final String BERIT = TestNumbers.WOMAN_BORN_1959 + ";;;Berit Dahl;K;Katrineholm;2024-04-01;";
    private static final String OMAR = TestNumbers.MAN_BORN_2005 + ";;;Omar Hassan;M;Vingåker;2024-05-01;";
    private static final List<String> ROWS = List.of(ANNA, ANNA_AGAIN, ERIK, BERIT, OMAR);

    @TempDir
    private Path folder = Path.of("");

    private SmallCounty decidedBefore(String... lines) {
        return new SmallCounty(folder)
                .in(EARLIER)
                .list("vastra", ROWS)
                .decide(lines)
                .run()
                .in(SmallCounty.PERIOD);
    }

    @Test
    void anEarlierDecisionHoldsWhereverItsRowsStandNow() {
        SmallCounty county = decidedBefore(line("vastra!2", "vastra!3", "samma"))
                .file("vastra", "ny lista.csv", HEADER, List.of(OMAR, ANNA_AGAIN, BERIT, ANNA, ERIK))
                .run();

        assertThat(county.rulesOfPairs()).containsExactly("vastra R722");
        assertThat(county.persons("county", "vastra")).isEqualTo("county 4, vastra 4");
    }

    @Test
    void anEarlierDecisionOnRowsWithoutNumbersHoldsToo() {
        List<String> rows = List.of(
                ";;1990-05-06;Lo Berg;K;Flen;2024-05-01;2024-06-01", ";;1990-05-06;Lo Berg;K;Flen;2025-05-01;", ERIK);
        SmallCounty county = new SmallCounty(folder)
                .in(EARLIER)
                .list("vastra", rows)
                .decide(line("vastra!2", "vastra!3", "samma"))
                .run()
                .in(SmallCounty.PERIOD)
                .list("vastra", List.of(rows.get(1), rows.get(2), rows.get(0)))
                .run();

        assertThat(county.pairs()).containsExactly("vastra!2 vastra!4 SAME");
        assertThat(county.total("vastra", "persons")).isEqualTo("2");
    }

    @Test
    void aDecisionLapsesWhenARowsNameHasChanged() {
        SmallCounty county = decidedBefore(line("vastra!2", "vastra!3", "samma"))
                .list("vastra", List.of(ANNA, ANNA_AGAIN.replace("Ek", "Eek"), ERIK, BERIT, OMAR))
                .run();

        assertThat(county.saidOfPairs())
                .contains("vastra R723 Beslutet på rad 2 i decisions.csv för 2025-07-01 gäller inte längre: raderna"
                        + " vastra/lista.csv!CSV!2 och vastra/lista.csv!CSV!3 säger inte samma sak som då. Besluta på"
                        + " nytt om frågan kvarstår. [R723]");
        assertThat(county.rulesOfPairs()).containsExactly("vastra R720", "vastra R723");
        assertThat(county.persons("county", "vastra")).isEqualTo("county 5 (4–5, 1), vastra 5 (4–5, 1)");
        assertThat(SamladRun.text(
                        county.program().output().resolve(SmallCounty.PERIOD).resolve("v1/Återkoppling/Västra.xlsx")))
                .as("what the reviewers decide is not the district's to answer")
                .contains("Återkoppling till Västra")
                .doesNotContain("decisions.csv", "R72");
    }

    @Test
    void aLapsedDecisionIsToldOfOnceAndDoesNotComeBack() {
        SmallCounty county = decidedBefore(line("vastra!2", "vastra!3", "samma"))
                .list("vastra", List.of(ANNA, ANNA_AGAIN.replace("Ek", "Eek"), ERIK, BERIT, OMAR))
                .run()
                .in("2026-07-01")
                .list("vastra", List.of(ANNA, ANNA_AGAIN, ERIK, BERIT, OMAR))
                .run();

        assertThat(county.rulesOfPairs()).containsExactly("vastra R720");
    }

    @Test
    void aDecisionLapsesWhenARowsNumberHasChanged() {
        SmallCounty county = decidedBefore(line("vastra!2", "vastra!3", "olika"))
                .list(
                        "vastra",
                        List.of(
                                TestNumbers.withWrongCheckDigit(TestNumbers.WOMAN_BORN_1996)
                                        + ";;;Anna Ek;K;Flen;2024-02-01;2024-06-01",
                                ANNA_AGAIN,
                                ERIK,
                                BERIT,
                                OMAR))
                .run();

        assertThat(county.rulesOfPairs()).containsExactly("vastra R720", "vastra R723");
    }

    @Test
    void spellingANameInAnotherWayIsNoChange() {
        SmallCounty county = decidedBefore(line("vastra!2", "vastra!3", "samma"))
                .list("vastra", List.of(ANNA, ANNA_AGAIN.replace("Anna Ek", " EK,  Anna"), ERIK, BERIT, OMAR))
                .run();

        assertThat(county.rulesOfPairs()).containsExactly("vastra R722");
    }

    @Test
    void aLapsedDecisionHoldsAgainWhenTheRowsSayWhatTheySaid() {
        SmallCounty county = decidedBefore(line("vastra!2", "vastra!3", "samma"))
                .list("vastra", List.of(ANNA, ANNA_AGAIN.replace("Ek", "Eek"), ERIK))
                .run()
                .list("vastra", ROWS)
                .run();

        assertThat(county.rulesOfPairs()).containsExactly("vastra R722");
    }

    @Test
    void anEarlierDecisionIsUndoneInALaterPeriodAndStillHoldsInItsOwn() {
        SmallCounty county = decidedBefore(line("vastra!2", "vastra!3", "samma"))
                .list("vastra", ROWS)
                .decide(line("vastra!3", "vastra!2", "ångra"))
                .run();

        assertThat(county.pairs()).containsExactly("vastra!2 vastra!3 OPEN");
        assertThat(county.persons("county", "vastra")).isEqualTo("county 5 (4–5, 1), vastra 5 (4–5, 1)");
        assertThat(county.in(EARLIER).pairs()).containsExactly("vastra!2 vastra!3 SAME");
    }

    @Test
    void aLaterDecisionReplacesAnEarlierOne() {
        SmallCounty county = decidedBefore(line("vastra!2", "vastra!3", "samma"))
                .list("vastra", ROWS)
                .decide(line("vastra!2", "vastra!3", "olika"))
                .run();

        assertThat(county.pairs()).containsExactly("vastra!2 vastra!3 DIFFERENT");
        assertThat(county.persons("county", "vastra")).isEqualTo("county 5, vastra 5");
    }

    @Test
    void decidingOtherwiseInTheEarlierPeriodIsNewForTheLaterOne() {
        SmallCounty county = decidedBefore(line("vastra!2", "vastra!3", "samma"))
                .list("vastra", ROWS)
                .run()
                .in(EARLIER)
                .decide(line("vastra!2", "vastra!3", "olika"))
                .run()
                .in(SmallCounty.PERIOD)
                .run();

        assertThat(county.version()).isEqualTo(2);
        assertThat(county.pairs()).containsExactly("vastra!2 vastra!3 DIFFERENT");
    }

    @Test
    void theSameLineIsAboutTheSamePeopleWhenTheListIsSentAgainWithItsRowsMoved() {
        SmallCounty county = new SmallCounty(folder)
                .list("vastra", ROWS)
                .decide(line("vastra!2", "vastra!3", "samma"))
                .run()
                .list("vastra", List.of(ERIK, BERIT, OMAR, ANNA, ANNA_AGAIN))
                .run();

        assertThat(county.version()).isEqualTo(2);
        assertThat(county.pairs()).containsExactly("vastra!5 vastra!6 SAME");
        assertThat(county.persons("county", "vastra")).isEqualTo("county 4, vastra 4");
    }

    @Test
    void aLineLapsesWhenTheListIsSentAgainWithAnotherName() {
        SmallCounty county = new SmallCounty(folder)
                .list("vastra", ROWS)
                .decide(line("vastra!2", "vastra!3", "samma"))
                .run()
                .list("vastra", List.of(ANNA, ANNA_AGAIN.replace("Ek", "Eek"), ERIK, BERIT, OMAR))
                .run();

        assertThat(county.rulesOfPairs()).containsExactly("vastra R720", "vastra R723");
    }

    @Test
    void aDecisionOfALaterPeriodSaysNothingOfAnEarlierOne() {
        SmallCounty county = new SmallCounty(folder)
                .list("vastra", ROWS)
                .decide(line("vastra!2", "vastra!3", "samma"))
                .run()
                .in(EARLIER)
                .list("vastra", ROWS)
                .run();

        assertThat(county.pairs()).containsExactly("vastra!2 vastra!3 OPEN");
    }

    @Test
    void takingTheFileAwayUndoesItsDecisions() {
        SmallCounty county = new SmallCounty(folder).list("vastra", ROWS).run();
        county.decide(line("vastra!2", "vastra!3", "samma")).run().undecided().run();

        assertThat(county.pairs()).containsExactly("vastra!2 vastra!3 OPEN");
    }
}
