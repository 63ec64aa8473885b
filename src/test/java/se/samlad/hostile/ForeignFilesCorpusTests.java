package se.samlad.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Files that others made, of any kind: {@code mvn verify -Dsamlad.corpus=FOLDER}. */
class ForeignFilesCorpusTests {

    private static final String PROPERTY = "samlad.corpus";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void everyForeignFileIsReadOrRefusedSoon() throws IOException {
        String corpus = System.getProperty(PROPERTY, "");
        if (corpus.isEmpty()) {
            System.out.println("skipped: foreign files; give a folder of them with -D" + PROPERTY + "=FOLDER");
        }
        Assumptions.assumeFalse(corpus.isEmpty(), "skipped: no -D" + PROPERTY);
        Path root = Path.of(corpus).toAbsolutePath();
        Tally tally = new Tally();
        try (IntakeProcess intake = new IntakeProcess(PATIENCE)) {
            for (Path file : files(root)) {
                tally.add(root.relativize(file).toString(), intake.read(file));
            }
        }
        System.out.println(tally);
        assertThat(tally.harm()).isEmpty();
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
