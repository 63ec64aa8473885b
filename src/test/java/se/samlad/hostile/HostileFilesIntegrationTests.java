package se.samlad.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** DOMAIN S3: each hostile file is refused with its own code, soon, and the good districts are published as without it. */
class HostileFilesIntegrationTests {

    private static final Duration LONGEST_FILE = Duration.ofSeconds(30);
    private static final Duration LONGEST_RUN = Duration.ofSeconds(210);

    @TempDir
    private static Path folder = Path.of("");

    private static ServerSocket network;
    private static List<HostileFile> hostile = List.of();
    private static ChildRun without;
    private static ChildRun with;

    @BeforeAll
    static void twoRunsOfTheSameCounty() throws IOException {
        network = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        hostile = HostileFiles.all(network.getLocalPort());
        HostileCounty county = new HostileCounty(hostile);
        without = new ChildRun(folder.resolve("without"));
        county.writeRules(without.home());
        county.writeGood(without.input());
        without.run(LONGEST_RUN);
        with = new ChildRun(folder.resolve("with"));
        county.writeRules(with.home());
        county.writeGood(with.input());
        county.writeHostile(with.input());
        with.run(LONGEST_RUN);
    }

    @AfterAll
    static void closed() throws IOException {
        network.close();
    }

    @Test
    void theRunEndsAndSaysThatThereIsSomethingToDecide() {
        assertThat(with.exitCode()).as(with.said()).isEqualTo(3);
    }

    @TestFactory
    Stream<DynamicTest> isRefusedForWhatItIs() {
        return hostile.stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> assertThat(with.codes(each.name()))
                        .as(each.name())
                        .containsAnyElementsOf(each.accepted())));
    }

    @Test
    void whatLooksOddOnlyIsNotRefused() {
        SoftAssertions all = new SoftAssertions();
        hostile.stream()
                .filter(each -> each.codes().equals(List.of(HostileFile.READ)))
                .forEach(each ->
                        all.assertThat(with.codes(each.name())).as(each.name()).containsExactly(HostileFile.READ));
        all.assertAll();
    }

    @Test
    void noFileTakesLong() throws IOException {
        assertThat(with.secondsByDistrict())
                .hasSizeGreaterThan(hostile.size() / 2)
                .allSatisfy((file, seconds) -> assertThat(seconds).as(file).isLessThan(LONGEST_FILE.toSeconds()));
    }

    @Test
    void theGoodDistrictsArePublishedAsWithoutTheOthers() {
        for (String district : HostileCounty.GOOD) {
            assertThat(with.published(district)).isNotEmpty().isEqualTo(without.published(district));
        }
    }

    @Test
    void nothingIsFetchedFromTheNetwork() throws IOException {
        network.setSoTimeout(1);
        org.assertj.core.api.Assertions.assertThatExceptionOfType(SocketTimeoutException.class)
                .isThrownBy(() -> network.accept());
    }

    @Test
    void whatIsSaidIsForPeople() {
        assertThat(with.said().replace(with.output().toString(), ""))
                .doesNotContain("OutOfMemoryError", "Exception", "/etc/", folder.toString(), "\tat ")
                .doesNotContainPattern("\\b(java|javax|org|com|se)\\.[a-z0-9.]+\\.[A-Z]")
                .doesNotContainPattern("[\\u0000-\\u0008\\u000B-\\u001F\\u202A-\\u202E\\u2066-\\u2069]");
    }

    @Test
    void theLogHoldsNoTraceAndNoParsersWords() throws IOException {
        try (Stream<Path> logs = Files.list(with.home().resolve("logs"))) {
            assertThat(logs.map(HostileFilesIntegrationTests::text)).allSatisfy(log -> assertThat(log)
                    .doesNotContain("OutOfMemoryError", "StackOverflowError", "\tat ", "/etc/", "root:")
                    .doesNotContainPattern("[a-z]\\.[A-Z][A-Za-z]+(Exception|Error)\\b"));
        }
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
