package se.samlad.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import se.samlad.core.Period;

/** The option {@code --period}, as every command takes it. */
final class PeriodOption {

    private PeriodOption() {}

    /**
     * The period that was asked for; empty when none was.
     *
     * @throws ParameterException when it is none
     */
    static Optional<Period> parse(@Nullable String given, @Nullable CommandSpec spec, Terminal terminal) {
        if (given == null) {
            return Optional.empty();
        }
        Optional<Period> parsed = Period.parse(given);
        if (parsed.isEmpty() && spec != null) {
            throw new ParameterException(spec.commandLine(), terminal.words().get("cli.period"));
        }
        return parsed;
    }
}
