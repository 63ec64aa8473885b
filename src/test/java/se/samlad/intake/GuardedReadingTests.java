package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samlad.testing.SourceFiles;

class GuardedReadingTests {

    private static final SourceFile FILE = SourceFiles.of(Path.of("lista.xlsx"));
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void whatIsReadInTimeIsGiven() throws IOException, RefusedFileException {
        assertThat(GuardedReading.within(LONG, FILE, () -> "läst")).isEqualTo("läst");
    }

    @Test
    void aFileThatTakesTooLongIsRefusedAndItsReaderToldToStop() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Callable<String> endless = () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                told.countDown();
            }
            return "";
        };

        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> GuardedReading.within(Duration.ofMillis(50), FILE, endless))
                .withMessage("I122");
        told.await();
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(new OutOfMemoryError("Java heap space"), "I123"),
                Arguments.of(new StackOverflowError(), "I119"),
                Arguments.of(new IllegalStateException("cell says Ek"), "I102"),
                Arguments.of(new IOException("cell says Ek"), "I102"),
                Arguments.of(new IllegalStateException(new LimitException("I111")), "I111"),
                Arguments.of(FILE.refused("I125"), "I125"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void whateverAParserThrowsRefusesTheFileInOurWords(Throwable thrown, String code) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> GuardedReading.within(LONG, FILE, () -> {
                    if (thrown instanceof Error error) {
                        throw error;
                    }
                    throw (Exception) thrown;
                }))
                .withMessage(code)
                .satisfies(refused -> assertThat(refused.reason().arguments()).containsExactly("lista.xlsx"));
    }
}
