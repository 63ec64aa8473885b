package se.samlad.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.core.Period;

/** Which periods were purged, and how those stand that were not. */
@Repository
public class PurgeTable {

    private static final String ALL = """
            SELECT p.period, p.ground, p.months, p.purged_at, c.counted, c.removed
              FROM purge p
              LEFT JOIN purge_count c
                ON c.period = p.period
             ORDER BY p.period, c.counted
            """;

    private static final String PUT = """
            INSERT INTO purge (period, ground, months, purged_at)
            VALUES (:period, :ground, :months, :at)
            """;

    private static final String PUT_COUNT = """
            INSERT INTO purge_count (period, counted, removed)
            VALUES (:period, :counted, :removed)
            """;

    private static final String UNPURGED = """
            SELECT DISTINCT r.period
              FROM run r
             WHERE NOT EXISTS (SELECT 1
                                 FROM purge p
                                WHERE p.period = r.period)
             ORDER BY r.period
            """;

    private static final String PUBLISHED = """
            SELECT run_id
              FROM run
             WHERE period = :period AND version IS NOT NULL
             ORDER BY version DESC
             FETCH FIRST 1 ROW ONLY
            """;

    private static final String UNFINISHED = """
            SELECT a.state, a.command
              FROM run_attempt a
              JOIN run r
                ON r.run_id = a.run_id
             WHERE r.period = :period
             ORDER BY a.started_at DESC, a.run_id DESC, a.attempt DESC
             FETCH FIRST 1 ROW ONLY
            """;

    private static final String APPROVED = """
            SELECT COUNT(*)
              FROM sign_off s
             WHERE s.run_id = :run
               AND NOT EXISTS (SELECT 1
                                 FROM finding f
                                WHERE f.run_id = s.run_id AND f.code = 'D232')
            """;

    private static final String FOLLOWED = "SELECT COUNT(*) FROM run WHERE period > :period AND version IS NOT NULL";

    private static final String HASHES_OF_OTHERS = """
            SELECT DISTINCT f.sha256
              FROM submission_file f
              JOIN run r
                ON r.run_id = f.run_id
             WHERE f.sha256 <> ''
               AND NOT EXISTS (SELECT 1
                                 FROM purge p
                                WHERE p.period = r.period)
            """;

    private final JdbcClient jdbc;

    PurgeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A period whose rows are gone.
     *
     * @param months the configured time, when that was the ground; 0 otherwise
     * @param counts what went, by the names of {@link Holdings}
     */
    public record Purged(Period period, Ground ground, int months, Instant at, Map<String, Long> counts) {
        public Purged {
            counts = new LinkedHashMap<>(counts);
        }
    }

    /** All of them, the earliest first. */
    public List<Purged> all() {
        Map<Period, Purged> all = new LinkedHashMap<>();
        jdbc.sql(ALL).query((java.sql.ResultSet row) -> {
            Period period = new Period(row.getObject("period", LocalDate.class));
            if (!all.containsKey(period)) {
                all.put(
                        period,
                        new Purged(
                                period,
                                Ground.valueOf(row.getString("ground")),
                                row.getInt("months"),
                                row.getObject("purged_at", OffsetDateTime.class).toInstant(),
                                Map.of()));
            }
            String counted = row.getString("counted");
            if (counted != null) {
                all.get(period).counts().put(counted, row.getLong("removed"));
            }
        });
        return List.copyOf(all.values());
    }

    /** When a period was purged; empty when it was not. */
    public Optional<Instant> at(Period period) {
        return all().stream()
                .filter(purged -> purged.period().equals(period))
                .map(Purged::at)
                .findFirst();
    }

    void put(Purged purged) {
        jdbc.sql(PUT)
                .param("period", purged.period().reportDate())
                .param("ground", purged.ground().name())
                .param("months", purged.months())
                .param("at", purged.at().atOffset(ZoneOffset.UTC))
                .update();
        purged.counts().forEach((counted, removed) -> jdbc.sql(PUT_COUNT)
                .param("period", purged.period().reportDate())
                .param("counted", counted)
                .param("removed", removed)
                .update());
    }

    /** How the periods stand that were not purged, the earliest first. */
    List<PurgeRule.Standing> standings() {
        return jdbc.sql(UNPURGED).query(LocalDate.class).list().stream()
                .map(day -> standing(new Period(day)))
                .toList();
    }

    private PurgeRule.Standing standing(Period period) {
        Optional<Long> published = jdbc.sql(PUBLISHED)
                .param("period", period.reportDate())
                .query(Long.class)
                .optional();
        return new PurgeRule.Standing(
                period,
                published,
                unfinished(period),
                published
                        .filter(run -> isAny(jdbc.sql(APPROVED).param("run", run)))
                        .isPresent(),
                isAny(jdbc.sql(FOLLOWED).param("period", period.reportDate())));
    }

    private Optional<String> unfinished(Period period) {
        return jdbc.sql(UNFINISHED)
                .param("period", period.reportDate())
                .query((row, n) -> row.getString("state").equals("PUBLISHED") ? "" : row.getString("command"))
                .optional()
                .filter(command -> !command.isEmpty());
    }

    private static boolean isAny(JdbcClient.StatementSpec counting) {
        return counting.query(Long.class).single() > 0;
    }

    /** The SHA-256 of all files that came in for periods which were not purged. */
    Set<String> hashesInUse() {
        return new TreeSet<>(jdbc.sql(HASHES_OF_OTHERS).query(String.class).list());
    }
}
