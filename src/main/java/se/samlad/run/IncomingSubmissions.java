package se.samlad.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samlad.core.County;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.intake.Inbox;
import se.samlad.intake.Limits;
import se.samlad.intake.Snapshots;

/** Finds which period is meant and what has come in for it. */
@Component
class IncomingSubmissions {

    private final County county;
    private final Limits limits;

    IncomingSubmissions(County county, Limits limits) {
        this.county = county;
        this.limits = limits;
    }

    /** What was found. */
    sealed interface Found {}

    /** Something to read. */
    record Of(Period period, Inbox.Contents contents) implements Found {}

    /** Nothing to read, and why. */
    record Nothing(Message reason) implements Found {}

    /** Looks into the input and takes snapshots of what is there. */
    Found in(Path input, Optional<Period> wanted, Path snapshots) throws IOException {
        Inbox inbox = new Inbox(input, county, new Snapshots(snapshots), limits);
        Optional<Period> period = wanted.or(() -> newest(inbox));
        if (period.isEmpty()) {
            return new Nothing(Message.of("E651", input));
        }
        Inbox.Contents contents = inbox.contents(period.get());
        return contents.isWithoutSubmission()
                ? new Nothing(Message.of("E652", period.get(), input))
                : new Of(period.get(), contents);
    }

    private static Optional<Period> newest(Inbox inbox) {
        try {
            return inbox.newestPeriod();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
