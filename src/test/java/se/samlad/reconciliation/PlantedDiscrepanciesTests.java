package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.claim.Unit;

/** Differences made on purpose are found, and what they were made of comes first (DOMAIN §7). */
class PlantedDiscrepanciesTests {

    private static final int PEOPLE = 180;
    private static final int DISTRICTS = 3;
    private static final double ENOUGH = 0.95;

    /** A district with what was planted in it. */
    private record Scenario(PlantedCase district, List<Plant> plants) {

        static Scenario of(long seed, Plant... plants) {
            Scenario scenario = new Scenario(new PlantedCase(seed, PEOPLE), List.of(plants));
            scenario.plants.forEach(plant -> plant.in(scenario.district));
            return scenario;
        }

        Set<Cause> causes() {
            Set<Cause> causes = EnumSet.noneOf(Cause.class);
            plants.forEach(plant -> plant.cause.ifPresent(causes::add));
            return causes;
        }
    }

    @Test
    void plantedDifferencesGetTheirVerdictAndTheirExplanation() {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (Scenario scenario : scenarios()) {
            Optional<String> fault = fault(scenario);
            fault.ifPresent(wrong::add);
            cases++;
        }
        System.out.println("planted differences: " + (cases - wrong.size()) + " of " + cases + " right");
        wrong.forEach(System.out::println);
        assertThat(cases).isGreaterThanOrEqualTo(40);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (cases * (1 - ENOUGH)));
    }

    @Test
    void nothingDiffersWhereNothingWasPlanted() {
        for (long seed = 100; seed < 120; seed++) {
            assertThat(new PlantedCase(seed, PEOPLE).assess().values())
                    .allSatisfy(assessment ->
                            assertThat(assessment.verdict().agrees()).isTrue());
        }
    }

    private static List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        for (int district = 0; district < DISTRICTS; district++) {
            for (Plant plant : Plant.values()) {
                scenarios.add(Scenario.of(scenarios.size(), plant));
            }
        }
        for (Plant one : Plant.OF_ROWS) {
            for (Plant other : Plant.OF_ROWS) {
                if (one.compareTo(other) < 0) {
                    scenarios.add(Scenario.of(scenarios.size(), one, other));
                }
            }
        }
        return scenarios;
    }

    /** What is wrong with the verdicts of a scenario; empty when all that differ got theirs, and some did. */
    private static Optional<String> fault(Scenario scenario) {
        int found = 0;
        for (Map.Entry<Claim, Assessment> each : scenario.district().assess().entrySet()) {
            Assessment assessment = each.getValue();
            if (!assessment.verdict().agrees()) {
                found++;
                if (!isRight(scenario, each.getKey(), assessment)) {
                    return Optional.of(scenario.plants() + ": " + each.getKey().selection() + " "
                            + each.getKey().scope() + " " + each.getKey().text() + " counted "
                            + assessment.counted().orElse("-") + " is " + assessment.verdict() + " by "
                            + assessment.reasoning().explanations()
                            + assessment.reasoning().definition());
                }
            }
        }
        boolean mustDiffer = scenario.plants().stream().noneMatch(plant -> plant == Plant.CUT_OFF_PERCENT);
        return found == 0 && mustDiffer ? Optional.of(scenario.plants() + ": nothing differs") : Optional.empty();
    }

    private static boolean isRight(Scenario scenario, Claim claim, Assessment assessment) {
        boolean verdict = scenario.plants().stream().anyMatch(plant -> plant.verdict == assessment.verdict());
        Set<Cause> first = EnumSet.noneOf(Cause.class);
        assessment.reasoning().explanations().stream()
                .limit(1)
                .flatMap(explanation -> explanation.parts().stream())
                .forEach(part -> first.add(part.cause()));
        boolean closes = claim.unit() == Unit.PERCENT
                || assessment.reasoning().explanations().stream()
                        .allMatch(explanation -> explanation.closes()
                                == claim.value().intValue()
                                        - Integer.parseInt(assessment.counted().orElseThrow()));
        return verdict && closes && scenario.causes().containsAll(first);
    }
}
