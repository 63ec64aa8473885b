package se.samlad.retention;

import java.time.LocalDate;
import java.util.Optional;
import se.samlad.core.Message;
import se.samlad.core.Period;

/**
 * Whether a period's rows may go.
 *
 * @param today the day in Stockholm
 * @param months how long after the report date they are kept; 0 for as long as nobody purges them
 * @param isAnyway whether somebody takes it on themselves
 */
record PurgeRule(LocalDate today, int months, boolean isAnyway) {

    /**
     * How a period stands.
     *
     * @param published the run that its latest version was made by; empty when none is published
     * @param unfinished the command that continues its latest run; empty when that is published
     */
    record Standing(
            Period period,
            Optional<Long> published,
            Optional<String> unfinished,
            boolean isApproved,
            boolean isFollowed) {}

    /** The answer. */
    sealed interface Answer {}

    record May(Ground ground) implements Answer {}

    record MayNot(Message reason) implements Answer {}

    boolean isOver(Period period) {
        return months > 0 && !today.isBefore(period.reportDate().plusMonths(months));
    }

    Answer of(Standing standing) {
        if (standing.unfinished().isPresent()) {
            return new MayNot(
                    Message.of("E792", standing.period(), standing.unfinished().get()));
        }
        if (standing.published().isEmpty()) {
            return new MayNot(Message.of("E794", standing.period()));
        }
        if (isOver(standing.period())) {
            return new May(Ground.AGE);
        }
        if (standing.isApproved()) {
            return new May(Ground.APPROVED);
        }
        if (standing.isFollowed()) {
            return new May(Ground.FOLLOWED);
        }
        return isAnyway ? new May(Ground.ASKED) : new MayNot(Message.of("E793", standing.period()));
    }
}
