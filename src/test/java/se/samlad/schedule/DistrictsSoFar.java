package se.samlad.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import se.samlad.run.Arrival;

/** What three districts have sent, and times in Stockholm, for tests. */
final class DistrictsSoFar {

    private DistrictsSoFar() {}

    static Instant stockholm(String time) {
        return LocalDateTime.parse(time).atZone(Timetable.ZONE).toInstant();
    }

    static Arrival complete(String district) {
        return new Arrival(
                district, district, true, true, false, false, Set.of(district + "-list", district + "-report"));
    }

    static Arrival onlyList(String district) {
        return new Arrival(district, district, true, false, false, false, Set.of(district + "-list"));
    }

    static Arrival silent(String district) {
        return new Arrival(district, district, false, false, false, true, Set.of());
    }

    static List<Arrival> all() {
        return List.of(complete("norra"), complete("vastra"), complete("sodra"));
    }

    static List<Arrival> none() {
        return List.of(silent("norra"), silent("vastra"), silent("sodra"));
    }

    static List<Arrival> withoutSodra() {
        return List.of(complete("norra"), complete("vastra"), silent("sodra"));
    }
}
