package se.samlad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A county with errors of many kinds, told of in English; what is published does not know of it. */
class FindingsInEnglishIntegrationTests {

    private static final String EARLIER = "2025-07-01";
    private static final String PERIOD = "2026-01-01";

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern CODE = Pattern.compile("\\[([A-Z_]+[0-9]*)\\]");

    /** Letters and small words that no English sentence has. */
    private static final Pattern SWEDISH = Pattern.compile(
            "(?i)[åäö]|\\b(och|av|blad|rad|kolumn|inte|som|till|den|kvinnor|listan|rapporten|sedan)\\b");

    /** The codes of everything that is found. */
    private static final Set<String> KINDS =
            Set.of(("C201 C203 C204 D101 D106 DIFFERS DIFFERS_EXPLAINED I102 I110 L101 L102 MATCH "
                            + "MATCH_ROUNDED MATCH_TRUNCATED NOT_INTERPRETED P007 P018 R202 R203 R204 R206 R207 R208 "
                            + "R210 R212 R213 R214 R301 R302 R401 R501 R503 R504 R505 R506 R511 R602 R702 R711 R716 "
                            + "R720 V820")
                    .split(" "));

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void county() throws IOException {
        input = folder.resolve("input");
        Folders.copy(Path.of("input"), input);
        file(
                EARLIER,
                "sodra/Lista Södra.csv",
                "Personnummer;Namn;Kön;Kommun;Start;Slut",
                TestNumbers.WOMAN_BORN_1985 + ";Ek;K;Trosa;2024-01-10;2025-01-10",
                TestNumbers.MAN_BORN_1996 + ";Alm;M;Gnesta;2024-01-10;");
        file(
                PERIOD,
                "sodra/Lista Södra.csv",
                "Personnummer;Namn;Kön;Kommun;Aktualiserad av;Inskriven;Slut;Avslutsorsak;Önskemål;Spår",
                TestNumbers.WOMAN_BORN_1985 + ";Ek;K;Trosa;FK;2024-01-10;;;",
                TestNumbers.WOMAN_BORN_1985 + ";Ek;K;Trosa;FK;2024-01-10;;;",
                TestNumbers.WOMAN_BORN_1985 + ";Ek;K;Flen;FK;2025-02-10;;;",
                TestNumbers.withWrongCheckDigit(TestNumbers.MAN_BORN_1985) + ";Asp;M;Malmö;Åklagaren;okt -25;;;",
                "19850101;Al;;Trosa;AF;i våras;;;",
                "5566778899;Gran;K;Gnesta;FK;2023-01-10;2022-01-10;;",
                "abc;Lind;K;Gnesta;FK;2024-13-10;;;",
                TestNumbers.WOMAN_BORN_1996 + ";Björk;M;Nyköping;FK;;;;",
                TestNumbers.MAN_BORN_2005 + ";Rönn;M;Nyköping;FK;2025-03-01;2025-04-01;Felregistrering;",
                TestNumbers.WOMAN_BORN_2005 + ";Hägg;K;Nyköping;FK;2026-02-01;;;",
                "19960101;Björk;K;Nyköping;FK;2024-05-02;;;;Koordinering",
                TestNumbers.WOMAN_BORN_1959 + ";Ask;K;Nyköping;FK;2024-05-02;;;;Koordinering",
                ";;;;;;;;x",
                "Summa;;9;;;;;;");
        file(
                PERIOD,
                "sodra/Rapport Södra.txt",
                "Länsdel",
                "Södra",
                "Rapportens datum",
                PERIOD,
                "Hur många deltagare har skrivits in i insatsen sedan start?",
                "12 deltagare, 3 kvinnor och 6 män. Av dem är 80 % kvinnor (3 av 7). Under perioden har 3 kvinnor deltagit.",
                "Kommentera deltagarantalet och målgruppen",
                "Könsfördelningen är relativt jämn. De flesta kommer från Trosa. Hälften av deltagarna är från Gnesta."
                        + " Vid förra mätningen var 90 % kvinnor. Vi gav 17 i betyg.");
        file(PERIOD, "sodra/hälsning.txt", "Hej! Listan kommer i morgon.");
        file(PERIOD, "sodra/~$lås.xlsx", "lås");
        file(PERIOD, "östra/lista.csv", "a;b");
        Files.write(input.resolve(PERIOD).resolve("sodra").resolve("skadad.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        file(
                PERIOD,
                "decisions.csv",
                "left;right;decision;who;when;why",
                "sodra/Lista Södra.csv!CSV!2;sodra/Lista Södra.csv!CSV!3;kanske;Kim;2026-01-15;Prövat",
                "sodra/Lista Södra.csv!CSV!2;sodra/Lista Södra.csv!CSV!5;samma;Kim;i går;Prövat");
    }

    private void file(String period, String name, String... lines) throws IOException {
        Path file = input.resolve(period).resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private SamladRun run(String folderName, String... language) {
        SamladRun run = new SamladRun(folder.resolve(folderName)).on(input, EARLIER);
        return run.with(
                Stream.concat(Stream.of("run", "--input", input.toString(), "--period", PERIOD), Stream.of(language))
                        .toArray(String[]::new));
    }

    /** What is left when names of files and districts and what stands in quotation marks are taken away. */
    private String sentences(String said) {
        String left = said;
        Set<String> names = Folders.files(input).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.toCollection(TreeSet::new));
        names.addAll(List.of("Västra", "Södra"));
        for (String name : names) {
            left = left.replace(name, "");
        }
        return QUOTED.matcher(left).replaceAll("\"\"");
    }

    private void assertEnglish(String said) {
        assertThat(sentences(said).lines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(SWEDISH.matcher(line).find()).as(line).isFalse());
    }

    @Test
    void everyFindingIsToldInEnglishAndWhatIsPublishedStaysSwedish() throws IOException {
        SamladRun run = run("english", "--lang", "en");
        assertThat(run.said())
                .contains(
                        "The folder \"östra\" belongs to no district and is not read. Rename it to norra, vastra or sodra. [I001]",
                        "To decide on (");
        assertEnglish(run.said());
        assertThat(run.published()).isEqualTo(run("swedish").published());

        String findings = run.asked("findings", "--all", "--lang", "en").said();
        assertEnglish(findings);
        assertThat(CODE.matcher(findings).results().map(found -> found.group(1)).collect(Collectors.toSet()))
                .isEqualTo(KINDS);
        assertThat(findings.lines())
                .contains(
                        "  Error, The county: decisions.csv, row 2: the decision is not known and is not used. Write \"samma\" (the"
                                + " same), \"olika\" (different), \"osäker\" (unsure) or \"ångra\" (undo) in the column decision. [D101]",
                        "  Error, Norra: The report states \"93\" in the period, but the same figure is stated since the start. Ask the"
                                + " district to state that of the period. [C203] If the report is right the county's figure is 187"
                                + " instead of 159. To paste into the report if the list is right: \"65\". Recurs since 2025-07-01.",
                        "  Query, Västra: The report states \"75 %\", the list gives 75,61\u00a0% (31 of 41). It agrees only if the"
                                + " decimals are cut off; rounded it is 76\u00a0%. Correct the report. [MATCH_TRUNCATED] \"75 %\" cannot"
                                + " be had from 41 persons; the nearest are 73\u00a0% (30) and 76\u00a0% (31). To paste into the report"
                                + " if the list is right: \"76\u00a0% (31 av 41)\".",
                        "  Query, Södra: Lista Södra.csv, sheet \"CSV\", row 12: may be the same person as Lista Södra.csv, sheet"
                                + " \"CSV\", row 9. Score 15,8. For: the same birth date, the same given name, the same municipality."
                                + " Against: different genders. Decide in decisions.csv: \"samma\" (the same), \"olika\" (different) or"
                                + " \"osäker\" (unsure). [R720]",
                        "  Query, Södra: Lista Södra.csv, sheet \"CSV\", row 2: the enrolment is open, but was closed in Lista"
                                + " Södra.csv, sheet \"CSV\", row 2 in the list for 2025-07-01. If it is a re-enrolment, give it a row of"
                                + " its own; otherwise check the discharge date. [R716]");
    }

    @Test
    void statusTheAnswersForMachinesAndACheckAreInEnglishToo() throws IOException {
        SamladRun run = run("english", "--lang", "en");
        String status = run.asked("status", "--lang", "en").said();
        assertThat(status).contains("Södra: skadad.xlsx: the file is damaged and cannot be read.");
        assertEnglish(status);
        JsonNode findings = JsonMapper.builder()
                .build()
                .readTree(run.asked("findings", "--json", "--lang", "en").said());
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertEnglish(finding.get("message").asString()));

        Path sodra = input.resolve(PERIOD).resolve("sodra");
        assertEnglish(run.with("check", sodra.toString(), "--lang", "en").said());
    }
}
