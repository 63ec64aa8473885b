package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samlad.claim.QualitativeClaim;
import se.samlad.claim.Reading;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Texts;
import se.samlad.count.Figure;
import se.samlad.count.Figures;

/** What a report states without figures, beside the list's (DOMAIN C4). */
class QualitativeCheckTests {

    private static final Period NOW = new Period(LocalDate.of(2026, 1, 1));
    private static final Selection WOMEN = Selection.of(Dimension.GENDER, "K");
    private static final Selection MEN = Selection.of(Dimension.GENDER, "M");
    private static final Selection YOUNG = Selection.of(Dimension.AGE, "<30");

    private final List<Figure> now = new ArrayList<>(List.of(
            figure(Selection.ALL, 100),
            figure(WOMEN, 60),
            figure(MEN, 40),
            figure(YOUNG, 20),
            figure(YOUNG.and(Dimension.GENDER, "M"), 15),
            figure(YOUNG.and(Dimension.GENDER, "K"), 5),
            figure(Selection.of(Dimension.MUNICIPALITY, "Flen"), 45),
            figure(Selection.of(Dimension.MUNICIPALITY, "Vingåker"), 43),
            figure(Selection.of(Dimension.MUNICIPALITY, "Katrineholm"), 12),
            figure(Selection.of(Dimension.MUNICIPALITY, Dimension.UNKNOWN), 50)));

    private static Figure figure(Selection selection, int count) {
        return new Figure("vastra", Measure.PERSONS, Scope.SINCE_START, selection, count);
    }

    private String said(Reading reading, Selection meant, Optional<Selection> other, Selection among) {
        return said(reading, meant, other, among, Optional.empty());
    }

    private String said(
            Reading reading, Selection meant, Optional<Selection> other, Selection among, Optional<Period> earlier) {
        QualitativeClaim claim = new QualitativeClaim(
                1,
                1,
                "status",
                "Så står det.",
                0,
                2,
                "så",
                reading,
                meant,
                other,
                among,
                Scope.SINCE_START,
                NOW,
                earlier);
        Figures then = new Figures(List.of(figure(Selection.ALL, 80)));
        Figures none = new Figures(List.of());
        return Texts.get(new QualitativeCheck(
                        "vastra",
                        period -> period.equals(NOW) ? new Figures(now) : period.equals(NOW.previous()) ? then : none)
                .message(claim));
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void everyReadingIsSaidInSwedishAndMarkedAsAnInterpretation(Reading reading) {
        assertThat(said(reading, WOMEN, Optional.of(MEN), Selection.ALL))
                .startsWith("Tolkning: ”så” läses som att " + Texts.get("reading." + reading) + ". ")
                .doesNotContain("Stämmer")
                .containsPattern("\\[V82[01]]$");
    }

    @Test
    void anEvenSpreadShowsBothParts() {
        assertThat(said(Reading.FAIRLY_EVEN, WOMEN, Optional.of(MEN), Selection.ALL))
                .contains("Listan ger 60 mot 40 (60,0\u00A0% mot 40,0\u00A0%).");
    }

    @Test
    void overrepresentedShowsThePartThereAndEverywhere() {
        assertThat(said(Reading.OVERREPRESENTED, MEN, Optional.empty(), YOUNG))
                .contains("Listan ger 15 av 20 (75,0\u00A0%); bland alla 40 av 100 (40,0\u00A0%).");
    }

    @Test
    void whoDominatesAreShownAsAPart() {
        assertThat(said(Reading.DOMINATES, MEN, Optional.empty(), YOUNG))
                .contains("Listan ger 15 av 20 (75,0\u00A0%).");
    }

    @Test
    void mostIsShownBesideTheNext() {
        Selection flen = Selection.of(Dimension.MUNICIPALITY, "Flen");
        assertThat(said(Reading.MOST, flen, Optional.empty(), Selection.ALL))
                .contains("Listan ger 45; närmast kommer Vingåker med 43.");
        assertThat(said(Reading.FEWEST, flen, Optional.empty(), Selection.ALL))
                .contains("närmast kommer Katrineholm med 12.");
    }

    @Test
    void mostAmongSomeIsComparedAmongThem() {
        assertThat(said(Reading.MOST, MEN, Optional.empty(), YOUNG)).contains("närmast kommer kvinnor med 5.");
    }

    @Test
    void fewerThanNobodyInParticularIsShownAsItIs() {
        assertThat(said(Reading.SLIGHTLY_FEWER, MEN, Optional.empty(), Selection.ALL))
                .contains("Listan ger 40.");
    }

    @Test
    void anIncreaseIsShownBesideTheEarlierPeriod() {
        assertThat(said(Reading.INCREASED, Selection.ALL, Optional.empty(), Selection.ALL))
                .contains("Listan ger 100; 2025-07-01 var de 80.");
        assertThat(said(Reading.MORE_THAN, Selection.ALL, Optional.empty(), Selection.ALL, Optional.of(NOW.previous())))
                .contains("Listan ger 100; 2025-07-01 var de 80.");
    }

    @Test
    void whatCannotBeCountedSaysSo() {
        assertThat(said(
                        Reading.INCREASED,
                        Selection.ALL,
                        Optional.empty(),
                        Selection.ALL,
                        Optional.of(NOW.previous().previous())))
                .contains("Det finns inga uppgifter att jämföra med.");
        assertThat(said(Reading.MOST, Selection.ALL, Optional.empty(), Selection.ALL))
                .endsWith("[V821]");
    }
}
