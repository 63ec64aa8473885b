package se.samlad.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.core.Message;
import se.samlad.file.Sha256;

class AuditTrailTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private AuditTrail trail() {
        return new AuditTrail(home, CLOCK);
    }

    private Path file() {
        return home.resolve("audit").resolve("trail.jsonl");
    }

    private Path head() {
        return home.resolve("audit").resolve("head");
    }

    private void add(int times) {
        for (int i = 1; i <= times; i++) {
            trail().add(Deed.RUN_STARTED, Map.of("run", Integer.toString(i)));
        }
    }

    private Trail read() throws IOException {
        return Trail.of(home);
    }

    private List<String> codes() throws IOException {
        return read().problems().stream().map(Message::code).toList();
    }

    @Test
    void anEntryIsALineWhoseHashIsOverAllBeforeIt() throws IOException {
        add(2);
        List<String> lines = Files.readAllLines(file());
        String user = System.getProperty("user.name");
        String first = "{\"n\":1,\"before\":\"" + "0".repeat(64) + "\",\"at\":\"2026-01-01T02:00:00Z\",\"by\":\"" + user
                + "\",\"program\":\"0.1.0\",\"what\":\"RUN_STARTED\",\"about\":{\"run\":\"1\"}";
        assertThat(lines.get(0)).isEqualTo(first + ",\"hash\":\"" + Sha256.of(first) + "\"}");
        assertThat(lines.get(1)).startsWith("{\"n\":2,\"before\":\"" + Sha256.of(first) + "\"");
        assertThat(codes()).isEmpty();
    }

    @Test
    void nobodyButTheOwnerCanReadIt() throws IOException {
        add(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(head())))
                .isEqualTo("rw-------");
    }

    @Test
    void wordsThatWouldBreakALineAreWrittenOut() throws IOException {
        trail().add(Deed.RUN_FAILED, Map.of("code", "a\n\"b\"\\å\u2028"));
        assertThat(Files.readAllLines(file(), StandardCharsets.UTF_8)).hasSize(1);
        assertThat(read().entries().get(0).about()).isEqualTo(Map.of("code", "a\n\"b\"\\å\u2028"));
        assertThat(codes()).isEmpty();
    }

    @Test
    void theSameOfOneKindIsWrittenOnce() throws IOException {
        for (String rules : List.of("a", "a", "b", "a")) {
            trail().addWhenOther(Deed.RULES_IN_FORCE, Map.of("rules", rules));
        }
        assertThat(read().entries())
                .extracting(entry -> entry.about().get("rules"))
                .containsExactly("a", "b", "a");
    }

    @Test
    void aHomeWithoutATrailHasNothingWrong() throws IOException {
        assertThat(codes()).isEmpty();
        assertThat(Trail.isIn(home)).isFalse();
    }

    @Test
    void anAlteredEntryIsFoundAndTheTrailGoesOn() throws IOException {
        add(3);
        Files.writeString(file(), Files.readString(file()).replace("\"run\":\"2\"", "\"run\":\"9\""));
        assertThat(read().problems()).containsExactly(Message.of("E664", 2));
        add(1);
        assertThat(read().problems()).containsExactly(Message.of("E664", 2));
        assertThat(read().entries()).hasSize(3);
    }

    @Test
    void anEntryThatWasTakenOutIsMissed() throws IOException {
        add(3);
        List<String> lines = Files.readAllLines(file());
        Files.writeString(file(), lines.get(0) + "\n" + lines.get(2) + "\n");
        assertThat(read().problems()).containsExactly(Message.of("E665", 2));
    }

    @Test
    void entriesThatChangedPlacesAreFound() throws IOException {
        add(3);
        List<String> lines = Files.readAllLines(file());
        Files.writeString(file(), lines.get(1) + "\n" + lines.get(0) + "\n" + lines.get(2) + "\n");
        assertThat(codes()).containsExactly("E665", "E665", "E665");
    }

    @Test
    void entriesThatWereCutFromTheEndAreMissedAndStayMissed() throws IOException {
        add(3);
        List<String> lines = Files.readAllLines(file());
        Files.writeString(file(), lines.get(0) + "\n" + lines.get(1) + "\n");
        assertThat(read().problems()).containsExactly(Message.of("E666", 2));
        add(1);
        assertThat(read().entries())
                .extracting(Entry::what)
                .containsExactly(Deed.RUN_STARTED, Deed.RUN_STARTED, Deed.CUT_FOUND, Deed.RUN_STARTED);
        assertThat(read().problems()).containsExactly(Message.of("E666", 3));
    }

    @Test
    void aTrailThatWasTakenAwayWholeIsMissed() throws IOException {
        add(2);
        Files.delete(file());
        assertThat(read().problems()).containsExactly(Message.of("E666", 0));
    }

    @Test
    void whatTellsHowFarItHasComeIsMissedToo() throws IOException {
        add(2);
        Files.delete(head());
        assertThat(read().problems()).containsExactly(Message.of("E666", 2));
        Files.writeString(head(), "2 ?");
        assertThat(read().problems()).containsExactly(Message.of("E666", 2));
        add(1);
        assertThat(read().entries()).extracting(Entry::what).contains(Deed.CUT_FOUND);
    }

    @Test
    void aTornTailIsToldOfTakenAwayAndWrittenDown() throws IOException {
        add(2);
        String line = Files.readAllLines(file()).get(1);
        String torn = line.substring(0, 40).replace("\"n\":2", "\"n\":3");
        Files.writeString(file(), Files.readString(file()) + torn);
        assertThat(read().problems()).containsExactly(Message.of("E669", 3));
        add(1);
        assertThat(codes()).isEmpty();
        assertThat(read().entries())
                .extracting(Entry::what)
                .containsExactly(Deed.RUN_STARTED, Deed.RUN_STARTED, Deed.TAIL_HEALED, Deed.RUN_STARTED);
        assertThat(read().entries().get(2).about()).isEqualTo(Map.of("bytes", "40", "sha256", Sha256.of(torn)));
    }

    @Test
    void anEntryThatLacksItsEndOnlyIsKept() throws IOException {
        add(1);
        byte[] oneEntry = Files.readAllBytes(file());
        byte[] headOfOne = Files.readAllBytes(head());
        add(1);
        byte[] two = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(two, two.length - 1));
        Files.write(head(), headOfOne);
        assertThat(oneEntry).isNotEmpty();
        add(1);
        assertThat(read().entries())
                .extracting(Entry::what)
                .containsExactly(Deed.RUN_STARTED, Deed.RUN_STARTED, Deed.RUN_STARTED);
        assertThat(codes()).isEmpty();
    }

    /** Killed after the entry was written and before the head: nothing is missing. */
    @Test
    void aHeadThatIsBehindIsNoProblem() throws IOException {
        add(1);
        Files.delete(head());
        assertThat(codes()).isEmpty();
        add(1);
        byte[] headOfTwo = Files.readAllBytes(head());
        add(1);
        Files.write(head(), headOfTwo);
        assertThat(codes()).isEmpty();
        add(1);
        assertThat(codes()).isEmpty();
        assertThat(read().entries()).hasSize(4);
    }

    @Test
    void aTailThatIsTornWhereItWasWholeIsMissed() throws IOException {
        add(2);
        byte[] two = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(two, two.length - 10));
        assertThat(codes()).containsExactly("E669", "E666");
        add(1);
        assertThat(read().entries())
                .extracting(Entry::what)
                .containsExactly(Deed.RUN_STARTED, Deed.TAIL_HEALED, Deed.CUT_FOUND, Deed.RUN_STARTED);
        assertThat(codes()).containsExactly("E666");
    }
}
