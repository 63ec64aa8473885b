package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.samlad.core.Dimension;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.ReportReader;
import se.samlad.testing.ClaimReading;

/** Every claim and every number says where it stands (DOMAIN C2). */
class ClaimQuotationTests {

    @Test
    void aClaimSaysAllThatItStates() {
        assertThat(ClaimReading.of("Läget.", "Vi trivs. Bland dem är ca 12,5 % män.")
                        .claims())
                .containsExactly(new Claim(
                        1,
                        1,
                        "preamble",
                        "Bland dem är ca 12,5 % män.",
                        33,
                        39,
                        "12,5 %",
                        Claim.Subject.PARTICIPANTS,
                        Selection.of(Dimension.GENDER, "M"),
                        Scope.SINCE_START,
                        ClaimReading.PERIOD,
                        new BigDecimal("12.5"),
                        1,
                        Unit.PERCENT,
                        Qualifier.ABOUT,
                        Optional.of(new Basis(Selection.ALL, OptionalInt.empty(), OptionalInt.empty()))));
    }

    @Test
    void aSpanCountsTheCharactersOfTheWholeText() {
        ReportDocument report = ReportReader.ofLines(List.of("Läget.", "", "Flen: 12 deltagare"));

        assertThat(ClaimReading.of(report).claims())
                .extracting(claim -> report.text().substring(claim.start(), claim.end()))
                .containsExactly("12");
    }

    @Test
    void claimsAreNumberedInReadingOrder() {
        assertThat(ClaimReading.of("Flen: 12 deltagare", "Vingåker: 9 deltagare")
                        .claims())
                .extracting(Claim::number)
                .containsExactly(1, 2);
    }

    @Test
    void aClaimKnowsTheSectionOfTheForm() {
        assertThat(ClaimReading.of("Övrigt", "Flen: 12 deltagare").claims())
                .extracting(Claim::section)
                .containsExactly("other");
    }

    @Test
    void aClaimQuotesItsOwnSentenceOnly() {
        assertThat(ClaimReading.of("Vi har 12 kvinnor. Vi har 9 män.").claims())
                .extracting(Claim::sentence)
                .containsExactly("Vi har 12 kvinnor.", "Vi har 9 män.");
    }

    @Test
    void aClaimOfATableQuotesItsRow() {
        assertThat(ClaimReading.of("Kommun\tKvinnor", "Flen\t12").claims())
                .extracting(Claim::sentence)
                .containsExactly("Flen\t12");
    }

    @Test
    void aNumberPointsToItsClaim() {
        assertThat(ClaimReading.of("Vi har 12 kvinnor och 3 coacher.").numbers())
                .containsExactly(
                        new NumberMention(
                                7,
                                9,
                                "12",
                                NumberMention.Kind.CLAIM,
                                OptionalInt.of(1),
                                "Vi har 12 kvinnor och 3 coacher."),
                        new NumberMention(
                                22,
                                23,
                                "3",
                                NumberMention.Kind.OTHER,
                                OptionalInt.empty(),
                                "Vi har 12 kvinnor och 3 coacher."));
    }

    @Test
    void aReportWithoutTextStatesNothing() {
        assertThat(ClaimReading.of()).isEqualTo(new ReportClaims(List.of(), List.of(), List.of()));
    }

    @Test
    void unitsQualifiersAndSubjectsHaveTheCodesOfTheAnnex() {
        assertThat(List.of(
                        Unit.COUNT.code(),
                        Unit.PERCENT.code(),
                        Qualifier.SOMEWHAT_OVER.code(),
                        Claim.Subject.PARTICIPANTS.code(),
                        Claim.Subject.POPULATION.code()))
                .containsExactly("count", "percent", "somewhat_over", "persons", "population");
    }
}
