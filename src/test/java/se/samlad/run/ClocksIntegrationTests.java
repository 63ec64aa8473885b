package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.file.FaultPoint;
import se.samlad.testing.SamladRun;
import se.samlad.testing.fault.FaultCounty;
import se.samlad.testing.fault.NobodyIsNamed;

/** Machines whose clock is set back, or that keep another time than Stockholm's. */
class ClocksIntegrationTests {

    private static final TimeZone USUAL = TimeZone.getDefault();

    @TempDir
    Path folder;

    @RegisterExtension
    final NobodyIsNamed nobody = new NobodyIsNamed(() -> folder);

    private Path input;

    @BeforeEach
    void input() throws IOException {
        input = FaultCounty.write(folder.resolve("input"));
    }

    @AfterEach
    void asBefore() {
        TimeZone.setDefault(USUAL);
        FaultPoint.unwatch();
    }

    private SamladRun at(SamladRun run, String moment, String... command) {
        return run.at(Instant.parse(moment), command);
    }

    private String[] run() {
        return new String[] {"run", "--period", FaultCounty.PERIOD, "--input", input.toString()};
    }

    private String[] due() {
        return new String[] {"run", "--due", "--input", input.toString()};
    }

    @Test
    void aRunThatFailedIsContinuedThoughTheClockWasSetBackAYear() {
        SamladRun undisturbed = at(new SamladRun(folder.resolve("undisturbed")), "2026-01-15T03:00:00Z", run());
        SamladRun run = new SamladRun(folder.resolve("run"));
        FaultPoint.watch(point -> {
            if (point.equals("write ledger.csv")) {
                throw new IOException("No space left on device");
            }
        });
        at(run, "2026-01-15T03:00:00Z", run());
        assertThat(run.exitCode()).isEqualTo(70);
        FaultPoint.unwatch();

        at(run, "2025-01-15T03:00:00Z", run());
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.said()).doesNotContain("Räknar (");
        assertThat(run.published()).isEqualTo(undisturbed.published());
        run.asked("status");
        assertThat(run.exitCode()).isZero();
        assertThat(run.said()).contains("som version 1");
        at(run, "2025-01-15T03:00:00Z", run());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aPeriodThatWasRunWhenDueIsNotRunAgainWhenTheClockIsSetBack() {
        SamladRun run = new SamladRun(folder.resolve("run"));
        at(run, "2026-01-15T02:05:00Z", due());
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        var published = run.published();
        for (String moment : new String[] {"2025-12-31T22:00:00Z", "2026-01-01T02:00:00Z", "2026-01-15T02:05:00Z"}) {
            at(run, moment, due());
            assertThat(run.exitCode()).as(run.said()).isZero();
        }
        assertThat(run.published()).isEqualTo(published);
    }

    /** 03:00 in Stockholm is 02:00 in UTC; the new year of the machine comes an hour after Stockholm's. */
    @Test
    void aHostInUtcRunsThePeriodOfNewYearAtThreeInStockholmToTheSameBytes() throws IOException {
        SamladRun here = new SamladRun(folder.resolve("here"));
        here.configured("wait-days: 0\n");
        at(here, "2026-01-01T02:00:00Z", due());
        for (String zone : new String[] {"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            SamladRun there = new SamladRun(folder.resolve(zone.replace('/', '-')));
            there.configured("wait-days: 0\n");
            for (String early : new String[] {"2025-12-31T23:30:00Z", "2026-01-01T00:30:00Z", "2026-01-01T01:59:59Z"}) {
                at(there, early, due());
                assertThat(there.published()).as(zone + " " + early).isEmpty();
            }
            at(there, "2026-01-01T02:00:00Z", due());
            assertThat(there.exitCode()).as(zone + "\n" + there.said()).isEqualTo(3);
            assertThat(there.published()).as(zone).isEqualTo(here.published());
        }
    }
}
