package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.file.FaultPoint;
import se.samlad.file.Sha256;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;
import se.samlad.testing.fault.Canaries;

/** A home with a key, by the real command line: workbooks, documents and text, a real database file. */
class EncryptedHomeIntegrationTests {

    private static final String PERIOD = "2026-01-01";
    private static final String NAME = "Kanariefågelsdotter";
    private static final String NUMBER = TestNumbers.WOMAN_BORN_1959;

    @TempDir
    Path folder;

    private Path input;
    private Path key;
    private SamladRun run;

    @BeforeEach
    void prepare() throws IOException {
        input = folder.resolve("input");
        Folders.copy(Path.of("input", PERIOD), input.resolve(PERIOD));
        Path sodra = Files.createDirectories(input.resolve(PERIOD).resolve("sodra"));
        Files.writeString(
                sodra.resolve("lista.csv"),
                "Personnummer;Namn;Kön;Kommun;Aktualiserad av;Spår;Start;Slut\n" + NUMBER + ";" + NAME
                        + ";K;Trosa;FK;Coachning;2024-02-01;\n");
        key = folder.resolve("nyckel");
        run = new SamladRun(folder.resolve("sealed"));
        run.asked("key", key.toString());
        assertThat(run.exitCode()).as(run.said()).isZero();
    }

    private SamladRun withKey() throws IOException {
        return run.configured("key-file: " + key + "\n");
    }

    @Test
    void noNameAndNoNumberIsInAnyByteOfTheHomeAndTheSameIsPublished() throws IOException {
        SamladRun plain = new SamladRun(folder.resolve("plain")).on(input, PERIOD);
        assertThat(filesWithCanaries(plain.home())).isNotEmpty();

        withKey().on(input, PERIOD);

        assertThat(run.exitCode()).as(run.said()).isEqualTo(plain.exitCode());
        assertThat(run.published()).isNotEmpty().isEqualTo(plain.published());
        assertThat(filesWithCanaries(run.home())).isEmpty();
        assertThat(run.asked("status").exitCode()).as(run.said()).isZero();
        assertThat(run.on(input, PERIOD).exitCode()).as(run.said()).isZero();
    }

    /** More rows than the writer keeps in memory, so that the others wait in files while the list to correct is written. */
    @Test
    void whatAKillLeavesOfTheRowsThatWaitToBeWrittenNamesNobody() throws IOException {
        Files.writeString(
                input.resolve(PERIOD).resolve("sodra").resolve("lista.csv"),
                (";" + NAME + ";K;Trosa;FK;Coachning;2024-02-01;\n").repeat(1_000) + ";" + NAME
                        + ";K;Trosa;FK;Coachning;2024-13-45;\n",
                StandardOpenOption.APPEND);
        SamladRun plain = new SamladRun(folder.resolve("plain"));
        assertThat(waitingRowsWithCanaries(plain)).isNotEmpty();
        assertThat(waitingRowsWithCanaries(withKey())).isEmpty();
        assertThat(run.published()).isNotEmpty().isEqualTo(plain.published());
    }

    private List<Path> waitingRowsWithCanaries(SamladRun run) throws IOException {
        Path scratch = run.home().resolve("work").resolve("scratch").resolve("1-returned");
        List<Path> waiting = new ArrayList<>();
        List<Path> named = new ArrayList<>();
        FaultPoint.watch(point -> {
            if (point.equals("write Södra.xlsx")) {
                waiting.addAll(Folders.files(scratch));
                waiting.stream()
                        .filter(file -> !Canaries.in(SamladRun.text(file)).isEmpty())
                        .forEach(named::add);
            }
        });
        try {
            run.on(input, PERIOD);
        } finally {
            FaultPoint.unwatch();
        }
        assertThat(waiting).as(run.said()).isNotEmpty();
        return named;
    }

    @Test
    void aHomeInUseIsEncryptedByOneCommandAndGoesOn() throws IOException {
        run.on(input, PERIOD);
        Map<String, String> published = run.published();
        assertThat(withKey().on(input, PERIOD).said()).contains("[E764]");
        assertThat(run.exitCode()).isEqualTo(78);

        assertThat(run.asked("encrypt").exitCode()).as(run.said()).isZero();
        assertThat(run.asked("encrypt").exitCode()).as(run.said()).isZero();

        assertThat(filesWithCanaries(run.home())).isEmpty();
        assertThat(run.on(input, PERIOD).exitCode()).as(run.said()).isZero();
        assertThat(run.published()).isEqualTo(published);
        assertThat(run.with("rerun", "--from", "readLists", "--input", input.toString())
                        .exitCode())
                .as(run.said())
                .isLessThan(4);
    }

    @Test
    void aFlippedByteInASnapshotRefusesThatFileAndNoOther() throws IOException {
        withKey().on(input, PERIOD);
        Path list = input.resolve(PERIOD).resolve("sodra").resolve("lista.csv");
        Path snapshot = run.home().resolve("work").resolve("snapshots").resolve(Sha256.of(list));
        byte[] bytes = Files.readAllBytes(snapshot);
        bytes[bytes.length / 2 + 20] ^= 1;
        Files.write(snapshot, bytes);
        Files.delete(input.resolve(PERIOD).resolve("vastra").resolve(firstIn("vastra")));

        run.on(input, PERIOD);

        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.said()).contains("lista.csv").contains("[I134]");
    }

    private String firstIn(String district) {
        return Folders.files(input.resolve(PERIOD).resolve(district))
                .get(0)
                .getFileName()
                .toString();
    }

    @Test
    void aWrongLostUnprotectedOrMisplacedKeyIsRefusedAndChangesNothing() throws IOException {
        withKey().on(input, PERIOD);
        Map<String, String> before = bytes(run.home());

        refused("", "[E765]");
        Path other = folder.resolve("annan");
        run.asked("key", other.toString());
        refused("key-file: " + other + "\n", "[E766]");
        refused("key-file: " + folder.resolve("borta") + "\n", "[E761]");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        refused("key-file: " + key + "\n", "[E762]");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        Path inside = run.home().resolve("work").resolve("nyckel");
        refused("key-file: " + inside + "\n", "[E763]");

        assertThat(bytes(run.home())).isEqualTo(before);
        assertThat(withKey().on(input, PERIOD).exitCode()).as(run.said()).isZero();
    }

    private void refused(String settings, String code) throws IOException {
        run.configured(settings);
        assertThat(run.on(input, PERIOD).said()).contains(code);
        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.asked("status").said()).contains(code);
        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.asked("encrypt").said()).containsAnyOf(code, "[E768]");
        assertThat(run.exitCode()).isEqualTo(78);
    }

    @Test
    void aKeyIsNeverReplacedAndNeverMadeInTheHome() throws IOException {
        String made = Files.readString(key);
        assertThat(run.asked("key", key.toString()).said()).contains("[E767]");
        assertThat(run.exitCode()).isEqualTo(73);
        assertThat(Files.readString(key)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");

        Path inside = run.home().resolve("nyckel");
        assertThat(run.asked("key", inside.toString()).said()).contains("[E763]");
        assertThat(inside).doesNotExist();
    }

    /** Everything but the configuration, the lock and the logs. */
    private static Map<String, String> bytes(Path home) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (Path file : Folders.files(home)) {
            String name = home.relativize(file).toString();
            if (!name.equals("samlad.yml") && !name.equals("lock") && !name.startsWith("logs")) {
                bytes.put(name, Sha256.of(file));
            }
        }
        return bytes;
    }

    private static List<Path> filesWithCanaries(Path home) {
        return Folders.files(home).stream()
                .filter(EncryptedHomeIntegrationTests::hasCanary)
                .toList();
    }

    private static boolean hasCanary(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return List.of("Kanarie", NUMBER, NUMBER.substring(2), "PK\u0003\u0004").stream()
                .anyMatch(text::contains);
    }
}
