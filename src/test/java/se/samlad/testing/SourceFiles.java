package se.samlad.testing;

import java.nio.file.Path;
import se.samlad.intake.SourceFile;

/** Files to read, under the limits that come with the program. */
public final class SourceFiles {

    private SourceFiles() {}

    /** A file under a name that people see. */
    public static SourceFile of(Path path, String name) {
        return new SourceFile(path, name, ShippedRules.limits());
    }

    /** A file under its own name. */
    public static SourceFile of(Path path) {
        return of(path, path.getFileName().toString());
    }
}
