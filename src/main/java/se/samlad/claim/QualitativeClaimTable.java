package se.samlad.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** What a run's reports state without figures. */
@Repository
public class QualitativeClaimTable {

    private static final String CLEAR = "DELETE FROM qualitative_claim WHERE run_id = :run AND file_number = :file";

    private static final String PUT = """
            INSERT INTO qualitative_claim (run_id, file_number, claim_number, section, sentence, start_at, end_at, text,
                                           reading, selection, other_selection, among, scope, as_of, earlier)
            VALUES (:run, :file, :number, :section, :sentence, :start, :end, :text,
                    :reading, :selection, :other, :among, :scope, :asOf, :earlier)
            """;

    private static final String ALL = """
            SELECT *
              FROM qualitative_claim
             WHERE run_id = :run
             ORDER BY file_number, claim_number
            """;

    private final NamedParameterJdbcTemplate jdbc;

    QualitativeClaimTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void replace(long run, int fileNumber, List<QualitativeClaim> claims) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run).addValue("file", fileNumber));
        jdbc.batchUpdate(
                PUT, claims.stream().map(claim -> parameters(run, claim)).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(long run, QualitativeClaim claim) {
        return claim.columns(run)
                .addValue("reading", claim.reading().name())
                .addValue("other", claim.other().map(Selection::toString).orElse(null))
                .addValue("among", claim.among().toString())
                .addValue("earlier", claim.earlier().map(Period::reportDate).orElse(null));
    }

    /** All statements of a run, report by report in reading order. */
    public List<QualitativeClaim> all(long run) {
        return jdbc.query(ALL, new MapSqlParameterSource("run", run), (row, n) -> claim(row));
    }

    private static QualitativeClaim claim(ResultSet row) throws SQLException {
        @Nullable String other = row.getString("other_selection");
        @Nullable LocalDate earlier = row.getObject("earlier", LocalDate.class);
        return new QualitativeClaim(
                row.getInt("file_number"),
                row.getInt("claim_number"),
                row.getString("section"),
                row.getString("sentence"),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getString("text"),
                Reading.valueOf(row.getString("reading")),
                Selection.parse(row.getString("selection")),
                other == null ? Optional.empty() : Optional.of(Selection.parse(other)),
                Selection.parse(row.getString("among")),
                Scope.valueOf(row.getString("scope")),
                new Period(row.getObject("as_of", LocalDate.class)),
                earlier == null ? Optional.empty() : Optional.of(new Period(earlier)));
    }

    /** The selections that have to be counted so that figures can be put beside a run's statements. */
    public Set<Selection> selections(long run) {
        Set<Selection> selections = new LinkedHashSet<>();
        for (QualitativeClaim claim : all(run)) {
            selections.add(claim.selection());
            selections.add(claim.among());
            selections.add(claim.meant());
            claim.others().ifPresent(selections::add);
        }
        selections.removeIf(selection -> selection.uncounted().isPresent());
        return selections;
    }
}
