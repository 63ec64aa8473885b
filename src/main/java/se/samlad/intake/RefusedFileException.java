package se.samlad.intake;

import se.samlad.core.Message;

/** A file that cannot be used, with what to tell people; it never carries a parser's own text. */
public final class RefusedFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    /** Refuses a file for a reason whose first argument is the file's name. */
    public RefusedFileException(String code, Object... arguments) {
        super(code);
        this.reason = Message.of(code, arguments);
    }

    public Message reason() {
        return reason;
    }
}
