package se.samlad.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DOMAIN S3: files broken at random are read or refused, soon; a mutant is found again by its file and seed. */
class MutantsIntegrationTests {

    private static final List<Path> SOURCES = List.of(Path.of("input"), Path.of("..", "shared", "cases", "formats"));
    private static final int MUTANTS = Integer.getInteger("samlad.mutants", 2000);
    private static final long FIRST_SEED = Long.getLong("samlad.seed", 1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void everyMutantIsReadOrRefusedSoon() throws IOException {
        List<Path> sources = sources();
        Tally tally = new Tally();
        try (IntakeProcess intake = new IntakeProcess(PATIENCE)) {
            for (int i = 0; i < MUTANTS; i++) {
                Path source = sources.get(i % sources.size());
                long seed = FIRST_SEED + i;
                Path mutant = folder.resolve("mutant");
                Files.write(mutant, new Mutants(seed).of(Files.readAllBytes(source)));
                tally.add(source.getFileName() + " seed " + seed, intake.read(mutant));
            }
        }
        System.out.println(tally);
        assertThat(tally.harm()).isEmpty();
    }

    /** In the same order on every machine, so that a seed breaks the same file. */
    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path root : SOURCES) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> tree = Files.walk(root)) {
                    tree.filter(Files::isRegularFile).sorted().forEach(all::add);
                }
            }
        }
        return all;
    }
}
