package se.samlad.participant;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.AgeBand;

/**
 * Whom the measure is for; from {@code rules/measure.yml}.
 *
 * @param firstDay the day on which the measure began
 * @param agesByTrack the ages at enrolment for which each track is meant
 * @param plausibleAges outside these ages at enrolment the row is hardly right
 */
public record Eligibility(LocalDate firstDay, Map<String, AgeBand> agesByTrack, AgeBand plausibleAges) {

    public Eligibility {
        agesByTrack = Map.copyOf(agesByTrack);
    }

    /** The ages that a track is meant for; empty for a track that is not configured. */
    Optional<AgeBand> ages(String track) {
        return Optional.ofNullable(agesByTrack.get(track));
    }
}
