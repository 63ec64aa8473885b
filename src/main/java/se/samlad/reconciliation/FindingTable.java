package se.samlad.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Message;
import se.samlad.core.Scope;
import se.samlad.core.Severity;

/** What the reviewers of a run are told. */
@Repository
public class FindingTable {

    private static final String SEPARATOR = "\t";

    private static final String CLEAR = "DELETE FROM finding WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO finding (run_id, ordinal, district, kind, severity, code, subject, claim_file, claim_number,
                                 stated, counted, scope, message_code, message_arguments)
            VALUES (:run, :ordinal, :district, :kind, :severity, :code, :subject, :claimFile, :claimNumber,
                    :stated, :counted, :scope, :messageCode, :messageArguments)
            """;

    private static final String ALL = """
            SELECT *
              FROM finding
             WHERE run_id = :run
             ORDER BY ordinal
            """;

    private final NamedParameterJdbcTemplate jdbc;

    FindingTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void replace(long run, List<Finding> findings) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run));
        MapSqlParameterSource[] rows = new MapSqlParameterSource[findings.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = parameters(run, i + 1, findings.get(i));
        }
        jdbc.batchUpdate(PUT, rows);
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
                        String.join(SEPARATOR, finding.message().arguments()));
    }

    /** All findings of a run: the county's own, then districts in the county's order, each district's from the package to the rows. */
    public List<Finding> all(long run) {
        return jdbc.query(ALL, new MapSqlParameterSource("run", run), (row, n) -> finding(row));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        @Nullable Integer claimFile = row.getObject("claim_file", Integer.class);
        String arguments = row.getString("message_arguments");
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
                new Message(
                        row.getString("message_code"),
                        arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1))));
    }
}
