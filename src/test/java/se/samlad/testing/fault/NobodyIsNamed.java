package se.samlad.testing.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a class's tests with the finest log and then looks for {@link Canaries} in all that they have written. */
public final class NobodyIsNamed implements BeforeEachCallback, AfterEachCallback {

    private static final String LEVEL = "logging.level.root";

    private final Supplier<Path> folder;

    public NobodyIsNamed(Supplier<Path> folder) {
        this.folder = folder;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        System.setProperty(LEVEL, "trace");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        System.clearProperty(LEVEL);
        assertThat(Canaries.in(folder.get())).isEmpty();
    }
}
