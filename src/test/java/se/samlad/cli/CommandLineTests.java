package se.samlad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import se.samlad.SamladApplication;

class CommandLineTests {

    private final StringWriter said = new StringWriter();

    private int execute(String... arguments) {
        return Cli.execute(SamladApplication.class, new PrintWriter(said), arguments);
    }

    @Test
    void helpIsSwedishAndStartsNothing() {
        assertThat(execute("run", "--help")).isZero();
        assertThat(said.toString())
                .contains("Läser, stämmer av och publicerar en period;", "Perioden som ska köras", "Förval: var")
                .doesNotContain("Usage", "Show this");
    }

    @Test
    void aPeriodThatIsNoneIsExplained() {
        assertThat(execute("run", "--period", "2026-03-01")).isEqualTo(64);
        assertThat(said.toString()).contains("Perioden anges som 1 januari eller 1 juli, till exempel 2026-01-01.");
    }

    @Test
    void anUnknownCommandIsAUsageError() {
        assertThat(execute("rapportera")).isEqualTo(64);
        assertThat(said.toString()).contains("Kommandot förstås inte", "Användning: samlad");
    }

    @Test
    void swedishFileNamesNeedAnEncodingThatHasThem() {
        assertThat(Utf8FileNames.canName("ANSI_X3.4-1968")).isFalse();
        assertThat(Utf8FileNames.canName("no-such-encoding")).isFalse();
        assertThat(Utf8FileNames.canName("UTF-8")).isTrue();
        assertThat(Utf8FileNames.canName("windows-1252")).isTrue();
    }
}
