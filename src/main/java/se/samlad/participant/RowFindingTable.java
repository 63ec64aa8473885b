package se.samlad.participant;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Period;
import se.samlad.core.Severity;

/** What there is to say about single rows. */
@Repository
public class RowFindingTable {

    private static final String SEPARATOR = "\t";

    private static final String PUT = """
            MERGE INTO row_finding AS t
            USING (VALUES (CAST(:run AS BIGINT), CAST(:file AS INT), CAST(:sheet AS INT), CAST(:row AS INT),
                           CAST(:ordinal AS INT)))
               AS s (run_id, file_number, sheet_number, row_number, ordinal)
               ON t.run_id = s.run_id AND t.file_number = s.file_number AND t.sheet_number = s.sheet_number
                  AND t.row_number = s.row_number AND t.ordinal = s.ordinal
             WHEN NOT MATCHED THEN
               INSERT (run_id, file_number, sheet_number, row_number, ordinal, rule, severity, column_number,
                       arguments)
               VALUES (:run, :file, :sheet, :row, :ordinal, :rule, :severity, :column, :arguments)
            """;

    private static final String ALL = """
            SELECT f.file_number, f.sheet_number, f.row_number, f.rule, f.severity, f.column_number, f.arguments,
                   r.sheet
              FROM row_finding f
              JOIN list_row r
                ON r.run_id = f.run_id AND r.file_number = f.file_number
                   AND r.sheet_number = f.sheet_number AND r.row_number = f.row_number
             WHERE f.run_id = :run
             ORDER BY f.file_number, f.sheet_number, f.row_number, f.ordinal
            """;

    private static final String OF_PEOPLE = """
            SELECT f.file_number, f.sheet_number, f.row_number, f.rule, r.person_key, s.district
              FROM row_finding f
              JOIN list_row r
                ON r.run_id = f.run_id AND r.file_number = f.file_number
                   AND r.sheet_number = f.sheet_number AND r.row_number = f.row_number
              JOIN submission_file s
                ON s.run_id = f.run_id AND s.file_number = f.file_number
             WHERE f.run_id = :run AND f.severity <> 'NOTICE' AND r.identity IN ('PERSONAL_NUMBER', 'REFERENCE')
             ORDER BY f.file_number, f.sheet_number, f.row_number, f.ordinal
            """;

    private static final String EARLIER_RUNS = """
            SELECT r.run_id, r.period
              FROM run r
             WHERE r.period < :period
               AND r.version = (SELECT MAX(n.version) FROM run n WHERE n.period = r.period)
             ORDER BY r.period
            """;

    private final NamedParameterJdbcTemplate jdbc;

    RowFindingTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A finding and the row it is about. */
    public record Placed(RowKey key, String sheet, RowFinding finding) {}

    /** A finding of a row that has no other of this caller's. */
    public record OfRow(RowKey key, RowFinding finding) {}

    /**
     * That something is to be done about a row of somebody who is known by a number or a reference.
     *
     * @param person the pseudonym
     */
    public record OfPerson(String district, String person, String rule) {

        /** Masked: says only what is to be done, and where. */
        @Override
        public String toString() {
            return "OfPerson[" + district + ", " + rule + "]";
        }
    }

    /** A published run of an earlier period. */
    public record EarlierRun(long id, Period period) {}

    /** The newest published versions of the earlier periods, the earliest first. */
    public List<EarlierRun> runsBefore(Period period) {
        return jdbc.query(
                EARLIER_RUNS,
                new MapSqlParameterSource("period", period.reportDate()),
                (row, n) ->
                        new EarlierRun(row.getLong("run_id"), new Period(row.getObject("period", LocalDate.class))));
    }

    /** Hands over what is to be done about rows of people who are known, in the order of the files. */
    public void forEachOfPeople(long run, BiConsumer<RowKey, OfPerson> consumer) {
        jdbc.query(
                OF_PEOPLE,
                new MapSqlParameterSource("run", run),
                (ResultSet row) -> consumer.accept(
                        new RowKey(row.getInt("file_number"), row.getInt("sheet_number"), row.getInt("row_number")),
                        new OfPerson(row.getString("district"), row.getString("person_key"), row.getString("rule"))));
    }

    /** Puts one finding a row; those that are kept already stay as they are. */
    public void put(long run, int ordinal, List<OfRow> findings) {
        if (!findings.isEmpty()) {
            jdbc.batchUpdate(
                    PUT,
                    findings.stream()
                            .map(each -> parameters(run, each.key(), ordinal, each.finding()))
                            .toArray(MapSqlParameterSource[]::new));
        }
    }

    /**
     * Puts a row's findings; those that are kept already stay as they are.
     *
     * @param firstOrdinal where this caller's findings of the row begin, so that two callers do not meet
     */
    public void put(long run, RowKey key, int firstOrdinal, List<RowFinding> findings) {
        MapSqlParameterSource[] rows = new MapSqlParameterSource[findings.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = parameters(run, key, firstOrdinal + i, findings.get(i));
        }
        if (rows.length > 0) {
            jdbc.batchUpdate(PUT, rows);
        }
    }

    private static MapSqlParameterSource parameters(long run, RowKey key, int ordinal, RowFinding finding) {
        return new MapSqlParameterSource("run", run)
                .addValue("file", key.fileNumber())
                .addValue("sheet", key.sheetNumber())
                .addValue("row", key.rowNumber())
                .addValue("ordinal", ordinal)
                .addValue("rule", finding.rule())
                .addValue("severity", finding.severity().name())
                .addValue(
                        "column",
                        finding.column().isPresent() ? finding.column().getAsInt() : null)
                .addValue("arguments", String.join(SEPARATOR, finding.arguments()));
    }

    /** All findings of a run in the order of the files. */
    public List<Placed> all(long run) {
        return jdbc.query(ALL, new MapSqlParameterSource("run", run), (row, n) -> {
            @Nullable Integer column = row.getObject("column_number", Integer.class);
            String arguments = row.getString("arguments");
            return new Placed(
                    new RowKey(row.getInt("file_number"), row.getInt("sheet_number"), row.getInt("row_number")),
                    row.getString("sheet"),
                    new RowFinding(
                            row.getString("rule"),
                            Severity.valueOf(row.getString("severity")),
                            column == null ? OptionalInt.empty() : OptionalInt.of(column),
                            arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1))));
        });
    }
}
