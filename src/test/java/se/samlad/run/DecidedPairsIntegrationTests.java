package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.SmallCounty.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.SmallCounty;
import se.samlad.testing.TestNumbers;
import se.samlad.testing.Zip;

/** What becomes of two rows that may be about one person, undecided and decided (DOMAIN I5). */
class DecidedPairsIntegrationTests {

    private static final String ANNA = TestNumbers.WOMAN_BORN_1996 + ";;;Anna Ek;K;Flen;2024-02-01;2024-06-01";
    private static final String ANNA_AGAIN = ";;1996-01-01;Anna Ek;K;Flen;2025-03-01;";
    private static final String ERIK = TestNumbers.MAN_BORN_1985 + ";;;Erik Alm;M;Flen;2024-03-01;";
    private static final String BERIT = TestNumbers.WOMAN_BORN_1959 + ";;;Berit Dahl;K;Katrineholm;2024-04-01;";
    private static final String OMAR = TestNumbers.MAN_BORN_2005 + ";;;Omar Hassan;M;Vingåker;2024-05-01;";
    private static final String KARIN = TestNumbers.WOMAN_BORN_1985 + ";;;Karin Öberg;K;Eskilstuna;2024-02-01;";
    private static final String NILS = TestNumbers.MAN_BORN_1996 + ";;;Nils Lund;M;Eskilstuna;2024-03-01;";

    private static final String ALIKE = "Poäng n. För: samma födelsedatum, samma förnamn, samma efternamn, samma kön,"
            + " samma kommun. Emot: inget.";

    @TempDir
    private Path folder = Path.of("");

    private SmallCounty county;

    @BeforeEach
    void lists() {
        county = new SmallCounty(folder)
                .list("vastra", List.of(ANNA, ANNA_AGAIN, ERIK, BERIT, OMAR))
                .list("norra", List.of(KARIN, NILS));
    }

    private String everybody() {
        return county.persons("county", "vastra", "norra");
    }

    /** All that is published in an edition's report and workbook. */
    private String edition(String name, String format) throws IOException {
        Path version = county.program().output().resolve(SmallCounty.PERIOD).resolve("v" + county.version());
        try (Stream<Path> files = Files.list(version)) {
            return files.filter(file ->
                            file.toString().contains(name) && file.toString().endsWith(format))
                    .map(DecidedPairsIntegrationTests::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return file.toString().endsWith(".xlsx") ? Zip.text(file) : Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private List<String> ledger(String district) {
        return county.annex().table("ledger.csv").stream()
                .filter(row -> row.get("district").equals(district))
                .filter(row -> !row.get("fate").equals("HEADER"))
                .map(row -> (row.get("row") + " " + row.get("fate") + " " + row.get("related_row")).strip())
                .toList();
    }

    private List<String> remarks() {
        return county.annex().entries("findings.json").stream()
                .filter(finding -> finding.get("verdict").asString().matches("R70[0-9]"))
                .map(finding -> finding.get("verdict").asString() + " "
                        + finding.get("subject").asString())
                .toList();
    }

    @Test
    void anOpenPairIsAskedAboutAtTheLaterRow() {
        county.run();

        assertThat(county.pairs()).containsExactly("vastra!2 vastra!3 OPEN");
        assertThat(county.saidOfPairs())
                .containsExactly("vastra R720 lista.csv, blad ”CSV”, rad 3: kan vara samma person som lista.csv, blad"
                        + " ”CSV”, rad 2. " + ALIKE + " Avgör i decisions.csv: samma, olika eller osäker. [R720]");
    }

    @Test
    void figuresSayHowFarTheyDependOnAnOpenPair() {
        county.run();

        assertThat(everybody()).isEqualTo("county 7 (6–7, 1), vastra 5 (4–5, 1), norra 2");
        assertThat(county.total("vastra", "enrolments")).isEqualTo("5");
    }

    @Test
    void theReviewEditionSaysItInWords() throws IOException {
        county.run();

        assertThat(edition("Granskning", "xlsx")).contains("Västra: 4–5; Länet utan Södra: 6–7");
        assertThat(edition("Granskning", "html"))
                .contains("7 (6–7 beroende på 1 öppet par)", "5 (4–5 beroende på 1 öppet par)");
    }

    @Test
    void theSteeringGroupSeesNothingOfWhatTotalsOfSoFewDependOn() throws IOException {
        county.run();

        assertThat(edition("Styrgrupp", "html")).doesNotContain("beroende på");
    }

    @Test
    void sameMakesOnePersonWhoCameBack() {
        county.decide(line("vastra!2", "vastra!3", "samma")).run();

        assertThat(everybody()).isEqualTo("county 6, vastra 4, norra 2");
        assertThat(county.total("vastra", "enrolments")).isEqualTo("5");
        assertThat(remarks()).containsExactly("R701 lista.csv!CSV!3");
        assertThat(county.saidOfPairs())
                .containsExactly("vastra R722 lista.csv, blad ”CSV”, rad 3: samma person som lista.csv, blad ”CSV”, rad"
                        + " 2 enligt beslut av Kim 2026-01-15; räknas som en. [R722]");
    }

    @Test
    void sameOnOneDayInOneDistrictMakesTheLaterRowADuplicate() {
        county.list("vastra", List.of(ANNA, ANNA_AGAIN.replace("2025-03-01", "2024-02-01"), ERIK, BERIT, OMAR))
                .decide(line("vastra!2", "vastra!3", "samma"))
                .run();

        assertThat(ledger("vastra"))
                .containsExactly("2 ENROLMENT", "3 DUPLICATE CSV!2", "4 ENROLMENT", "5 ENROLMENT", "6 ENROLMENT");
        assertThat(everybody()).isEqualTo("county 6, vastra 4, norra 2");
        assertThat(county.total("vastra", "enrolments")).isEqualTo("4");
    }

    @Test
    void anOpenPairOnOneDayIsABandOfEnrolmentsToo() {
        county.list("vastra", List.of(ANNA, ANNA_AGAIN.replace("2025-03-01", "2024-02-01"), ERIK, BERIT, OMAR))
                .run();

        assertThat(county.total("vastra", "enrolments")).isEqualTo("5 (4–5, 1)");
    }

    @Test
    void differentSilencesTheQueryAndTheBand() {
        county.decide(line("vastra!2", "vastra!3", "olika")).run();

        assertThat(county.pairs()).containsExactly("vastra!2 vastra!3 DIFFERENT");
        assertThat(county.saidOfPairs()).isEmpty();
        assertThat(everybody()).isEqualTo("county 7, vastra 5, norra 2");
    }

    @Test
    void unsureStaysOpenAndSaysWhoLookedAndWhen() {
        county.decide(line("vastra!2", "vastra!3", "osäker")).run();

        assertThat(county.saidOfPairs())
                .containsExactly("vastra R721 lista.csv, blad ”CSV”, rad 3: kan vara samma person som lista.csv, blad"
                        + " ”CSV”, rad 2, men Kim kunde inte avgöra det 2026-01-15. " + ALIKE
                        + " Avgör i decisions.csv när det går. [R721]");
        assertThat(everybody()).isEqualTo("county 7 (6–7, 1), vastra 5 (4–5, 1), norra 2");
    }

    @Test
    void unsureOfTwoWhoDoNotLookAlikeIsABandToo() {
        county.decide(line("vastra!2", "vastra!3", "olika"), line("norra!2", "vastra!5", "osäker"))
                .run();

        assertThat(county.rulesOfPairs()).containsExactly("vastra R721");
        assertThat(everybody()).isEqualTo("county 7 (6–7, 1), vastra 5, norra 2");
    }

    @Test
    void aDecisionThatIsTakenOutIsUndone() {
        county.decide(line("vastra!2", "vastra!3", "samma"), line("vastra!4", "vastra!5", "olika"))
                .run()
                .decide(line("vastra!4", "vastra!5", "olika"))
                .run();

        assertThat(county.version()).isEqualTo(2);
        assertThat(county.pairs()).contains("vastra!2 vastra!3 OPEN");
        assertThat(everybody()).isEqualTo("county 7 (6–7, 1), vastra 5 (4–5, 1), norra 2");
    }

    @Test
    void unchangedDecisionsAreNothingNew() {
        county.decide(line("vastra!2", "vastra!3", "samma")).run().run();

        assertThat(county.program().said()).startsWith("Inget nytt");
        assertThat(county.program().exitCode()).isZero();
    }

    @Test
    void decisionsThatContradictEachOtherMergeNobody() {
        county.list("vastra", List.of(ANNA, ANNA_AGAIN, ";;1996-01-01;Anna Ek;K;Flen;2025-09-01;", ERIK))
                .decide(
                        line("vastra!2", "vastra!3", "samma"),
                        line("vastra!3", "vastra!4", "samma"),
                        line("vastra!2", "vastra!4", "olika"))
                .run();

        assertThat(county.pairs())
                .containsExactly("vastra!2 vastra!3 OPEN", "vastra!2 vastra!4 DIFFERENT", "vastra!3 vastra!4 OPEN");
        assertThat(county.saidOfPairs())
                .contains("vastra R724 Beslutet på rad 4 i decisions.csv för 2026-01-01, att vastra/lista.csv!CSV!2"
                        + " och vastra/lista.csv!CSV!4 är olika, motsägs av andra beslut. Inget av dem följs; rätta"
                        + " besluten. [R724]");
        assertThat(county.total("vastra", "persons")).startsWith("4 ");
    }

    @Test
    void aPlaceWithoutACountedRowIsSaid() {
        county.decide(line("vastra!2", "vastra!30", "samma")).run();

        assertThat(county.saidOfPairs())
                .filteredOn(said -> !said.contains("R720"))
                .containsExactly("county R725 Rad 2 i decisions.csv för 2026-01-01: på vastra/lista.csv!CSV!2 eller"
                        + " vastra/lista.csv!CSV!30 finns ingen räknad rad, eller en med skyddade personuppgifter, som"
                        + " aldrig slås ihop. Jämför platserna med candidates.csv och rätta. [R725]");
    }

    @Test
    void nobodyWhoseDataAreProtectedIsMerged() {
        county.file(
                        "vastra",
                        "lista.csv",
                        SmallCounty.HEADER + ";Skyddad",
                        List.of(ANNA + ";", ANNA_AGAIN + ";ja", ERIK + ";"))
                .decide(line("vastra!2", "vastra!3", "samma"))
                .run();

        assertThat(county.rulesOfPairs()).containsExactly("county R725");
        assertThat(everybody()).isEqualTo("county 5, vastra 3, norra 2");
    }

    @Test
    void sameInTwoDistrictsIsOnePersonInTheCountyAndOneInEach() {
        county.list("norra", List.of(KARIN, NILS, ";;1985-01-01;Erik Alm;M;Eskilstuna;2025-04-01;"))
                .decide(line("norra!4", "vastra!4", "samma"), line("vastra!2", "vastra!3", "olika"))
                .run();

        assertThat(everybody()).isEqualTo("county 7, vastra 5, norra 3");
        assertThat(remarks()).containsExactlyInAnyOrder("R703 lista.csv!CSV!4", "R703 lista.csv!CSV!4");
    }

    @Test
    void twoRowsThatSayTheSameOfSomebodyAreDecidedOnLikeOthers() {
        county.list(
                        "vastra",
                        List.of(
                                ";;1990-05-06;Lo Berg;K;Flen;2024-05-01;2024-06-01",
                                ";;1990-05-06;Lo Berg;K;Flen;2025-05-01;",
                                ";;1990-05-06;Lo Berg;K;Flen;2025-05-01;",
                                ERIK))
                .decide(
                        line("vastra!2", "vastra!3", "samma"),
                        line("vastra!2", "vastra!4", "olika"),
                        line("vastra!3", "vastra!4", "olika"))
                .run();

        assertThat(county.pairs())
                .containsExactly(
                        "vastra!2 vastra!3 SAME", "vastra!2 vastra!4 DIFFERENT", "vastra!3 vastra!4 DIFFERENT");
        assertThat(county.total("vastra", "persons")).isEqualTo("3");
    }

    @Test
    void aPairWithoutPlaceInAGroupIsABandOfItsOwn() {
        county.list(
                        "norra",
                        List.of(
                                KARIN,
                                TestNumbers.WOMAN_BORN_1985.replace("2382", "2381") + ";;;Karin Öberg;K;;2025-02-01;"))
                .list("vastra", List.of("199501012380;;;Karin Öberg;K;;2025-05-01;", ERIK, BERIT))
                .decide(line("norra!3", "vastra!2", "osäker"))
                .run();

        assertThat(county.pairs()).containsExactly("norra!2 norra!3 OPEN", "norra!3 vastra!2 UNSURE");
        assertThat(everybody()).isEqualTo("county 5 (3–5, 2), vastra 3, norra 2 (1–2, 1)");
    }

    @Test
    void candidatesFilledInAreDecisionsAsTheyAre() throws IOException {
        county.run();
        Path candidates = county.annex().folder().resolve("candidates.csv");
        county.decideAs(Files.readString(candidates)
                        .replaceFirst(
                                "(?m)^(\"?vastra.*Emot: inget\\.[^\\n]*?);\"?\"?;\"?\"?;\"?\"?;\"?\"?$",
                                "$1;samma;Kim;2026-01-15;Akten"))
                .run();

        assertThat(county.pairs()).containsExactly("vastra!2 vastra!3 SAME");
        assertThat(everybody()).isEqualTo("county 6, vastra 4, norra 2");
    }

    @Test
    void whoHasOneNumberIsOnePersonWhateverIsDecided() {
        county.list("vastra", List.of(ERIK, ERIK.replace("2024-03-01", "2025-03-01"), BERIT))
                .decide(line("vastra!2", "vastra!3", "olika"))
                .run();

        assertThat(everybody()).isEqualTo("county 4, vastra 2, norra 2");
    }

    @Test
    void whoOtherDecisionsMakeOneIsNoticedAsSuch() {
        county.list("vastra", List.of(ANNA, ANNA_AGAIN, ";;1996-01-01;Anna Ek;K;Flen;2025-09-01;", ERIK))
                .decide(line("vastra!2", "vastra!3", "samma"), line("vastra!3", "vastra!4", "samma"))
                .run();

        assertThat(county.rulesOfPairs()).containsExactly("vastra R722", "vastra R722", "vastra R726");
        assertThat(everybody()).isEqualTo("county 4, vastra 2, norra 2");
    }

    @Test
    void whoWasUnsureIsNotSaidToHaveDecidedWhatOthersDid() {
        county.list("vastra", List.of(ANNA, ANNA_AGAIN, ";;1996-01-01;Anna Ek;K;Flen;2025-09-01;", ERIK))
                .decide(
                        line("vastra!2", "vastra!3", "samma"),
                        line("vastra!3", "vastra!4", "samma"),
                        line("vastra!2", "vastra!4", "osäker"))
                .run();

        assertThat(county.rulesOfPairs()).containsExactly("vastra R722", "vastra R722", "vastra R726");
    }
}
