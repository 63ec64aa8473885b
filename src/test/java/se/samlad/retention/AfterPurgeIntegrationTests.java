package se.samlad.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Annex;
import se.samlad.testing.SamladRun;

/** The period after one whose rows are gone: what is remembered of it, and what is said not to be. */
class AfterPurgeIntegrationTests {

    private static final Path INPUT = Path.of("input");
    private static final String EARLIER = "2025-07-01";
    private static final String LATER = "2026-01-01";

    @TempDir
    Path folder;

    private Annex later(SamladRun run) {
        run.on(INPUT, LATER);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        return run.annex(LATER, 1);
    }

    private static List<String> found(Annex annex, boolean ofRows) {
        return annex.entries("findings.json").stream()
                .filter(finding -> finding.get("kind").asString().equals("ROW") == ofRows)
                .map(finding -> finding.get("district").asString() + " "
                        + finding.get("verdict").asString() + " "
                        + finding.get("message").asString())
                .toList();
    }

    @Test
    void figuresVerdictsAndWhatRecursAreAsIfTheRowsWereThere() {
        SamladRun kept = new SamladRun(folder.resolve("kept")).on(INPUT, EARLIER);
        SamladRun purged = new SamladRun(folder.resolve("purged")).on(INPUT, EARLIER);
        purged.with("purge", "--period", EARLIER, "--anyway");
        assertThat(purged.exitCode()).as(purged.said()).isZero();
        Annex withRows = later(kept);
        Annex withoutRows = later(purged);

        assertThat(withoutRows.table("figures.csv")).isEqualTo(withRows.table("figures.csv"));
        assertThat(withoutRows.table("ledger.csv")).isEqualTo(withRows.table("ledger.csv"));
        assertThat(found(withoutRows, false))
                .containsAll(found(withRows, false).stream()
                        .filter(finding -> finding.matches("\\S+ [A-Z_]+ .*|\\S+ C3.*"))
                        .toList())
                .anyMatch(finding -> finding.startsWith("county P020 Raderna för perioden 2025-07-01 är gallrade."));
        assertThat(found(withRows, false)).noneMatch(finding -> finding.contains("P020"));
    }

    @Test
    void theLaterPeriodIsNotMadeAnewByIt() {
        SamladRun run = new SamladRun(folder).on(INPUT, EARLIER);
        later(run);
        assertThat(run.with("purge", "--before", LATER).exitCode())
                .as(run.said())
                .isZero();
        assertThat(run.said()).contains("Skäl: en senare period är publicerad.");
        run.on(INPUT, LATER);
        assertThat(run.said()).startsWith("Inget nytt: perioden 2026-01-01 är redan publicerad som version 1");
        run.with("rerun", "--period", LATER, "--from", "link");
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(found(run.annex(LATER, 2), false)).anyMatch(finding -> finding.startsWith("county P020"));
    }
}
