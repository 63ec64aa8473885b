package se.samlad.claim;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.intake.FormSection;
import se.samlad.intake.ReportDocument;

/** The reports' texts, block by block, for reviewers to read. */
@Repository
public class ReportTextTable {

    private static final String CLEAR = "DELETE FROM report_text WHERE run_id = :run AND file_number = :file";

    private static final String PUT = """
            INSERT INTO report_text (run_id, file_number, ordinal, section, heading, start_at, text)
            VALUES (:run, :file, :ordinal, :section, :heading, :start, :text)
            """;

    private static final String ONE = """
            SELECT section, heading, start_at, text
              FROM report_text
             WHERE run_id = :run AND file_number = :file
             ORDER BY ordinal
            """;

    private final NamedParameterJdbcTemplate jdbc;

    ReportTextTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void replace(long run, int fileNumber, ReportDocument report) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run).addValue("file", fileNumber));
        MapSqlParameterSource[] blocks =
                new MapSqlParameterSource[report.blocks().size()];
        for (int i = 0; i < blocks.length; i++) {
            ReportDocument.Block block = report.blocks().get(i);
            blocks[i] = new MapSqlParameterSource("run", run)
                    .addValue("file", fileNumber)
                    .addValue("ordinal", i)
                    .addValue("section", block.section().name())
                    .addValue("heading", block.heading())
                    .addValue("start", block.start())
                    .addValue("text", block.text());
        }
        jdbc.batchUpdate(PUT, blocks);
    }

    /** A report's text; empty when the file is no report. */
    public ReportDocument of(long run, int fileNumber) {
        List<ReportDocument.Block> blocks = jdbc.query(
                ONE,
                new MapSqlParameterSource("run", run).addValue("file", fileNumber),
                (row, n) -> new ReportDocument.Block(
                        FormSection.valueOf(row.getString("section")),
                        row.getBoolean("heading"),
                        row.getString("text"),
                        row.getInt("start_at")));
        return new ReportDocument(blocks);
    }
}
