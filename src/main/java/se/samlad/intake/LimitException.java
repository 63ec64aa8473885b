package se.samlad.intake;

import java.io.IOException;

/** Reading went on for longer, or further, than a file may ask for; says which limit by its message's code. */
public final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public LimitException(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
