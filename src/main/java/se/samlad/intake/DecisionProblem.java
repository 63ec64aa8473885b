package se.samlad.intake;

import java.util.List;
import se.samlad.core.Severity;

/**
 * Something about a line of the decisions that its reviewer has to know.
 *
 * @param line 1-based in the file
 * @param severity an error keeps the line's decision from being used, a notice does not
 * @param code the text's; its first argument is the place of the line
 * @param arguments the others; names of columns and numbers of lines, never a cell's value
 */
public record DecisionProblem(int line, Severity severity, String code, List<String> arguments) {

    public DecisionProblem {
        arguments = List.copyOf(arguments);
    }

    static DecisionProblem error(int line, String code, String... arguments) {
        return new DecisionProblem(line, Severity.ERROR, code, List.of(arguments));
    }

    static DecisionProblem notice(int line, String code, String... arguments) {
        return new DecisionProblem(line, Severity.NOTICE, code, List.of(arguments));
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }
}
