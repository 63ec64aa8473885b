package se.samlad.reconciliation;

import java.util.List;
import java.util.Map;
import se.samlad.claim.Claim;

/**
 * Shows how long it takes to explain every figure of a district's report: {@code ExplanationBenchmark 1000 100000}. One row
 * in a hundred may be counted otherwise, in every way there is, and every figure that can differ does.
 */
public final class ExplanationBenchmark {

    private static final int ROWS_A_PLANT = 1000;

    private ExplanationBenchmark() {}

    public static void main(String... arguments) {
        for (String rows : arguments) {
            measure(Integer.parseInt(rows));
        }
    }

    private static void measure(int rows) {
        PlantedCase district = new PlantedCase(1, rows);
        for (int i = 0; i < Math.max(1, rows / ROWS_A_PLANT); i++) {
            Plant.OF_ROWS.forEach(plant -> plant.in(district));
        }
        List<Claim> claims = district.claims();
        long began = System.nanoTime();
        Map<Claim, Assessment> assessments = district.assess(claims);
        long took = (System.nanoTime() - began) / 1_000_000;
        long differing = assessments.values().stream()
                .filter(each -> !each.verdict().agrees())
                .count();
        System.out.println(
                rows + " rows: " + claims.size() + " figures, of which " + differing + " differ, in " + took + " ms; "
                        + assessments.values().stream()
                                .map(Assessment::verdict)
                                .sorted()
                                .toList());
    }
}
