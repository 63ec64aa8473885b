package se.samlad.claim;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Every number of a run's reports. */
@Repository
public class NumberTable {

    private static final String CLEAR = "DELETE FROM number_mention WHERE run_id = :run AND file_number = :file";

    private static final String PUT = """
            INSERT INTO number_mention (run_id, file_number, start_at, end_at, text, class, claim_number, sentence)
            VALUES (:run, :file, :start, :end, :text, :kind, :claim, :sentence)
            """;

    private static final String ALL = """
            SELECT file_number, start_at, end_at, text, class, claim_number, sentence
              FROM number_mention
             WHERE run_id = :run
             ORDER BY file_number, start_at
            """;

    private final NamedParameterJdbcTemplate jdbc;

    NumberTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A number and the report that it stands in. */
    public record Placed(int fileNumber, NumberMention number) {}

    void replace(long run, int fileNumber, List<NumberMention> numbers) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run).addValue("file", fileNumber));
        jdbc.batchUpdate(
                PUT,
                numbers.stream()
                        .map(number -> new MapSqlParameterSource("run", run)
                                .addValue("file", fileNumber)
                                .addValue("start", number.start())
                                .addValue("end", number.end())
                                .addValue("text", number.text())
                                .addValue("kind", number.kind().name())
                                .addValue(
                                        "claim",
                                        number.claimNumber().isPresent()
                                                ? number.claimNumber().getAsInt()
                                                : null)
                                .addValue("sentence", number.sentence()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** All numbers of a run, report by report in reading order. */
    public List<Placed> all(long run) {
        return jdbc.query(ALL, new MapSqlParameterSource("run", run), (row, n) -> {
            @Nullable Integer claim = row.getObject("claim_number", Integer.class);
            return new Placed(
                    row.getInt("file_number"),
                    new NumberMention(
                            row.getInt("start_at"),
                            row.getInt("end_at"),
                            row.getString("text"),
                            NumberMention.Kind.valueOf(row.getString("class")),
                            claim == null ? OptionalInt.empty() : OptionalInt.of(claim),
                            row.getString("sentence")));
        });
    }
}
