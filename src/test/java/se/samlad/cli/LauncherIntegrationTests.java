package se.samlad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher beside a jar of a test's own, on the JDK that runs the tests. */
class LauncherIntegrationTests {

    private static final Path LAUNCHER = Path.of("src", "main", "launcher", "samlad");

    @TempDir
    Path installed;

    @BeforeEach
    void install() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a shell script");
        Files.copy(LAUNCHER, installed.resolve("samlad"));
        Files.setPosixFilePermissions(installed.resolve("samlad"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Path source = installed.resolve("Told.java");
        Files.writeString(source, """
                public class Told {
                    public static void main(String[] told) {
                        System.out.println(String.join("|", told));
                        System.exit(Integer.parseInt(told[told.length - 1]));
                    }
                }
                """);
        run(tool("javac"), "-d", installed.toString(), source.toString());
        run(
                tool("jar"),
                "--create",
                "--file",
                installed.resolve("samlad.jar").toString(),
                "--main-class",
                "Told",
                "-C",
                installed.toString(),
                "Told.class");
    }

    @Test
    void theFirstRunLeavesAnArchiveAndLaterCommandsSayTheSame() throws IOException, InterruptedException {
        assertThat(launch("status", "0")).isEqualTo(new Ended(0, "status|0\n"));
        assertThat(archives()).isEmpty();

        assertThat(launch("run", "å ä", "3")).isEqualTo(new Ended(3, "run|å ä|3\n"));
        assertThat(archives()).containsExactly("start-" + System.getProperty("java.version"));

        assertThat(launch("run", "å ä", "65")).isEqualTo(new Ended(65, "run|å ä|65\n"));
        assertThat(launch("status", "0")).isEqualTo(new Ended(0, "status|0\n"));
    }

    @Test
    void aRunThatFailsLeavesNothing() throws IOException, InterruptedException {
        assertThat(launch("run", "70")).isEqualTo(new Ended(70, "run|70\n"));
        assertThat(archives()).isEmpty();
    }

    private record Ended(int code, String said) {}

    private Ended launch(String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of(installed.resolve("samlad").toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static Ended run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_CTYPE", "LANG", "JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(installed)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("start-"))
                    .sorted()
                    .toList();
        }
    }
}
