package se.samlad.intake;

import java.util.List;
import java.util.Optional;

/**
 * What a reviewed workbook says.
 *
 * @param file its name
 * @param format how it was read, for people
 * @param version which version it is of; 0 when it does not say
 * @param lines its rows that are about a finding, with a decision or without
 */
record Review(
        String file,
        String format,
        int version,
        List<Line> lines,
        Optional<SignOff> signOff,
        List<DecisionProblem> problems) {

    Review {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * A row about a finding.
     *
     * @param decision empty when nobody decided, or when the decision cannot be used
     */
    record Line(int number, ReviewDecision.Key key, Optional<ReviewDecision> decision) {}
}
