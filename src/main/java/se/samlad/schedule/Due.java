package se.samlad.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samlad.core.Period;
import se.samlad.run.Arrival;

/** The one thing to do now; what remains is asked for again when it is done. */
public sealed interface Due {

    /** What is due, by what is known; always the same answer to the same question. */
    static Due decide(Instant now, List<Past> history, Map<Period, List<Arrival>> arrivals, Timetable timetable) {
        return new Decision(now, history, arrivals, timetable).due();
    }

    /**
     * A period is to be run.
     *
     * @param missing the districts that lack something; empty when all is there
     */
    record Run(Period period, List<Arrival> missing) implements Due {
        public Run {
            missing = List.copyOf(missing);
        }
    }

    /** Something is to be told to people, once. */
    sealed interface Notice extends Due {
        Period period();

        /** Whom it is about; at least one. */
        List<Arrival> districts();
    }

    /**
     * Districts lack something while it is still waited for.
     *
     * @param day on which it is told
     * @param until when the period is run with what is there
     */
    record Remind(Period period, List<Arrival> districts, LocalDate day, Instant until) implements Notice {
        public Remind {
            districts = List.copyOf(districts);
        }
    }

    /**
     * Districts have sent nothing at all.
     *
     * @param until as for {@link Remind}; may have passed
     */
    record Alarm(Period period, List<Arrival> districts, Instant until) implements Notice {
        public Alarm {
            districts = List.copyOf(districts);
        }
    }

    /** Districts have sent other files after a version was published: somebody may want another version. */
    record Offer(Period period, int version, List<Arrival> districts) implements Notice {
        public Offer {
            districts = List.copyOf(districts);
        }
    }

    /**
     * Nothing until something comes in.
     *
     * @param next when the calendar alone can make something due
     */
    record Nothing(Instant next) implements Due {}
}
