package se.samlad.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Severity;

/** What the reviewers of a run are told. */
@Repository
public class FindingTable {

    private static final String SEPARATOR = "\t";
    private static final int AT_A_TIME = 1000;

    private static final String CLEAR = "DELETE FROM finding WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO finding (run_id, ordinal, district, kind, severity, code, subject, claim_file, claim_number,
                                 stated, counted, scope, message_code, message_arguments, definition, alternatives,
                                 explanations, suggestion, remarks)
            VALUES (:run, :ordinal, :district, :kind, :severity, :code, :subject, :claimFile, :claimNumber,
                    :stated, :counted, :scope, :messageCode, :messageArguments, :definition, :alternatives,
                    :explanations, :suggestion, :remarks)
            """;

    private static final String ALL = """
            SELECT *
              FROM finding
             WHERE run_id = :run
             ORDER BY ordinal
            """;

    private static final String OF_PERIOD_BEFORE = """
            SELECT f.district, f.kind, f.code, f.message_code, f.message_arguments, f.remarks, r.period, c.selection
              FROM finding f
              JOIN run r
                ON r.run_id = f.run_id
              LEFT JOIN claim c
                ON c.run_id = f.run_id AND c.file_number = f.claim_file AND c.claim_number = f.claim_number
             WHERE f.severity <> 'NOTICE' AND f.kind IN ('CLAIM', 'REPORT', 'PACKAGE')
               AND f.run_id = (SELECT b.run_id
                                 FROM run b
                                WHERE b.period < :period AND b.version IS NOT NULL
                                ORDER BY b.period DESC, b.version DESC
                                FETCH FIRST 1 ROW ONLY)
             ORDER BY f.ordinal
            """;

    private static final String FORGET = """
            UPDATE finding
               SET subject = '', message_code = 'E796', message_arguments = '', explanations = '', suggestion = NULL,
                   remarks = :since
             WHERE run_id = :run AND ordinal = :ordinal
            """;

    private final NamedParameterJdbcTemplate jdbc;

    FindingTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void clear(long run) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run));
    }

    /**
     * Puts findings behind those that are there.
     *
     * @param before how many those are
     */
    void put(long run, int before, List<Finding> findings) {
        for (int from = 0; from < findings.size(); from += AT_A_TIME) {
            List<Finding> piece = findings.subList(from, Math.min(from + AT_A_TIME, findings.size()));
            MapSqlParameterSource[] rows = new MapSqlParameterSource[piece.size()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = parameters(run, before + from + i + 1, piece.get(i));
            }
            jdbc.batchUpdate(PUT, rows);
        }
    }

    private static MapSqlParameterSource parameters(long run, int ordinal, Finding finding) {
        return new MapSqlParameterSource("run", run)
                .addValue("ordinal", ordinal)
                .addValue("district", finding.district())
                .addValue("kind", finding.kind().name())
                .addValue("severity", finding.severity().name())
                .addValue("code", finding.code())
                .addValue("subject", finding.subject())
                .addValue(
                        "claimFile",
                        finding.claim().map(Finding.ClaimKey::fileNumber).orElse(null))
                .addValue(
                        "claimNumber",
                        finding.claim().map(Finding.ClaimKey::number).orElse(null))
                .addValue("stated", finding.stated().orElse(null))
                .addValue("counted", finding.counted().orElse(null))
                .addValue("scope", finding.scope().map(Scope::name).orElse(null))
                .addValue("messageCode", finding.message().code())
                .addValue(
                        "messageArguments",
                        String.join(SEPARATOR, finding.message().arguments()))
                .addValues(WrittenReasoning.written(finding.reasoning()));
    }

    /**
     * What the reviewers of the latest published period before were told to do something about.
     *
     * @param selection what the claim counts; empty when it was on no claim
     * @param since the period that was told it first
     */
    record Earlier(
            String district,
            Finding.Kind kind,
            String code,
            Optional<String> selection,
            Message message,
            Period since) {}

    /** Those of the latest published period before, rows left out; none when there is none. */
    List<Earlier> ofPeriodBefore(Period period) {
        return jdbc.query(
                OF_PERIOD_BEFORE,
                new MapSqlParameterSource("period", period.reportDate()),
                (row, n) -> new Earlier(
                        row.getString("district"),
                        Finding.Kind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        Optional.ofNullable(row.getString("selection")),
                        message(row),
                        WrittenReasoning.since(row.getString("remarks"))
                                .orElse(new Period(row.getObject("period", LocalDate.class)))));
    }

    private static Message message(ResultSet row) throws SQLException {
        String arguments = row.getString("message_arguments");
        return new Message(
                row.getString("message_code"),
                arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1)));
    }

    /** Takes the words away that findings were told with; what was found, how much and since when stays. */
    public void forgetWords(long run) {
        MapSqlParameterSource[] findings = jdbc.query(
                        ALL, new MapSqlParameterSource("run", run), (row, n) -> new MapSqlParameterSource("run", run)
                                .addValue("ordinal", row.getInt("ordinal"))
                                .addValue("since", WrittenReasoning.onlySince(row.getString("remarks"))))
                .toArray(MapSqlParameterSource[]::new);
        jdbc.batchUpdate(FORGET, findings);
    }

    /** All findings of a run: the county's own, then districts in the county's order, each district's from the package to the rows. */
    public List<Finding> all(long run) {
        return jdbc.query(ALL, new MapSqlParameterSource("run", run), (row, n) -> finding(row));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        @Nullable Integer claimFile = row.getObject("claim_file", Integer.class);
        return new Finding(
                row.getString("district"),
                Finding.Kind.valueOf(row.getString("kind")),
                Severity.valueOf(row.getString("severity")),
                row.getString("code"),
                row.getString("subject"),
                claimFile == null
                        ? Optional.empty()
                        : Optional.of(new Finding.ClaimKey(claimFile, row.getInt("claim_number"))),
                Optional.ofNullable(row.getString("stated")),
                Optional.ofNullable(row.getString("counted")),
                Optional.ofNullable(row.getString("scope")).map(Scope::valueOf),
                message(row),
                WrittenReasoning.read(row));
    }
}
