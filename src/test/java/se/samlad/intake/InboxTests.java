package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.file.Sha256;
import se.samlad.intake.Inbox.Found;
import se.samlad.testing.ShippedRules;

class InboxTests {

    private static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1));

    @TempDir
    private static Path snapshots = Path.of("");

    private static Path put(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, content);
    }

    private static Inbox inbox(Path folder) {
        return new Inbox(folder, ShippedRules.county(), new Snapshots(snapshots), ShippedRules.limits());
    }

    private static Inbox.Contents contents(Path folder) throws IOException {
        return inbox(folder).contents(PERIOD);
    }

    @Test
    void filesComeInTheDistrictsOrderAndByName(@TempDir Path folder) throws IOException {
        put(folder, "2026-01-01/vastra/b.xlsx", "b");
        put(folder, "2026-01-01/vastra/a.docx", "a");
        put(folder, "2026-01-01/norra/c.xlsx", "c");

        assertThat(contents(folder).files())
                .containsExactly(
                        new Found("norra", "c.xlsx", Sha256.of("c"), 1, false, Optional.empty()),
                        new Found("vastra", "a.docx", Sha256.of("a"), 1, false, Optional.empty()),
                        new Found("vastra", "b.xlsx", Sha256.of("b"), 1, false, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vastra", "Västra", "VÄSTRA", "Va\u0308stra"})
    void aFolderIsKnownByItsDistrictsNameInAnySpelling(String name, @TempDir Path folder) throws IOException {
        put(folder, "2026-01-01/" + name + "/lista.xlsx", "x");

        assertThat(contents(folder).files()).extracting(Found::district).containsExactly("vastra");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$lista.xlsx",
                ".~lock.lista.ods#",
                "Thumbs.db",
                ".DS_Store",
                "DESKTOP.INI",
                "lista.xlsx.part",
                "lista.TMP"
            })
    void filesOfProgramsAreListedButNotRead(String name, @TempDir Path folder) throws IOException {
        put(folder, "2026-01-01/norra/" + name, "x");

        assertThat(contents(folder).files()).containsExactly(new Found("norra", name, "", 0, true, Optional.empty()));
    }

    @Test
    void aFolderOfNoDistrictIsRemarkedOn(@TempDir Path folder) throws IOException {
        put(folder, "2026-01-01/östra/lista.xlsx", "x");

        assertThat(contents(folder)).isEqualTo(new Inbox.Contents(List.of(), List.of(Message.of("I001", "östra"))));
    }

    @Test
    void aFileOutsideTheDistrictsIsRemarkedOnUnlessItIsAProgrammes(@TempDir Path folder) throws IOException {
        put(folder, "2026-01-01/lista.xlsx", "x");
        put(folder, "2026-01-01/Thumbs.db", "x");

        assertThat(contents(folder).remarks()).containsExactly(Message.of("I002", "lista.xlsx"));
    }

    @Test
    void aFolderInADistrictsFolderIsListedAndNotRead(@TempDir Path folder) throws IOException {
        put(folder, "2026-01-01/norra/gammalt/lista.xlsx", "x");

        assertThat(contents(folder).files())
                .containsExactly(
                        new Found("norra", "gammalt", "", 0, false, Optional.of(Message.of("I003", "gammalt"))));
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path folder) throws IOException {
        Path outside = put(folder, "outside.xlsx", "x");
        Files.createDirectories(folder.resolve("2026-01-01/norra"));
        Files.createSymbolicLink(folder.resolve("2026-01-01/norra/lista.xlsx"), outside);

        assertThat(contents(folder).files())
                .containsExactly(
                        new Found("norra", "lista.xlsx", "", 0, false, Optional.of(Message.of("I003", "lista.xlsx"))));
    }

    @Test
    void aPeriodWithoutAFolderIsEmpty(@TempDir Path folder) throws IOException {
        assertThat(contents(folder).files()).isEmpty();
        assertThat(contents(folder).remarks()).isEmpty();
    }

    @Test
    void theFingerprintIsTheSameWhenOnlyAProgramsFileHasCome(@TempDir Path folder) throws IOException {
        put(folder, "2026-01-01/norra/lista.xlsx", "x");
        String before = contents(folder).fingerprint();

        put(folder, "2026-01-01/norra/~$lista.xlsx", "x");

        assertThat(contents(folder).fingerprint()).isEqualTo(before);
    }

    @Test
    void theFingerprintIsAnotherWhenAByteIsAnother(@TempDir Path folder) throws IOException {
        put(folder, "2026-01-01/norra/lista.xlsx", "x");
        String before = contents(folder).fingerprint();

        put(folder, "2026-01-01/norra/lista.xlsx", "y");

        assertThat(contents(folder).fingerprint()).isNotEqualTo(before);
    }

    @Test
    void theFingerprintIsAnotherWhenAFileLiesInAnotherDistrict(@TempDir Path folder) throws IOException {
        put(folder, "one/2026-01-01/norra/lista.xlsx", "x");
        put(folder, "two/2026-01-01/sodra/lista.xlsx", "x");

        assertThat(contents(folder.resolve("one")).fingerprint())
                .isNotEqualTo(contents(folder.resolve("two")).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"decisions.csv", "Beslut.CSV", "beslut.xlsx"})
    void decisionsComeAfterTheDistrictsFilesAndBelongToTheCounty(String name, @TempDir Path folder) throws IOException {
        put(folder, "2026-01-01/" + name, "b");
        put(folder, "2026-01-01/vastra/lista.xlsx", "x");

        assertThat(contents(folder))
                .isEqualTo(new Inbox.Contents(
                        List.of(
                                new Found("vastra", "lista.xlsx", Sha256.of("x"), 1, false, Optional.empty()),
                                new Found("county", name, Sha256.of("b"), 1, false, Optional.empty())),
                        List.of()));
    }

    @Test
    void ofTwoFilesWithDecisionsTheFirstCounts(@TempDir Path folder) throws IOException {
        put(folder, "2026-01-01/beslut.csv", "b");
        put(folder, "2026-01-01/decisions.csv", "d");

        assertThat(contents(folder).files())
                .containsExactly(
                        new Found("county", "beslut.csv", Sha256.of("b"), 1, false, Optional.empty()),
                        new Found(
                                "county",
                                "decisions.csv",
                                "",
                                0,
                                false,
                                Optional.of(Message.of("D003", "decisions.csv", "beslut.csv"))));
    }

    @Test
    void aLinkToDecisionsIsNotFollowedAndAFolderOfThatNameIsOfNoDistrict(@TempDir Path folder) throws IOException {
        Path outside = put(folder, "outside.csv", "x");
        Files.createDirectories(folder.resolve("2026-01-01/beslut.csv"));
        Files.createSymbolicLink(folder.resolve("2026-01-01/decisions.csv"), outside);

        assertThat(contents(folder))
                .isEqualTo(new Inbox.Contents(
                        List.of(new Found(
                                "county",
                                "decisions.csv",
                                "",
                                0,
                                false,
                                Optional.of(Message.of("D004", "decisions.csv")))),
                        List.of(Message.of("I001", "beslut.csv"))));
    }

    @Test
    void decisionsAloneAreNoSubmission(@TempDir Path folder) throws IOException {
        put(folder, "2026-01-01/decisions.csv", "d");

        assertThat(contents(folder).isWithoutSubmission()).isTrue();
    }

    @Test
    void theFingerprintIsAnotherWhenADecisionIsAnother(@TempDir Path folder) throws IOException {
        put(folder, "2026-01-01/norra/lista.xlsx", "x");
        String without = contents(folder).fingerprint();
        put(folder, "2026-01-01/decisions.csv", "d");
        String with = contents(folder).fingerprint();
        put(folder, "2026-01-01/decisions.csv", "e");

        assertThat(Set.of(without, with, contents(folder).fingerprint())).hasSize(3);
    }

    @Test
    void aDistrictsOwnFolderHasNoDecisions(@TempDir Path folder) throws IOException {
        put(folder, "decisions.csv", "d");

        assertThat(inbox(folder)
                        .contentsOf(ShippedRules.county().districts().get(0))
                        .ofCounty())
                .isEmpty();
    }

    @Test
    void theNewestPeriodIsTheLatestFolderNamedAfterOne(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("2025-07-01"));
        Files.createDirectories(folder.resolve("2026-01-01"));
        Files.createDirectories(folder.resolve("2026-02-01"));
        Files.writeString(folder.resolve("2026-07-01"), "a file");

        assertThat(inbox(folder).newestPeriod()).contains(PERIOD);
    }

    @Test
    void anInboxThatIsMissingHasNoPeriod(@TempDir Path folder) throws IOException {
        assertThat(inbox(folder.resolve("missing")).newestPeriod()).isEmpty();
    }
}
