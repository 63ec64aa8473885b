package se.samlad.claim;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** What a claim with a figure and one without have in common: where it stands, whom it is about, and when. */
sealed interface Statement permits Claim, QualitativeClaim {

    int fileNumber();

    int number();

    String section();

    String sentence();

    int start();

    int end();

    String text();

    Selection selection();

    Scope scope();

    Period asOf();

    /** The columns that the tables of both have. */
    default MapSqlParameterSource columns(long run) {
        return new MapSqlParameterSource("run", run)
                .addValue("file", fileNumber())
                .addValue("number", number())
                .addValue("section", section())
                .addValue("sentence", sentence())
                .addValue("start", start())
                .addValue("end", end())
                .addValue("text", text())
                .addValue("selection", selection().toString())
                .addValue("scope", scope().name())
                .addValue("asOf", asOf().reportDate());
    }
}
