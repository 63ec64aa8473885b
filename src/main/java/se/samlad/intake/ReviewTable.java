package se.samlad.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** What the reviewed workbooks that came in with a run say. */
@Repository
public class ReviewTable {

    private static final String CLEAR_DECISIONS = "DELETE FROM review_decision WHERE run_id = :run";
    private static final String CLEAR_SIGN_OFF = "DELETE FROM sign_off WHERE run_id = :run";

    private static final String PUT_DECISION = """
            INSERT INTO review_decision (run_id, finding, content, verdict, comment_text, signature)
            VALUES (:run, :finding, :content, :verdict, :comment, :signature)
            """;

    private static final String PUT_SIGN_OFF = """
            INSERT INTO sign_off (run_id, approved_by, approved_on, inputs, rules)
            VALUES (:run, :approvedBy, :approvedOn, :inputs, :rules)
            """;

    private static final String DECISIONS = """
            SELECT finding, content, verdict, comment_text, signature
              FROM review_decision
             WHERE run_id = :run
             ORDER BY finding
            """;

    private static final String SIGN_OFF = """
            SELECT approved_by, approved_on, inputs, rules
              FROM sign_off
             WHERE run_id = :run
            """;

    private final NamedParameterJdbcTemplate jdbc;

    ReviewTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what they say, instead of what is kept already. */
    void put(long run, Reviews reviews) {
        jdbc.update(CLEAR_DECISIONS, new MapSqlParameterSource("run", run));
        jdbc.update(CLEAR_SIGN_OFF, new MapSqlParameterSource("run", run));
        jdbc.batchUpdate(
                PUT_DECISION,
                reviews.decisions().stream()
                        .map(decision -> new MapSqlParameterSource("run", run)
                                .addValue("finding", decision.key().finding())
                                .addValue("content", decision.key().content())
                                .addValue("verdict", decision.verdict().name())
                                .addValue("comment", decision.comment())
                                .addValue("signature", decision.signature()))
                        .toArray(MapSqlParameterSource[]::new));
        reviews.signOff()
                .ifPresent(signOff -> jdbc.update(
                        PUT_SIGN_OFF,
                        new MapSqlParameterSource("run", run)
                                .addValue("approvedBy", signOff.approvedBy())
                                .addValue("approvedOn", signOff.approvedOn())
                                .addValue("inputs", signOff.inputs())
                                .addValue("rules", signOff.rules())));
    }

    /** All decisions of a run, one on a finding at most. */
    public List<ReviewDecision> decisions(long run) {
        return jdbc.query(
                DECISIONS,
                new MapSqlParameterSource("run", run),
                (row, n) -> new ReviewDecision(
                        new ReviewDecision.Key(row.getString("finding"), row.getString("content")),
                        ReviewDecision.Verdict.valueOf(row.getString("verdict")),
                        row.getString("comment_text"),
                        row.getString("signature")));
    }

    /** That the period was approved; empty when nobody did. */
    public Optional<SignOff> signOff(long run) {
        return jdbc
                .query(
                        SIGN_OFF,
                        new MapSqlParameterSource("run", run),
                        (row, n) -> new SignOff(
                                row.getString("approved_by"),
                                row.getObject("approved_on", LocalDate.class),
                                row.getString("inputs"),
                                row.getString("rules")))
                .stream()
                .findFirst();
    }
}
