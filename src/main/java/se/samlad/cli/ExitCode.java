package se.samlad.cli;

/** What a process tells its caller (DESIGN §5). */
enum ExitCode {
    DONE(0),
    OPEN_FINDINGS(2),
    PARTIAL(3),
    USAGE(64),
    NOTHING_TO_READ(65),
    INTERNAL(70),
    CANNOT_WRITE(73),
    LOCKED(75),
    CONFIGURATION(78),
    TERMINATED(143);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
