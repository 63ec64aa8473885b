package se.samlad.step;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of failure an operator is told of; the text and what to do stand under the code in {@code
 * messages.properties} and in the runbook. Only kinds and numbers of failures are looked at, and the operating system's
 * word for a full disk: their messages may quote cells.
 */
public enum FailureCode {
    /** Something that no other code names. */
    INTERNAL("E710"),
    NO_SPACE("E711"),
    CANNOT_WRITE("E712"),
    FILE_GONE("E713"),
    DATABASE_REFUSED("E714"),
    DATABASE_BROKEN("E715"),
    NO_MEMORY("E716");

    /** H2: input or output failed, the file is damaged, the database is closed, the lock is another's. */
    private static final Set<Integer> BROKEN = Set.of(90020, 90028, 90030, 90031, 90098, 90121);

    private static final Set<String> FULL = Set.of("no space left", "file too large", "disk quota", "not enough space");

    private final String code;

    FailureCode(String code) {
        this.code = code;
    }

    /** Such as {@code E711}. */
    public String code() {
        return code;
    }

    /** The kind of a failure; the innermost cause that says something decides. */
    public static FailureCode of(Throwable failure) {
        FailureCode found = INTERNAL;
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 30; depth++) {
            found = kind(at).orElse(found);
            at = at.getCause();
        }
        return found;
    }

    private static Optional<FailureCode> kind(Throwable failure) {
        if (failure instanceof SafeFailure safe) {
            return Optional.of(safe.failureCode());
        }
        if (failure instanceof OutOfMemoryError) {
            return Optional.of(NO_MEMORY);
        }
        if (failure instanceof SQLException refused) {
            return Optional.of(BROKEN.contains(refused.getErrorCode()) ? DATABASE_BROKEN : DATABASE_REFUSED);
        }
        if (failure instanceof IOException && saysFull(failure)) {
            return Optional.of(NO_SPACE);
        }
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
            return Optional.of(FILE_GONE);
        }
        return failure instanceof AccessDeniedException
                        || failure instanceof ReadOnlyFileSystemException
                        || failure instanceof FileSystemException
                ? Optional.of(CANNOT_WRITE)
                : Optional.empty();
    }

    private static boolean saysFull(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(message::contains);
    }
}
