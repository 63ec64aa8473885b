package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import se.samlad.claim.Claim;
import se.samlad.claim.Unit;

/** Laws of explanations, for any district and anything that may be counted otherwise in it (DOMAIN §7). */
class ExplanationProperties {

    @Provide
    Arbitrary<Plant> rows() {
        return Arbitraries.of(Plant.OF_ROWS);
    }

    @Property(tries = 60)
    void whatIsUndisturbedAlwaysAgrees(
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 120) int people) {
        assertThat(new PlantedCase(seed, people).assess().values())
                .allSatisfy(
                        assessment -> assertThat(assessment.verdict().agrees()).isTrue());
    }

    @Property(tries = 60)
    void everyExplanationOfACountClosesTheGap(
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @Size(min = 1, max = 4) Set<@net.jqwik.api.From("rows") Plant> plants) {
        PlantedCase district = new PlantedCase(seed, 60);
        plants.forEach(plant -> plant.in(district));

        for (Map.Entry<Claim, Assessment> each : district.assess().entrySet()) {
            if (each.getKey().unit() == Unit.COUNT) {
                int counted = Integer.parseInt(each.getValue().counted().orElseThrow());
                assertThat(each.getValue().reasoning().explanations())
                        .allSatisfy(explanation -> assertThat(explanation.closes())
                                .isEqualTo(each.getKey().value().intValue() - counted));
            }
        }
    }

    @Property(tries = 60)
    void onlyADifferenceIsExplainedAndAnExplanationHasAtMostThreeCauses(
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @Size(min = 1, max = 4) Set<@net.jqwik.api.From("rows") Plant> plants) {
        PlantedCase district = new PlantedCase(seed, 60);
        plants.forEach(plant -> plant.in(district));

        assertThat(district.assess().values()).allSatisfy(assessment -> {
            assertThat(assessment.reasoning().explanations().isEmpty())
                    .isEqualTo(assessment.verdict() != Verdict.DIFFERS_EXPLAINED);
            assertThat(assessment.reasoning().explanations())
                    .allSatisfy(explanation -> assertThat(explanation.parts()).hasSizeBetween(1, 3));
        });
    }

    @Property(tries = 60)
    void whatNoRowExplainsIsLeftUnexplained(
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 50) int more) {
        PlantedCase district = new PlantedCase(seed, 60);
        Claim all = district.claims().get(0);
        Claim wrong = se.samlad.testing.ClaimBuilder.aClaim(99)
                .count(all.value().longValue() + more)
                .build();
        Assume.that(more > 0);

        Assessment assessment = district.assess(java.util.List.of(wrong)).get(wrong);
        assertThat(assessment.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(assessment.reasoning().remarks())
                .extracting(se.samlad.core.Message::code)
                .contains("V905", "V906", "V907");
    }
}
