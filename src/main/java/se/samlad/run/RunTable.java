package se.samlad.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.core.Period;
import se.samlad.file.Sha256;
import se.samlad.publication.PublicationHead;
import se.samlad.publication.PublishedVersions;

/** The runs: which period, of which inputs, under which rules, with which history; and which version each became. */
@Repository
class RunTable implements PublishedVersions {

    private static final String FIND = """
            SELECT run_id, version
              FROM run
             WHERE period = :period AND inputs = :inputs AND rules = :rules AND history = :history
            """;

    private static final String INSERT = """
            INSERT INTO run (run_id, period, inputs, rules, history)
            SELECT COALESCE(MAX(run_id), 0) + 1, :period, :inputs, :rules, :history
              FROM run
            """;

    private static final String LAST_VERSION = "SELECT COALESCE(MAX(version), 0) FROM run WHERE period = :period";

    private static final String LATEST = """
            SELECT run_id, inputs, rules, version
              FROM run
             WHERE period = :period AND version IS NOT NULL
             ORDER BY version DESC
             FETCH FIRST 1 ROW ONLY
            """;

    private static final String ALL = """
            SELECT run_id, period, version
              FROM run
             ORDER BY run_id
            """;

    private static final String PUBLISH = "UPDATE run SET version = :version WHERE run_id = :run";

    private static final String EARLIER = """
            SELECT r.period, r.inputs, r.rules
              FROM run r
             WHERE r.period < :period
               AND r.version = (SELECT MAX(n.version) FROM run n WHERE n.period = r.period)
             ORDER BY r.period
            """;

    private static final String RESTS_ON = """
            SELECT period, version, inputs, rules, history
              FROM run
             WHERE run_id = :run
                OR (version < :version AND period = (SELECT p.period FROM run p WHERE p.run_id = :run))
             ORDER BY CASE WHEN run_id = :run THEN 1 ELSE 0 END, version
            """;

    private static final String VERSION_BEFORE = """
            SELECT run_id, period, version
              FROM run
             WHERE period = :period AND version < :version
             ORDER BY version DESC
             FETCH FIRST 1 ROW ONLY
            """;

    private static final String PERIOD_BEFORE = """
            SELECT run_id, period, version
              FROM run
             WHERE period < :period AND version IS NOT NULL
             ORDER BY period DESC, version DESC
             FETCH FIRST 1 ROW ONLY
            """;

    private final JdbcClient jdbc;

    RunTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A run.
     *
     * @param history what came before it
     * @param version empty until it is published
     */
    record Run(long id, String history, Optional<Integer> version) {}

    /**
     * The run of these inputs, made when there is none. Inputs that were published once, and then others, are another
     * run: what was taken back, such as a reviewer's decision, is taken back in a version of its own.
     */
    Run of(Period period, String inputs, String rules, String history) {
        return of(period, inputs, rules, history, nextVersion(period) - 1);
    }

    /** As {@link #of}, but never one that is published: what is published stays, and is followed by another version. */
    Run unpublished(Period period, String inputs, String rules, String history) {
        return of(period, inputs, rules, history, Integer.MAX_VALUE);
    }

    private Run of(Period period, String inputs, String rules, String history, int latest) {
        Run run = findOrMake(period, inputs, rules, history);
        while (run.version().filter(version -> version < latest).isPresent()) {
            run = findOrMake(period, inputs, rules, Sha256.of(run.history() + "\n" + run.version()));
        }
        return run;
    }

    /** What the latest version of a period was made of; empty when none is published. */
    Optional<Latest> latest(Period period) {
        return jdbc.sql(LATEST)
                .param("period", period.reportDate())
                .query((row, n) -> new Latest(
                        row.getLong("run_id"), row.getString("inputs"), row.getString("rules"), row.getInt("version")))
                .optional();
    }

    /** A version that is published. */
    record Latest(long run, String inputs, String rules, int version) {}

    /** All runs, by number. */
    List<Known> all() {
        return jdbc.sql(ALL)
                .query((row, n) -> new Known(
                        row.getLong("run_id"),
                        new Period(row.getObject("period", LocalDate.class)),
                        Optional.ofNullable(row.getObject("version", Integer.class))))
                .list();
    }

    /**
     * A run, for people.
     *
     * @param version empty until it is published
     */
    record Known(long id, Period period, Optional<Integer> version) {}

    private Run findOrMake(Period period, String inputs, String rules, String history) {
        return find(period, inputs, rules, history).orElseGet(() -> {
            statement(INSERT, period, inputs, rules, history).update();
            return find(period, inputs, rules, history).orElseThrow();
        });
    }

    private Optional<Run> find(Period period, String inputs, String rules, String history) {
        return statement(FIND, period, inputs, rules, history)
                .query((row, n) -> new Run(
                        row.getLong("run_id"), history, Optional.ofNullable(row.getObject("version", Integer.class))))
                .optional();
    }

    private JdbcClient.StatementSpec statement(String sql, Period period, String inputs, String rules, String history) {
        return jdbc.sql(sql)
                .param("period", period.reportDate())
                .param("inputs", inputs)
                .param("rules", rules)
                .param("history", history);
    }

    /** The version that the next publication of the period gets. */
    int nextVersion(Period period) {
        return 1
                + jdbc.sql(LAST_VERSION)
                        .param("period", period.reportDate())
                        .query(Integer.class)
                        .single();
    }

    @Override
    public void record(long run, int version) {
        jdbc.sql(PUBLISH).param("run", run).param("version", version).update();
    }

    @Override
    public PublicationHead head(long run, int version) {
        List<PublicationHead> chain = new ArrayList<>();
        jdbc.sql(RESTS_ON).param("run", run).param("version", version).query((java.sql.ResultSet row) -> {
            chain.add(PublicationHead.of(
                    new Period(row.getObject("period", LocalDate.class)),
                    Optional.ofNullable(row.getObject("version", Integer.class)).orElse(version),
                    row.getString("inputs"),
                    row.getString("rules"),
                    row.getString("history"),
                    chain.isEmpty()
                            ? PublicationHead.NOTHING
                            : chain.get(chain.size() - 1).hash()));
        });
        return chain.get(chain.size() - 1);
    }

    @Override
    public Optional<Published> before(Period period, int version) {
        return published(jdbc.sql(VERSION_BEFORE).param("version", version), period);
    }

    @Override
    public Optional<Published> before(Period period) {
        return published(jdbc.sql(PERIOD_BEFORE), period);
    }

    private static Optional<Published> published(JdbcClient.StatementSpec statement, Period period) {
        return statement
                .param("period", period.reportDate())
                .query((row, n) -> new Published(
                        row.getLong("run_id"),
                        new Period(row.getObject("period", LocalDate.class)),
                        row.getInt("version")))
                .optional();
    }

    /** A hash over what earlier periods were published of: other earlier figures can change a verdict. */
    String history(Period period) {
        return Sha256.of(String.join(
                "\n",
                jdbc.sql(EARLIER)
                        .param("period", period.reportDate())
                        .query((row, n) -> row.getString("period") + row.getString("inputs") + row.getString("rules"))
                        .list()));
    }
}
