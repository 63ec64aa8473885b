package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Annex;
import se.samlad.testing.SamladRun;

/** The example county, both periods in their order, from files to published files. */
class ExampleRunIntegrationTests {

    private static final Path INPUT = Path.of("input");

    @TempDir
    static Path folder;

    private static SamladRun run;
    private static Annex annex;
    private static String firstSaid;

    @BeforeAll
    static void bothPeriods() {
        run = new SamladRun(folder).on(INPUT, "2025-07-01");
        firstSaid = run.said();
        run.on(INPUT, "2026-01-01");
        annex = run.annex("2026-01-01", 1);
    }

    @Test
    void aCountyWithoutSodraIsPartial() {
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(firstSaid).contains("Perioden 2025-07-01 är publicerad som version 1.");
    }

    @Test
    void everyFileNameSaysWhichDistrictIsMissing() {
        assertThat(run.published().keySet())
                .containsExactly(
                        "2025-07-01/senaste",
                        "2025-07-01/v1/Avstämningsrapport 2025-07-01 – Granskning (utan Södra).html",
                        "2025-07-01/v1/Avstämningsrapport 2025-07-01 – Styrgrupp (utan Södra).html",
                        "2025-07-01/v1/Länssammanställning 2025-07-01 – Granskning (utan Södra).xlsx",
                        "2025-07-01/v1/Länssammanställning 2025-07-01 – Styrgrupp (utan Södra).xlsx",
                        "2025-07-01/v1/data/bridge.csv",
                        "2025-07-01/v1/data/bridge_totals.csv",
                        "2025-07-01/v1/data/candidates.csv",
                        "2025-07-01/v1/data/claims.json",
                        "2025-07-01/v1/data/columns.csv",
                        "2025-07-01/v1/data/figures.csv",
                        "2025-07-01/v1/data/findings.json",
                        "2025-07-01/v1/data/ledger.csv",
                        "2025-07-01/v1/data/numbers.json",
                        "2025-07-01/v1/data/solved.json",
                        "2025-07-01/v1/manifest.json",
                        "2025-07-01/v1/Återkoppling/Norra.xlsx",
                        "2025-07-01/v1/Återkoppling/Västra.xlsx",
                        "2026-01-01/senaste",
                        "2026-01-01/v1/Avstämningsrapport 2026-01-01 – Granskning (utan Södra).html",
                        "2026-01-01/v1/Avstämningsrapport 2026-01-01 – Styrgrupp (utan Södra).html",
                        "2026-01-01/v1/Länssammanställning 2026-01-01 – Granskning (utan Södra).xlsx",
                        "2026-01-01/v1/Länssammanställning 2026-01-01 – Styrgrupp (utan Södra).xlsx",
                        "2026-01-01/v1/data/bridge.csv",
                        "2026-01-01/v1/data/bridge_totals.csv",
                        "2026-01-01/v1/data/candidates.csv",
                        "2026-01-01/v1/data/claims.json",
                        "2026-01-01/v1/data/columns.csv",
                        "2026-01-01/v1/data/figures.csv",
                        "2026-01-01/v1/data/findings.json",
                        "2026-01-01/v1/data/ledger.csv",
                        "2026-01-01/v1/data/numbers.json",
                        "2026-01-01/v1/data/solved.json",
                        "2026-01-01/v1/manifest.json",
                        "2026-01-01/v1/Återkoppling/Norra.xlsx",
                        "2026-01-01/v1/Återkoppling/Västra.xlsx");
    }

    @Test
    void everyRowHasOneFateAndTheyAddUp() {
        assertThat(annex.fates())
                .isEqualTo(Map.of(
                        "norra Eskilstuna", Map.of("TITLE", 1L, "HEADER", 1L, "ENROLMENT", 106L),
                        "norra Strängnäs", Map.of("TITLE", 1L, "HEADER", 1L, "ENROLMENT", 64L),
                        "vastra Deltagare",
                                Map.of("TITLE", 4L, "HEADER", 1L, "BLANK", 2L, "ENROLMENT", 241L, "TOTAL", 1L),
                        "vastra Listor", Map.of("TITLE", 3L)));
    }

    @Test
    void theFiguresAreThoseThatTheRealReportsState() {
        assertThat(annex.figures())
                .containsEntry("vastra persons total", 241)
                .containsEntry("vastra persons gender K", 135)
                .containsEntry("vastra persons gender M", 106)
                .containsEntry("vastra persons municipality Katrineholm", 153)
                .containsEntry("vastra persons municipality Flen", 45)
                .containsEntry("vastra persons municipality Vingåker", 43)
                .containsEntry("vastra persons referrer Försäkringskassan", 121)
                .containsEntry("vastra persons referrer Ekonomiskt bistånd", 118)
                .containsEntry("vastra persons referrer Övrigt", 2)
                .containsEntry("vastra persons status closed", 158)
                .containsEntry("vastra persons age30 >=30", 144)
                .containsEntry("vastra persons age30 <30", 97)
                .containsEntry("vastra persons age50 >=50", 41)
                .containsEntry("vastra persons age50 <50", 200)
                .containsEntry("vastra persons age50_gender >=50,K", 31)
                .containsEntry("norra persons total", 170)
                .containsEntry("norra persons gender K", 93)
                .containsEntry("norra persons gender M", 77)
                .containsEntry("norra persons municipality Eskilstuna", 106)
                .containsEntry("norra persons municipality Strängnäs", 64)
                .containsEntry("county persons total", 411)
                .doesNotContainKey("sodra persons total");
    }

    @Test
    void theBridgeReachesTheFigures() {
        Map<String, Integer> figures = annex.figures();
        assertThat(annex.table("bridge.csv")).isEmpty();
        assertThat(annex.table("bridge_totals.csv"))
                .filteredOn(row -> List.of("ENROLMENTS", "UNIQUE_PERSONS").contains(row.get("step")))
                .hasSize(6)
                .allSatisfy(row -> {
                    String unit = row.get("step").equals("ENROLMENTS") ? " enrolments total" : " persons total";
                    assertThat(figures).containsEntry(row.get("district") + unit, Integer.valueOf(row.get("count")));
                });
    }

    @Test
    void onlyTheCutOffPercentAndTheScopeConflictDeviate() {
        assertThat(annex.verdicts("vastra"))
                .isEqualTo(Map.of("MATCH", 18L, "MATCH_ROUNDED", 14L, "MATCH_TRUNCATED", 1L));
        assertThat(annex.verdicts("norra")).isEqualTo(Map.of("MATCH", 5L, "CONTRADICTION", 2L));
    }

    @Test
    void everyNumberIsAccountedFor() {
        List<String> classes = annex.entries("numbers.json").stream()
                .map(number -> number.get("class").asString())
                .toList();
        assertThat(classes).isNotEmpty().doesNotContain("NOT_INTERPRETED");
    }

    @Test
    void theTerminalNamesWhatIsMissingAndWhatDeviates() {
        assertThat(run.said())
                .contains("Norra: 170 personer, 170 inskrivningar. 7 tal i rapporten, varav 5 stämmer.")
                .contains("Västra: 241 personer, 241 inskrivningar. 33 tal i rapporten, varav 32 stämmer.")
                .contains("Södra: saknas i alla summor, ingen läsbar deltagarlista.")
                .contains("[MATCH_TRUNCATED]", "[C203]", "[P001]");
    }
}
