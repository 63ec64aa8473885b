package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.SamladProcess;
import se.samlad.testing.SamladRun;
import se.samlad.testing.fault.KilledRuns;

/** The operating system itself refuses to let files grow ({@code ulimit -f}), the database's among them. */
class FullDiskCrashTests {

    private static final int BLOCK = 512;
    private static final int LIMITS = 6;

    @TempDir
    static Path folder;

    private static KilledRuns runs;

    @BeforeAll
    static void findTheSizes() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/bin/sh")))
                .as("a shell that can limit files")
                .isTrue();
        runs = new KilledRuns(folder);
    }

    @Test
    void aDatabaseThatCannotGrowIsSaidAndTheSameCommandGoesOn() throws Exception {
        int whole = (int) (Files.size(folder.resolve("undisturbed/home/db/samlad.mv.db")) / BLOCK);
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i <= LIMITS; i++) {
            SamladRun run = new SamladRun(folder.resolve("full" + i));
            int blocks = whole * i / (LIMITS + 1);
            SamladProcess process = runs.startWithFilesOfAtMost(blocks, run);
            process.says("no such line");
            int code = process.exitCode(Duration.ofMinutes(2));
            String said = process.said().replaceAll("@point .*\n", "");
            if (code != 70 || !said.contains("[E711]") || said.contains("Exception") || said.contains("\tat ")) {
                wrong.add("files of at most " + blocks + " blocks: " + code + "\n" + said);
            }
            wrong.addAll(runs.continued(run));
        }
        assertThat(wrong).isEmpty();
    }
}
