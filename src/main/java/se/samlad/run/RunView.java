package se.samlad.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.samlad.core.Period;

/**
 * A run, for people: all its attempts together.
 *
 * @param number counted from 1 in the order in which runs were first asked for
 * @param version empty until it is published
 * @param purged when the period's rows were taken away; empty while they are there
 * @param state empty for runs of before attempts were kept
 * @param attempts oldest first
 * @param steps the job's steps in order
 * @param failure why the last attempt failed; empty unless it did
 */
public record RunView(
        long number,
        Period period,
        Optional<Integer> version,
        Optional<Instant> purged,
        Optional<AttemptState> state,
        List<AttemptView> attempts,
        List<StepView> steps,
        Optional<FailureView> failure) {

    public RunView {
        attempts = List.copyOf(attempts);
        steps = List.copyOf(steps);
    }

    /** An attempt. */
    public record AttemptView(
            int number, Instant started, Optional<Instant> ended, AttemptState state, String command) {}

    /**
     * A step.
     *
     * @param name the job's step
     * @param state {@code DONE}, {@code REUSED}, {@code FAILED}, {@code STOPPED} or {@code WAITING}
     * @param time empty when it has not ended, or was taken over
     * @param rows how many rows the step has made; empty where that says nothing
     */
    public record StepView(String name, StepState state, Optional<Duration> time, OptionalLong rows) {}

    /** How a step stands. */
    public enum StepState {
        WAITING,
        DONE,
        REUSED,
        STOPPED,
        FAILED
    }

    /**
     * Why and where a run failed.
     *
     * @param district the name of the district whose file was being read; empty for work on the whole county
     * @param file its name; empty like the district
     * @param command what continues
     */
    public record FailureView(
            String code, Optional<String> step, Optional<String> district, Optional<String> file, String command) {}

    /** The command that continues the run; empty when it is published. */
    public Optional<String> continuation() {
        boolean isOver = state.isEmpty() || state.get() == AttemptState.PUBLISHED;
        return isOver ? Optional.empty() : lastCommand();
    }

    /** The command that makes another version when other files have come; empty until it is published, and when it is purged. */
    public Optional<String> nextVersion() {
        boolean isPublished = state.isPresent() && state.get() == AttemptState.PUBLISHED;
        return isPublished && purged.isEmpty() ? lastCommand().map(RunRequest::asNew) : Optional.empty();
    }

    private Optional<String> lastCommand() {
        return attempts.isEmpty()
                ? Optional.empty()
                : Optional.of(attempts.get(attempts.size() - 1).command());
    }
}
