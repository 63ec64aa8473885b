package se.samlad.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Gender;

/** The row ledger: every physical row of every list with its fate. */
@Repository
public class ListRowTable {

    private static final String PUT = """
            MERGE INTO list_row AS t
            USING (VALUES (CAST(:run AS BIGINT), CAST(:file AS INT), CAST(:sheetNumber AS INT), CAST(:row AS INT)))
               AS s (run_id, file_number, sheet_number, row_number)
               ON t.run_id = s.run_id AND t.file_number = s.file_number
                  AND t.sheet_number = s.sheet_number AND t.row_number = s.row_number
             WHEN NOT MATCHED THEN
               INSERT (run_id, file_number, sheet_number, row_number, sheet, hidden, fate, reason, person_key,
                       identity, birth_date, gender, municipality, referrer, track, enrolment_date, discharge_date,
                       discharge_reason, is_closed, is_protected, enrolment_precision,
                       discharge_precision)
               VALUES (:run, :file, :sheetNumber, :row, :sheet, :hidden, :fate, :reason, :personKey,
                       :identity, :birthDate, :gender, :municipality, :referrer, :track, :enrolmentDate,
                       :dischargeDate, :dischargeReason, :isClosed, :isProtected,
                       :enrolmentPrecision, :dischargePrecision)
            """;

    private static final String LEDGER = """
            SELECT file_number, sheet_number, row_number, sheet, fate, reason
              FROM list_row
             WHERE run_id = :run
             ORDER BY file_number, sheet_number, row_number
            """;

    private static final String UNCOUNTED = """
            SELECT file_number, sheet_number, row_number, sheet, fate, reason, gender, municipality, referrer, track,
                   enrolment_date, discharge_date, discharge_reason, is_closed
              FROM list_row
             WHERE run_id = :run AND fate IN ('EXCLUDED', 'REJECTED')
             ORDER BY file_number, sheet_number, row_number
            """;

    private static final String COUNT_BY_FATE = """
            SELECT file_number, sheet_number, sheet, fate, COUNT(*) AS counted
              FROM list_row
             WHERE run_id = :run
             GROUP BY file_number, sheet_number, sheet, fate
             ORDER BY file_number, sheet_number, fate
            """;

    private static final String COUNT_OF_FILE =
            "SELECT COUNT(*) FROM list_row WHERE run_id = :run AND file_number = :file";

    private final NamedParameterJdbcTemplate jdbc;

    ListRowTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A row as the ledger shows it; a duplicate still says ENROLMENT here. */
    public record Entry(RowKey key, String sheet, Fate fate, Optional<String> reason) {}

    /**
     * A row that somebody wrote and that does not count.
     *
     * @param values what it says; empty for one that was read before that was kept
     */
    public record Uncounted(Entry entry, Optional<RowValues> values) {}

    /** How many rows of a sheet met each fate. */
    public record SheetCount(int fileNumber, int sheetNumber, String sheet, Map<Fate, Integer> rows) {}

    /** Puts rows by their natural key; rows that are kept already stay as they are. */
    void put(long run, List<? extends ListRow> rows) {
        jdbc.batchUpdate(PUT, rows.stream().map(row -> parameters(run, row)).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(long run, ListRow row) {
        Optional<Enrolment> enrolment = row.enrolment();
        Optional<RowValues> values = row.values();
        return new MapSqlParameterSource("run", run)
                .addValue("file", row.fileNumber())
                .addValue("sheetNumber", row.sheetNumber())
                .addValue("row", row.number())
                .addValue("sheet", row.sheet())
                .addValue("hidden", row.hidden())
                .addValue("fate", row.fate().name())
                .addValue("reason", row.reason().orElse(null))
                .addValue("personKey", enrolment.map(Enrolment::personKey).orElse(null))
                .addValue(
                        "identity",
                        enrolment.map(each -> each.identity().name()).orElse(null))
                .addValue("birthDate", enrolment.flatMap(Enrolment::birthDate).orElse(null))
                .addValue("gender", values.map(each -> each.gender().code()).orElse(null))
                .addValue("municipality", values.map(RowValues::municipality).orElse(null))
                .addValue("referrer", values.map(RowValues::referrer).orElse(null))
                .addValue("track", values.map(RowValues::track).orElse(null))
                .addValue(
                        "enrolmentDate",
                        values.flatMap(RowValues::enrolmentDate).orElse(null))
                .addValue(
                        "dischargeDate",
                        values.flatMap(RowValues::dischargeDate).orElse(null))
                .addValue(
                        "dischargeReason",
                        values.map(RowValues::dischargeReason).orElse(null))
                .addValue("isClosed", values.map(RowValues::closedWithoutDate).orElse(false))
                .addValue("isProtected", enrolment.map(Enrolment::isProtected).orElse(null))
                .addValue(
                        "enrolmentPrecision",
                        enrolment
                                .flatMap(Enrolment::enrolmentPrecision)
                                .map(Enum::name)
                                .orElse(null))
                .addValue(
                        "dischargePrecision",
                        enrolment
                                .flatMap(Enrolment::dischargePrecision)
                                .map(Enum::name)
                                .orElse(null));
    }

    /** Hands over the ledger in the order of the files. */
    public void forEach(long run, Consumer<Entry> consumer) {
        jdbc.query(LEDGER, Map.of("run", run), (ResultSet row) -> consumer.accept(entry(row)));
    }

    /** Hands over the rows that somebody wrote and that do not count, in the order of the files. */
    public void forEachUncounted(long run, Consumer<Uncounted> consumer) {
        jdbc.query(
                UNCOUNTED,
                Map.of("run", run),
                (ResultSet row) -> consumer.accept(new Uncounted(entry(row), values(row))));
    }

    private static Optional<RowValues> values(ResultSet row) throws SQLException {
        @Nullable String gender = row.getString("gender");
        return gender == null
                ? Optional.empty()
                : Optional.of(new RowValues(
                        Gender.ofCode(gender),
                        row.getString("municipality"),
                        row.getString("referrer"),
                        row.getString("track"),
                        Optional.ofNullable(row.getObject("enrolment_date", LocalDate.class)),
                        Optional.ofNullable(row.getObject("discharge_date", LocalDate.class)),
                        row.getString("discharge_reason"),
                        row.getBoolean("is_closed")));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                key(row),
                row.getString("sheet"),
                Fate.valueOf(row.getString("fate")),
                Optional.ofNullable(row.getString("reason")));
    }

    /** How the rows of each sheet add up, in the order of the files. */
    public List<SheetCount> countByFate(long run) {
        Map<RowKey, SheetCount> sheets = new TreeMap<>();
        jdbc.query(COUNT_BY_FATE, Map.of("run", run), (ResultSet row) -> {
            RowKey sheet = new RowKey(row.getInt("file_number"), row.getInt("sheet_number"), 0);
            String name = row.getString("sheet");
            sheets.computeIfAbsent(
                            sheet, key -> new SheetCount(key.fileNumber(), key.sheetNumber(), name, new TreeMap<>()))
                    .rows()
                    .put(Fate.valueOf(row.getString("fate")), row.getInt("counted"));
        });
        return List.copyOf(sheets.values());
    }

    int countOfFile(long run, int fileNumber) {
        @Nullable
        Integer counted = jdbc.queryForObject(COUNT_OF_FILE, Map.of("run", run, "file", fileNumber), Integer.class);
        return counted == null ? 0 : counted;
    }

    private static RowKey key(ResultSet row) throws SQLException {
        return new RowKey(row.getInt("file_number"), row.getInt("sheet_number"), row.getInt("row_number"));
    }
}
