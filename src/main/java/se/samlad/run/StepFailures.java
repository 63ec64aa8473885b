package se.samlad.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;
import se.samlad.step.FailureCode;
import se.samlad.step.StepFactory;

/** Remembers which step failed first, and why. */
@Component
class StepFailures {

    private volatile Attempt.@Nullable Failure first;

    /** Looks at a step that has ended; a partition ends, and is heard of, before the step that it is a part of. */
    synchronized void note(StepExecution step, String name) {
        if (first == null && !step.getFailureExceptions().isEmpty() && !step.isTerminateOnly()) {
            var context = step.getExecutionContext();
            first = new Attempt.Failure(
                    FailureCode.of(step.getFailureExceptions().get(0)).code(),
                    Optional.of(name),
                    context.containsKey(StepFactory.FILE_NUMBER)
                            ? Optional.of(context.getInt(StepFactory.FILE_NUMBER))
                            : Optional.empty());
        }
    }

    /** Before another run begins. */
    synchronized void forget() {
        first = null;
    }

    boolean isEmpty() {
        return first == null;
    }

    /** The first failure; an internal one outside of any step when no step has told of one. */
    Attempt.Failure first() {
        Attempt.Failure known = first;
        return known == null
                ? new Attempt.Failure(FailureCode.INTERNAL.code(), Optional.empty(), Optional.empty())
                : known;
    }
}
