package se.samlad.step;

import org.jspecify.annotations.Nullable;

/**
 * A failure that is safe to log and to keep: parsers, drivers and databases quote cells in their messages, so only
 * the kinds of the failures and the places in the code are kept (DESIGN §4.8).
 */
public final class SafeFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FailureCode failureCode;

    private SafeFailure(FailureCode failureCode, String kinds, StackTraceElement[] places) {
        super("[" + failureCode.code() + "] " + kinds, null, false, true);
        this.failureCode = failureCode;
        setStackTrace(places);
    }

    /** What to tell the operator. */
    public FailureCode failureCode() {
        return failureCode;
    }

    /** Something that may fail. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /** Something that may fail, or gives a result. */
    @FunctionalInterface
    public interface Supply<T> {
        @Nullable
        T get() throws Exception;
    }

    /**
     * Does it.
     *
     * @throws SafeFailure when it fails
     */
    public static void guard(Action action) {
        guarded(() -> {
            action.run();
            return null;
        });
    }

    /**
     * Does it and gives its result.
     *
     * @throws SafeFailure when it fails
     */
    public static <T> @Nullable T guarded(Supply<T> supply) {
        try {
            return supply.get();
        } catch (SafeFailure already) {
            throw already;
        } catch (Exception | OutOfMemoryError failed) {
            throw of(failed);
        }
    }

    /** A failure without what it quotes. */
    public static SafeFailure of(Throwable failed) {
        StringBuilder kinds = new StringBuilder(failed.getClass().getName());
        Throwable root = failed;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
            kinds.append(" < ").append(root.getClass().getName());
        }
        return new SafeFailure(FailureCode.of(failed), kinds.toString(), root.getStackTrace());
    }
}
