package se.samlad.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Nothing of a trail can be another unseen. */
class TrailProperties {

    @FunctionalInterface
    private interface Change {
        void of(Path home, Path file) throws IOException;
    }

    private static void in(List<String> words, Change change) throws IOException {
        Path home = Files.createTempDirectory("trail");
        try {
            for (String word : words) {
                new AuditTrail(home, Clock.fixed(Instant.parse("2026-07-01T01:00:00Z"), ZoneOffset.UTC))
                        .add(Deed.PUBLISHED, Map.of("head", word));
            }
            change.of(home, home.resolve("audit").resolve("trail.jsonl"));
        } finally {
            try (Stream<Path> tree = Files.walk(home)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Each byte of each trail, changed by the same bits. */
    @Property(tries = 10)
    void everyChangedByteIsFound(
            @ForAll @Size(min = 1, max = 3) List<@StringLength(max = 12) String> words,
            @ForAll @ByteRange(min = 1) byte bits)
            throws IOException {
        in(words, (home, file) -> {
            assertThat(Trail.of(home).problems()).isEmpty();
            byte[] whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length; at++) {
                byte[] changed = whole.clone();
                changed[at] = (byte) (changed[at] ^ bits);
                Files.write(file, changed);
                assertThat(Trail.of(home).problems()).as("byte %s", at).isNotEmpty();
            }
        });
    }

    @Property(tries = 40)
    void aTrailThatIsCutAnywhereIsMissed(
            @ForAll @Size(min = 1, max = 4) List<@StringLength(max = 12) String> words,
            @ForAll @IntRange(max = 10_000) int somewhere)
            throws IOException {
        in(words, (home, file) -> {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, somewhere % whole.length));
            assertThat(Trail.of(home).problems()).isNotEmpty();
        });
    }

    /** A kill cuts the last entry off anywhere, before the head is written: the next entry finds the chain whole. */
    @Property(tries = 60)
    void whatAKillLeavesIsHealedByTheNextEntry(
            @ForAll @Size(min = 1, max = 3) List<@StringLength(max = 12) String> words,
            @ForAll @IntRange(max = 10_000) int somewhere)
            throws IOException {
        in(words, (home, file) -> {
            byte[] before = Files.readAllBytes(file);
            byte[] head = Files.readAllBytes(file.resolveSibling("head"));
            AuditTrail trail = new AuditTrail(home, Clock.systemUTC());
            trail.add(Deed.RUN_STARTED, Map.of("run", "1"));
            byte[] after = Files.readAllBytes(file);
            int left = before.length + somewhere % (after.length - before.length + 1);
            Files.write(file, Arrays.copyOf(after, left));
            Files.write(file.resolveSibling("head"), head);
            trail.add(Deed.RUN_STARTED, Map.of("run", "2"));
            Trail healed = Trail.of(home);
            assertThat(healed.problems()).isEmpty();
            assertThat(healed.entries().subList(0, words.size()))
                    .extracting(entry -> entry.about().get("head"))
                    .containsExactlyElementsOf(words);
            assertThat(healed.latest(Deed.RUN_STARTED))
                    .map(entry -> entry.about().get("run"))
                    .contains("2");
        });
    }
}
