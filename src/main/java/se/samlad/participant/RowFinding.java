package se.samlad.participant;

import java.util.List;
import java.util.OptionalInt;
import se.samlad.core.Severity;

/**
 * Something to say about a row.
 *
 * @param rule the code, which is also the message's key
 * @param column the cell's 0-based column; empty when the whole row is meant
 * @param arguments what the message needs besides file, sheet and cell; never a cell's value
 */
public record RowFinding(String rule, Severity severity, OptionalInt column, List<String> arguments) {

    public RowFinding {
        arguments = List.copyOf(arguments);
    }
}
