package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimBuilder.aClaim;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samlad.core.Dimension;
import se.samlad.core.Gender;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Severity;
import se.samlad.count.Definition;
import se.samlad.linkage.Candidate;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.RowFinding;
import se.samlad.participant.RowFindingTable;
import se.samlad.participant.RowKey;
import se.samlad.participant.RowValues;
import se.samlad.testing.ClaimBuilder;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.EnrolmentBuilder;

/** What passes by and may explain a difference. */
class EvidenceCollectorTests {

    private static EnrolmentBuilder known(int row) {
        return anEnrolment("a")
                .inRow(row)
                .woman()
                .born("1990-01-01")
                .livingIn("Flen")
                .sentBy("Försäkringskassan")
                .track("Coachning");
    }

    private static EvidenceCollector collector(String rule, Candidate.State state) {
        RowFindingTable.Placed finding = new RowFindingTable.Placed(
                new RowKey(1, 1, 2), "Deltagare", new RowFinding(rule, Severity.QUERY, OptionalInt.empty(), List.of()));
        Candidate pair = new Candidate(
                new RowKey(1, 1, 1), new RowKey(1, 1, 2), 9, state, List.of(), Optional.empty(), 1, Optional.empty());
        return new EvidenceCollector(
                ClaimReading.PERIOD,
                Set.of(Selection.of(Dimension.GENDER, "K"), Selection.of(Dimension.MUNICIPALITY, "Flen")),
                List.of(finding),
                List.of(pair));
    }

    private static List<Cause> causes(EvidenceCollector collector, LinkedEnrolment... person) {
        collector.see(List.of(person));
        return collector.of("vastra", RowKey::toString).orElseThrow().suspects().all().stream()
                .map(group -> group.change().cause())
                .toList();
    }

    private static LinkedEnrolment dated(int row) {
        return known(row).from("2024-03-01").build();
    }

    @Test
    void anOrdinaryRowExplainsNothing() {
        assertThat(causes(collector("R202", Candidate.State.DIFFERENT), dated(2)))
                .isEmpty();
    }

    @Test
    void aGenderConflictAndAnOtherMunicipalityAreKept() {
        assertThat(causes(collector("R207", Candidate.State.DIFFERENT), dated(2)))
                .containsExactly(Cause.GENDER_CONFLICT);
        assertThat(causes(collector("R506", Candidate.State.DIFFERENT), dated(2)))
                .containsExactly(Cause.OTHER_MUNICIPALITY);
    }

    @Test
    void anOpenPairIsKeptAtItsLaterRow() {
        assertThat(causes(collector("R202", Candidate.State.UNSURE), dated(2))).containsExactly(Cause.OPEN_PAIR);
        assertThat(causes(collector("R202", Candidate.State.OPEN), dated(1))).isEmpty();
    }

    @Test
    void aMissingDateIsKept() {
        assertThat(causes(collector("R202", Candidate.State.DIFFERENT), known(2).build()))
                .containsExactly(Cause.MISSING_VALUE);
    }

    @Test
    void whatNoFigureAsksForIsNotMissed() {
        assertThat(causes(
                        collector("R202", Candidate.State.DIFFERENT),
                        anEnrolment("a")
                                .inRow(2)
                                .woman()
                                .livingIn("Flen")
                                .from("2024-03-01")
                                .build()))
                .isEmpty();
    }

    @Test
    void whoCameBackIsKeptByTheEarlierEnrolment() {
        EvidenceCollector collector = collector("R202", Candidate.State.DIFFERENT);

        assertThat(causes(
                        collector,
                        known(3).from("2024-03-01").until("2024-05-01").build(),
                        known(2).from("2025-03-01").build()))
                .containsExactly(Cause.REENROLMENT);
        assertThat(collector
                        .of("vastra", RowKey::toString)
                        .orElseThrow()
                        .cube()
                        .count(Definition.standard(Scope.SINCE_START), Selection.ALL))
                .isEqualTo(1);
    }

    @Test
    void aDistrictOfWhichNobodyPassedByHasNoEvidence() {
        EvidenceCollector collector = collector("R202", Candidate.State.DIFFERENT);
        collector.uncounted("norra", new RowKey(1, 1, 9), Cause.REJECTED, Optional.empty());

        assertThat(collector.of("norra", RowKey::toString)).isEmpty();
    }

    @Test
    void aRowThatDoesNotCountMayOnlyBeWhomItSays() {
        EvidenceCollector collector = collector("R202", Candidate.State.DIFFERENT);
        RowValues man = new RowValues(
                Gender.MAN,
                "Flen",
                Dimension.UNKNOWN,
                Dimension.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Dimension.UNKNOWN,
                false);
        collector.uncounted("vastra", new RowKey(1, 1, 9), Cause.REJECTED, Optional.of(man));
        collector.see(List.of(dated(2)));

        assertThat(collector
                        .of("vastra", RowKey::toString)
                        .orElseThrow()
                        .suspects()
                        .all())
                .singleElement()
                .satisfies(group -> {
                    assertThat(effects(group, aClaim(1).count(2).of(Dimension.GENDER, "K")))
                            .containsExactly(Change.Effect.NONE);
                    assertThat(effects(group, aClaim(1).count(2).of(Dimension.MUNICIPALITY, "Flen")))
                            .containsExactly(new Change.Effect(1, 0));
                });
    }

    private static Set<Change.Effect> effects(Suspects.Group group, ClaimBuilder claim) {
        return group.change().effects(new StatedFigure(claim.build(), 1, 0));
    }
}
