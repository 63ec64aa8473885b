package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Annex;
import se.samlad.testing.SamladRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real reports with lists made to agree with them; they lie beside the project, not in it. */
class SharedCasesCorpusTests {

    private static final Path CASES = Path.of("..", "shared", "cases");
    private static final Path REPORTS = Path.of("..", "shared", "reports");
    private static final String PERIOD = "2026-01-01";
    private static final String EARLIER = "2025-07-01";

    /** How each kind of planted event is said; a duplicate is said by its fate. */
    private static final Map<String, Set<String>> EVENT_RULES = Map.ofEntries(
            Map.entry("PROTECTED", Set.of("R502")),
            Map.entry("NO_START", Set.of("R501")),
            Map.entry("LOST_ZERO", Set.of("R201")),
            Map.entry("REENROLMENT", Set.of("R701")),
            Map.entry("NOTHING_TO_GO_ON", Set.of("R401")),
            Map.entry("BIRTH_DATE_ONLY", Set.of("R203")),
            Map.entry("GENDER_CONFLICT", Set.of("R207")),
            Map.entry("DUPLICATE", Set.of()),
            Map.entry("BAD_CHECK_DIGIT", Set.of("R202")),
            Map.entry("NO_GENDER", Set.of("R209")));

    /** Two begin after the period, one was registered by mistake. */
    private static final Map<String, Set<String>> EXCLUSIONS = Map.of(
            "Pågående 82", Set.of("R302"),
            "Pågående 88", Set.of("R302"),
            "Avslutade 73", Set.of("R301"));

    /** What is said besides the events, and why. */
    private static final Map<String, Set<String>> OTHERWISE_SAID = Map.of(
            // the header of the remarks is none of ours
            "Avslutade 5", Set.of("R602"),
            // hidden by a filter, and counted all the same
            "Pågående 20", Set.of("R603"));

    @TempDir
    Path folder;

    @BeforeEach
    void onlyBesideTheCases() {
        Assumptions.assumeTrue(Files.isDirectory(CASES), "skipped: no ../shared/cases beside the project");
    }

    @Test
    void theListsCountWhatACorrectReadingGives() {
        SamladRun run = new SamladRun(folder).on(CASES.resolve("clean"), PERIOD);
        run.on(CASES.resolve("prior"), EARLIER);
        assertThat(run.annex(PERIOD, 1).figures()).containsAllEntriesOf(expected(PERIOD));
        assertThat(run.annex(EARLIER, 1).figures()).containsAllEntriesOf(expected(EARLIER));
    }

    @Test
    void theRealReportsDeviateWhereTheyDoAndNowhereElse() {
        SamladRun run = new SamladRun(folder).on(CASES.resolve("clean"), PERIOD);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.annex(PERIOD, 1).verdicts("vastra"))
                .isEqualTo(Map.of("MATCH", 18L, "MATCH_ROUNDED", 10L, "NOT_VERIFIABLE", 4L, "MATCH_TRUNCATED", 1L));
        assertThat(run.annex(PERIOD, 1).verdicts("norra")).isEqualTo(Map.of("MATCH", 5L, "CONTRADICTION", 2L));
    }

    @Test
    void theEarlierPeriodVerifiesWhatTheReportRemembers() {
        SamladRun run =
                new SamladRun(folder).on(CASES.resolve("prior"), EARLIER).on(CASES.resolve("clean"), PERIOD);
        assertThat(run.annex(PERIOD, 1).verdicts("vastra"))
                .isEqualTo(Map.of("MATCH", 18L, "MATCH_ROUNDED", 14L, "MATCH_TRUNCATED", 1L));
    }

    @Test
    void plainTextAndMarkdownGiveTheSameClaimsAsWord() throws IOException {
        Path input = folder.resolve("input").resolve(PERIOD);
        for (String district : List.of("norra", "vastra")) {
            Files.createDirectories(input.resolve(district));
        }
        copy(
                CASES.resolve("clean").resolve(PERIOD).resolve("norra").resolve("Deltagarlista Norra.xlsx"),
                input.resolve("norra"));
        copy(
                CASES.resolve("clean").resolve(PERIOD).resolve("vastra").resolve("Uppföljning FINSAM Västra.xlsx"),
                input.resolve("vastra"));
        copy(REPORTS.resolve("norra-2026-01-01.txt"), input.resolve("norra"));
        copy(REPORTS.resolve("vastra-2026-01-01.md"), input.resolve("vastra"));
        List<String> ofText = claims(new SamladRun(folder.resolve("text")).on(folder.resolve("input"), PERIOD));
        List<String> ofWord = claims(new SamladRun(folder.resolve("word")).on(CASES.resolve("clean"), PERIOD));
        assertThat(ofText).hasSize(40 + 8).isEqualTo(ofWord);
    }

    @Test
    void theMessyListGivesEachRowItsFate() {
        SamladRun run = new SamladRun(folder).on(CASES.resolve("messy"), PERIOD);
        Map<String, Map<String, Long>> fates = run.annex(PERIOD, 1).fates();
        JsonNode truth = json(CASES.resolve("messy").resolve("expected.json"));
        truth.get("sheets").properties().forEach(sheet -> {
            Map<String, Long> rows = new TreeMap<>();
            sheet.getValue()
                    .get("fates")
                    .properties()
                    .forEach(fate -> rows.put(fate.getKey(), fate.getValue().asLong()));
            assertThat(fates.get("vastra " + sheet.getKey())).as(sheet.getKey()).isEqualTo(rows);
        });
        assertThat(run.annex(PERIOD, 1).figures())
                .containsEntry("vastra enrolments total", 243)
                .containsEntry("vastra persons total", 241)
                .containsEntry("vastra persons gender K", 134)
                .containsEntry("vastra persons gender M", 107)
                .containsEntry("vastra persons municipality Flen", 44)
                .containsEntry("vastra persons municipality unknown", 1);
    }

    @Test
    void everyPlantedEventOfTheMessyListHasItsFate() {
        Annex annex = new SamladRun(folder).on(CASES.resolve("messy"), PERIOD).annex(PERIOD, 1);
        Map<String, String> fates = new TreeMap<>();
        annex.table("ledger.csv").forEach(row -> fates.put(row.get("sheet") + " " + row.get("row"), row.get("fate")));
        messyEvents().forEach(event -> assertThat(fates.get(place(event)))
                .as(event.toString())
                .isEqualTo(event.get("fate").asString()));
    }

    @Test
    void everyPlantedEventOfTheMessyListIsSaidAndNothingIsSaidOfOrdinaryRows() {
        Annex annex = new SamladRun(folder).on(CASES.resolve("messy"), PERIOD).annex(PERIOD, 1);
        Map<String, Set<String>> expected = new TreeMap<>(OTHERWISE_SAID);
        messyEvents().forEach(event -> {
            String kind = event.get("kind").asString();
            expected.put(place(event), kind.equals("EXCLUDED") ? EXCLUSIONS.get(place(event)) : EVENT_RULES.get(kind));
        });
        expected.values().removeIf(Set::isEmpty);
        assertThat(rowRules(annex)).isEqualTo(expected);
    }

    @Test
    void agesOutsideTheTracksAreSaidOnceOfTheMessyList() {
        Annex annex = new SamladRun(folder).on(CASES.resolve("messy"), PERIOD).annex(PERIOD, 1);
        assertThat(annex.entries("findings.json"))
                .filteredOn(finding -> finding.get("verdict").asString().equals("R505"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.get("kind").asString()).isEqualTo("PACKAGE");
                    assertThat(finding.get("message").asString())
                            .contains("9 rader (blad ”Pågående” kolumn H rad 24, 37;");
                });
    }

    @Test
    void everyDifferenceOfTheMessyListIsExplainedByTheRowThatMakesIt() {
        Annex annex = new SamladRun(folder).on(CASES.resolve("messy"), PERIOD).annex(PERIOD, 1);
        assertThat(explanations(annex))
                .isEqualTo(Map.of(
                        "135", "GENDER_CONFLICT Avslutade!15 1",
                        "106", "GENDER_CONFLICT Avslutade!15 -1",
                        "121", "MISSING_VALUE Pågående!8 1",
                        "45", "MISSING_VALUE Pågående!8 1",
                        "60%", "MISSING_VALUE Pågående!8 1",
                        "144 av 241", "MISSING_VALUE Pågående!8 1",
                        "200 av 241", "MISSING_VALUE Pågående!8 1"));
        assertThat(annex.verdicts("vastra"))
                .isEqualTo(Map.of(
                        "MATCH",
                        9L,
                        "MATCH_ROUNDED",
                        9L,
                        "MATCH_TRUNCATED",
                        1L,
                        "MATCH_OTHER_DEFINITION",
                        1L,
                        "DIFFERS_EXPLAINED",
                        9L,
                        "NOT_VERIFIABLE",
                        4L));
    }

    @Test
    void thoseWhoHaveLeftTheMessyListAgreeAsEnrolments() {
        Annex annex = new SamladRun(folder).on(CASES.resolve("messy"), PERIOD).annex(PERIOD, 1);
        assertThat(annex.entries("findings.json"))
                .filteredOn(finding -> finding.get("verdict").asString().equals("MATCH_OTHER_DEFINITION"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.get("stated").asString()).isEqualTo("158");
                    assertThat(finding.get("definition").get("unit").asString()).isEqualTo("enrolments");
                });
    }

    /** The first-ranked explanation by what is stated. */
    private static Map<String, String> explanations(Annex annex) {
        Map<String, String> explanations = new TreeMap<>();
        annex.entries("findings.json").forEach(finding -> {
            List<String> parts = new ArrayList<>();
            finding.get("explanation").forEach(part -> {
                List<String> rows = new ArrayList<>();
                part.get("rows").forEach(row -> rows.add(row.asString()));
                parts.add(part.get("cause").asString() + " " + String.join(",", rows) + " "
                        + part.get("closes").asInt());
            });
            if (!parts.isEmpty()) {
                explanations.put(finding.get("stated").asString(), String.join("; ", parts));
            }
        });
        return explanations;
    }

    private static Map<String, Set<String>> rowRules(Annex annex) {
        Map<String, Set<String>> rules = new TreeMap<>();
        annex.entries("findings.json").stream()
                .filter(finding -> finding.get("kind").asString().equals("ROW"))
                .forEach(finding -> {
                    String[] place = finding.get("subject").asString().split("!", -1);
                    rules.computeIfAbsent(place[1] + " " + place[2].replaceAll("[A-Z]", ""), any -> new TreeSet<>())
                            .add(finding.get("verdict").asString());
                });
        return rules;
    }

    private static List<JsonNode> messyEvents() {
        List<JsonNode> events = new ArrayList<>();
        json(CASES.resolve("messy").resolve("expected.json")).get("events").forEach(events::add);
        return events;
    }

    private static String place(JsonNode event) {
        return event.get("sheet").asString() + " " + event.get("row").asInt();
    }

    private static void copy(Path file, Path into) throws IOException {
        Files.copy(file, into.resolve(file.getFileName().toString()));
    }

    private static List<String> claims(SamladRun run) {
        List<String> claims = new ArrayList<>();
        for (JsonNode claim : run.annex(PERIOD, 1).entries("claims.json")) {
            claims.add(String.join(
                    " | ",
                    claim.get("id").asString(),
                    claim.get("text").asString(),
                    claim.get("unit").asString(),
                    claim.get("dimensions").toString(),
                    claim.get("scope").asString(),
                    claim.get("asOf").asString(),
                    claim.get("basis").toString()));
        }
        return claims;
    }

    private static Map<String, Integer> expected(String period) {
        Map<String, Integer> figures = new TreeMap<>();
        json(CASES.resolve("expected-counts.json")).get("counts").properties().forEach(entry -> {
            String[] place = entry.getKey().split("/", 2);
            if (place[0].equals(period)) {
                entry.getValue()
                        .properties()
                        .forEach(count -> figures.put(
                                place[1] + " persons " + figure(count.getKey()),
                                count.getValue().asInt()));
            }
        });
        return figures;
    }

    /** {@code age<30,gender:K} is {@code age30_gender <30,K}; {@code municipality:Flen} is {@code municipality Flen}. */
    private static String figure(String key) {
        if (key.equals("total")) {
            return key;
        }
        if (key.equals("closed")) {
            return "status closed";
        }
        if (!key.startsWith("age")) {
            return key.replace(':', ' ');
        }
        String band = key.substring(3).split(",", 2)[0];
        String name = "age" + band.replaceAll("[^0-9]", "");
        return key.contains(",gender:") ? name + "_gender " + band + "," + key.split(":", 2)[1] : name + " " + band;
    }

    private static JsonNode json(Path file) {
        return new JsonMapper().readTree(file.toFile());
    }
}
