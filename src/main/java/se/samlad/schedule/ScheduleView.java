package se.samlad.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samlad.core.Period;

/**
 * How the schedule stands with a period, for people.
 *
 * @param seen when it last looked
 * @param waitsFor the names of the districts that it waits for; empty for none
 * @param lateFrom the names of the districts with other files than the latest version's; empty for none
 * @param owner which process ran the period last; empty when the schedule has not
 * @param taken when that was
 * @param settled when it had been run; empty until then
 */
public record ScheduleView(
        Period period,
        Optional<Instant> seen,
        String waitsFor,
        String lateFrom,
        Optional<String> owner,
        Optional<Instant> taken,
        Optional<Instant> settled) {

    /** The latest two periods that are watched; none when there is no schedule, or the database is of before there was. */
    public static List<ScheduleView> of(JdbcClient database) {
        try {
            List<ScheduleView> all = new ScheduleTable(database)
                    .all().stream()
                            .map(row -> new ScheduleView(
                                    row.period(),
                                    row.seen(),
                                    row.waitsFor(),
                                    row.lateFrom(),
                                    row.owner(),
                                    row.taken(),
                                    row.settled()))
                            .toList();
            return all.subList(Math.max(0, all.size() - 2), all.size());
        } catch (BadSqlGrammarException olderDatabase) {
            return List.of();
        }
    }
}
