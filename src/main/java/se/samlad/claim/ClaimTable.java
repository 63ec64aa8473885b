package se.samlad.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** The claims of a run's reports. */
@Repository
public class ClaimTable {

    private static final String CLEAR = "DELETE FROM claim WHERE run_id = :run AND file_number = :file";

    private static final String PUT = """
            INSERT INTO claim (run_id, file_number, claim_number, section, sentence, start_at, end_at, text, subject,
                               selection, scope, as_of, stated, decimals, unit, qualifier, basis_selection,
                               basis_part, basis_whole)
            VALUES (:run, :file, :number, :section, :sentence, :start, :end, :text, :subject,
                    :selection, :scope, :asOf, :stated, :decimals, :unit, :qualifier, :basisSelection,
                    :basisPart, :basisWhole)
            """;

    private static final String ALL = """
            SELECT *
              FROM claim
             WHERE run_id = :run
             ORDER BY file_number, claim_number
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final OtherReadingTable readings;

    ClaimTable(NamedParameterJdbcTemplate jdbc, OtherReadingTable readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    void replace(long run, int fileNumber, List<Claim> claims) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run).addValue("file", fileNumber));
        jdbc.batchUpdate(
                PUT, claims.stream().map(claim -> parameters(run, claim)).toArray(MapSqlParameterSource[]::new));
        readings.replace(run, fileNumber, claims);
    }

    private static MapSqlParameterSource parameters(long run, Claim claim) {
        return claim.columns(run)
                .addValue("subject", claim.subject().name())
                .addValue("stated", claim.value())
                .addValue("decimals", claim.decimals())
                .addValue("unit", claim.unit().name())
                .addValue("qualifier", claim.qualifier().name())
                .addValue(
                        "basisSelection",
                        claim.basis().map(basis -> basis.selection().toString()).orElse(null))
                .addValue(
                        "basisPart",
                        claim.basis().map(basis -> boxed(basis.part())).orElse(null))
                .addValue(
                        "basisWhole",
                        claim.basis().map(basis -> boxed(basis.whole())).orElse(null));
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    /** All claims of a run, report by report in reading order. */
    public List<Claim> all(long run) {
        Map<OtherReadingTable.Key, List<OtherReading>> others = readings.all(run);
        return jdbc.query(ALL, new MapSqlParameterSource("run", run), (row, n) -> claim(row, others));
    }

    /** What the reports' figures count, and what they are parts of, in every reading. */
    public Set<Selection> selections(long run) {
        Set<Selection> selections = new LinkedHashSet<>();
        for (Claim claim : all(run)) {
            selections.add(claim.selection());
            claim.basis().ifPresent(basis -> selections.add(basis.selection()));
            for (OtherReading other : claim.readings()) {
                selections.add(other.selection());
                other.whole().ifPresent(selections::add);
            }
        }
        selections.removeIf(selection -> selection.uncounted().isPresent());
        return selections;
    }

    private static Claim claim(ResultSet row, Map<OtherReadingTable.Key, List<OtherReading>> others)
            throws SQLException {
        java.math.BigDecimal stated = row.getBigDecimal("stated");
        int decimals = row.getInt("decimals");
        return new Claim(
                row.getInt("file_number"),
                row.getInt("claim_number"),
                row.getString("section"),
                row.getString("sentence"),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getString("text"),
                Claim.Subject.valueOf(row.getString("subject")),
                Selection.parse(row.getString("selection")),
                Scope.valueOf(row.getString("scope")),
                new Period(row.getObject("as_of", LocalDate.class)),
                stated.setScale(decimals, java.math.RoundingMode.UNNECESSARY),
                decimals,
                Unit.valueOf(row.getString("unit")),
                Qualifier.valueOf(row.getString("qualifier")),
                basis(row),
                others.getOrDefault(OtherReadingTable.Key.of(row), List.of()));
    }

    private static Optional<Basis> basis(ResultSet row) throws SQLException {
        @Nullable String selection = row.getString("basis_selection");
        return selection == null
                ? Optional.empty()
                : Optional.of(new Basis(
                        Selection.parse(selection),
                        optional(row.getObject("basis_part", Integer.class)),
                        optional(row.getObject("basis_whole", Integer.class))));
    }

    private static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
