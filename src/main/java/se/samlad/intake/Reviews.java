package se.samlad.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What several reviewed workbooks of a period say together. The workbook of the latest version speaks for each finding that it
 * has a row for, also where nothing was decided, since it was made with the decisions before it; workbooks of one version
 * complete each other, and where two of them contradict each other none is followed.
 *
 * @param decisions one on a finding at most, by key
 * @param signOff that of the latest version, if it has one
 */
record Reviews(List<ReviewDecision> decisions, Optional<SignOff> signOff, List<DecisionProblemTable.Placed> problems) {

    Reviews {
        decisions = List.copyOf(decisions);
        problems = List.copyOf(problems);
    }

    private record Told(String file, int version, Review.Line line) {}

    /** Settles what they say. */
    static Reviews settled(List<Review> reviews) {
        Map<String, List<Told>> byFinding = new TreeMap<>();
        List<DecisionProblemTable.Placed> problems = new ArrayList<>();
        for (Review review : reviews) {
            review.problems().forEach(each -> problems.add(new DecisionProblemTable.Placed(review.file(), each)));
            review.lines().forEach(line -> byFinding
                    .computeIfAbsent(line.key().finding(), finding -> new ArrayList<>())
                    .add(new Told(review.file(), review.version(), line)));
        }
        List<ReviewDecision> decisions = new ArrayList<>();
        byFinding.values().forEach(told -> settle(told, problems).ifPresent(decisions::add));
        Optional<SignOff> signOff = reviews.stream()
                .max(Comparator.comparingInt(Review::version)
                        .thenComparing(review -> review.signOff().isPresent())
                        .thenComparing(Review::file))
                .flatMap(Review::signOff);
        return new Reviews(decisions, signOff, problems);
    }

    private static Optional<ReviewDecision> settle(List<Told> told, List<DecisionProblemTable.Placed> problems) {
        int latest = told.stream().mapToInt(Told::version).max().orElse(0);
        List<Told> decided = told.stream()
                .filter(each ->
                        each.version() == latest && each.line().decision().isPresent())
                .toList();
        long verdicts = decided.stream()
                .flatMap(each -> each.line().decision().stream())
                .map(ReviewDecision::verdict)
                .distinct()
                .count();
        if (verdicts > 1) {
            decided.forEach(each -> problems.add(new DecisionProblemTable.Placed(
                    each.file(), DecisionProblem.error(each.line().number(), "D215"))));
            return Optional.empty();
        }
        return decided.stream()
                .max(Comparator.comparing(Told::file)
                        .thenComparing(each -> each.line().number()))
                .flatMap(each -> each.line().decision());
    }
}
