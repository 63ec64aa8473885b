package se.samlad.run;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that a run was started or continued.
 *
 * @param number 1-based within the run
 * @param ended empty while it goes on, and when its process is gone
 * @param command what continues it
 * @param reusedSteps the job's steps that were taken over from an earlier run, with commas
 * @param failure empty unless it failed
 */
public record Attempt(
        long run,
        int number,
        Instant started,
        Optional<Instant> ended,
        AttemptState state,
        String command,
        String reusedSteps,
        Optional<Failure> failure) {

    /**
     * Why and where an attempt failed.
     *
     * @param code such as {@code E711}
     * @param step the job's step; empty outside of any
     * @param file the number of the file that was being read; empty where a step works on the whole county
     */
    public record Failure(String code, Optional<String> step, Optional<Integer> file) {}
}
