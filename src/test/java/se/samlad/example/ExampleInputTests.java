package se.samlad.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Zip;

class ExampleInputTests {

    @TempDir
    Path folder;

    @Test
    void theShippedExampleIsWhatTheGeneratorMakes() throws IOException {
        ExampleInput.write(folder);
        assertThat(contents(folder)).hasSize(8).isEqualTo(contents(Path.of("input")));
    }

    /** By part: how a part is compressed differs between Java versions. */
    private static Map<String, Map<String, String>> contents(Path root) throws IOException {
        Map<String, Map<String, String>> contents = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Zip.parts(file));
            }
        }
        return contents;
    }
}
