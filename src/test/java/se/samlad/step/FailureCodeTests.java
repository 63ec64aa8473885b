package se.samlad.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureCodeTests {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), "E711"),
                Arguments.of(new UncheckedIOException(new FileSystemException("x", null, "File too large")), "E711"),
                Arguments.of(new AccessDeniedException("x"), "E712"),
                Arguments.of(new FileSystemException("x", null, "Read-only file system"), "E712"),
                Arguments.of(new NoSuchFileException("x"), "E713"),
                Arguments.of(new IllegalStateException(new SQLException("x", "22001", 22001)), "E714"),
                Arguments.of(new SQLException("x", "90030", 90030), "E715"),
                Arguments.of(new SQLException("x", "90028", 90028, new IOException("No space left on device")), "E711"),
                Arguments.of(new OutOfMemoryError(), "E716"),
                Arguments.of(new FileNotFoundException("x"), "E710"),
                Arguments.of(new NullPointerException(), "E710"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsToldByItsKind(Throwable failure, String code) {
        assertThat(FailureCode.of(failure).code()).isEqualTo(code);
    }

    @Test
    void aSafeFailureKeepsItsCodeAndNothingOfWhatItQuotes() {
        SafeFailure safe = SafeFailure.of(new SQLException("Value too long: 'Kanariefågelsdotter'", "22001", 22001));
        assertThat(safe).hasMessage("[E714] java.sql.SQLException").hasNoCause();
        assertThat(FailureCode.of(new IllegalStateException(safe)).code()).isEqualTo("E714");
    }
}
