package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;
import se.samlad.testing.Zip;

/** Reviewers' decisions beside the districts' folders. */
class DecisionsIntegrationTests {

    private static final String PERIOD = "2026-01-01";
    private static final String HEADER = "left;right;score;reasons;decision;who;when;why\n";
    private static final String PAIR =
            "norra/Deltagarlista Norra.xlsx!Eskilstuna!8;vastra/Uppföljning FINSAM Västra.xlsx!Deltagare!9;90;;";
    private static final String LINE = PAIR + "samma;Kim;2026-01-15;Prövat mot akten\n";

    @TempDir
    Path folder;

    private Path input;

    /** Södra sends what Norra sends, so that no district is missing. */
    @BeforeEach
    void wholeCounty() throws IOException {
        input = folder.resolve("input");
        Folders.copy(Path.of("input", PERIOD), input.resolve(PERIOD));
        Folders.copy(Path.of("input", PERIOD, "norra"), input.resolve(PERIOD).resolve("sodra"));
    }

    private void decide(String name, String text) throws IOException {
        Files.writeString(input.resolve(PERIOD).resolve(name), text);
    }

    private static List<String> findings(SamladRun run, int version) {
        return run.annex(PERIOD, version).entries("findings.json").stream()
                .filter(finding -> finding.get("district").asString().equals("county"))
                .map(finding -> finding.get("kind").asString() + " "
                        + finding.get("severity").asString() + " "
                        + finding.get("message").asString())
                .toList();
    }

    @Test
    void decisionsAreAmongTheInputsAndAnotherDecisionMakesTheNextVersion() throws IOException {
        decide("decisions.csv", HEADER + LINE);
        SamladRun run = new SamladRun(folder).on(input, PERIOD);
        assertThat(findings(run, 1)).isEmpty();
        assertThat(Files.readString(run.output().resolve(PERIOD).resolve("v1").resolve("manifest.json")))
                .containsPattern("\"district\" ?: ?\"county\",\\s*\"file\" ?: ?\"decisions.csv\",\\s*"
                        + "\"kind\" ?: ?\"DECISIONS\"");

        run.on(input, PERIOD);
        assertThat(run.said()).startsWith("Inget nytt: perioden 2026-01-01 är redan publicerad som version 1");

        decide("decisions.csv", HEADER + LINE.replace("samma", "olika"));
        run.on(input, PERIOD);
        assertThat(run.said()).contains("Perioden 2026-01-01 är publicerad som version 2.");
    }

    @Test
    void whatIsWrongWithALineIsToldEverywhere() throws IOException {
        decide("beslut.csv", HEADER + LINE.replace("samma", "kanske") + PAIR + "samma;;2026-01-15;Akten\n");
        SamladRun run = new SamladRun(folder).on(input, PERIOD);

        String first = "beslut.csv, rad 2: beslutet känns inte igen och används inte. Skriv samma, olika, osäker eller"
                + " ångra i kolumnen decision. [D101]";
        String second = "beslut.csv, rad 3: det framgår inte vem som har beslutat, så beslutet används inte. Fyll i"
                + " kolumnen who. [D104]";
        assertThat(findings(run, 1)).containsExactly("PACKAGE ERROR " + first, "PACKAGE ERROR " + second);
        assertThat(run.said()).contains(first, second);
        assertThat(published(run, "Avstämningsrapport 2026-01-01 – Granskning.html"))
                .contains(first, second);
        assertThat(published(run, "Länssammanställning 2026-01-01 – Granskning.xlsx"))
                .contains(first, second);
    }

    @Test
    void aRefusedFileIsAnOpenFindingAndTheCountyIsStillWhole() throws IOException {
        decide("decisions.csv", "left;right\n");
        decide("decisions.xlsx", "");
        SamladRun run = new SamladRun(folder).on(input, PERIOD);

        assertThat(run.exitCode()).as(run.said()).isEqualTo(2);
        assertThat(findings(run, 1))
                .containsExactly(
                        "PACKAGE ERROR decisions.csv: i filen med beslut saknas rubriken decision, who, when, why."
                                + " Utgå från candidates.csv, lägg till kolumnerna decision, who, when och why och kör"
                                + " igen; inga beslut används tills dess. [D001]",
                        "PACKAGE ERROR decisions.xlsx: det finns redan en fil med beslut, decisions.csv, och bara den"
                                + " används. Flytta besluten dit och ta bort decisions.xlsx. [D003]");
    }

    @Test
    void anUnreadableFileIsRefusedInWordsForReviewers() throws IOException {
        decide("beslut.csv", "");
        assertThat(findings(new SamladRun(folder).on(input, PERIOD), 1))
                .containsExactly("PACKAGE ERROR beslut.csv: filen med beslut kan inte läsas (I105). Öppna den i Excel,"
                        + " spara som csv och kör igen; inga beslut används tills dess. [D002]");
    }

    @Test
    void decisionsAloneAreNothingToRead() throws IOException {
        Path alone = Files.createDirectories(folder.resolve("alone"));
        Files.createDirectories(alone.resolve(PERIOD));
        Files.writeString(alone.resolve(PERIOD).resolve("decisions.csv"), HEADER + LINE);

        assertThat(new SamladRun(folder).on(alone, PERIOD).exitCode()).isEqualTo(65);
    }

    @Test
    void aPersonalNumberInADecisionIsWrittenNowhere() throws IOException {
        String number = TestNumbers.WOMAN_BORN_1985;
        String hyphenated = number.substring(0, 8) + "-" + number.substring(8);
        decide(
                "decisions.csv",
                HEADER
                        + LINE.replace("Prövat", "Akten för " + number)
                        + number + ";" + PAIR.split(";")[0] + ";;;olika;" + hyphenated + ";" + number + ";" + number
                        + "\n");
        SamladRun run = new SamladRun(folder).on(input, PERIOD);

        assertThat(findings(run, 1))
                .extracting(text -> text.replaceAll(".*(rad [0-9]).*\\[(.*)]", "$1 $2"))
                .containsExactly("rad 2 D109", "rad 3 D102", "rad 3 D109", "rad 3 D106", "rad 3 D109");
        assertThat(run.everythingWritten())
                .doesNotContain(number, hyphenated, TestNumbers.tenDigits(number), hyphenated.substring(2));
    }

    private static String published(SamladRun run, String name) throws IOException {
        Path file = run.output().resolve(PERIOD).resolve("v1").resolve(name);
        return name.endsWith(".xlsx") ? Zip.text(file) : Files.readString(file);
    }
}
