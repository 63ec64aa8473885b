package se.samlad.run;

import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import se.samlad.step.FailureCode;

/** What kept the program from starting on a home, as an operator's code. */
public final class StartFailure {

    private StartFailure() {}

    /** The code; empty for a failure that is none of the home's. */
    public static Optional<String> of(Throwable failure) {
        FailureCode kind = FailureCode.of(failure);
        if (kind == FailureCode.DATABASE_BROKEN) {
            return Optional.of("E717");
        }
        if (failure instanceof java.io.IOException
                || failure instanceof java.io.UncheckedIOException
                || kind == FailureCode.NO_SPACE
                || kind == FailureCode.NO_MEMORY) {
            return Optional.of(kind.code());
        }
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 30; depth++) {
            if (at instanceof FlywayException) {
                return Optional.of("E718");
            }
            at = at.getCause();
        }
        return Optional.empty();
    }
}
