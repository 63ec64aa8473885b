package se.samlad.core;

/** Legal gender as the lists state it; {@link #UNKNOWN} where neither column nor number says it (DOMAIN I2). */
public enum Gender {
    WOMAN("K"),
    MAN("M"),
    UNKNOWN("unknown");

    private final String code;

    Gender(String code) {
        this.code = code;
    }

    /** The code in the machine annex: {@code K}, {@code M} or {@code unknown}. */
    public String code() {
        return code;
    }

    /** The gender with this annex code; {@link #UNKNOWN} for anything else. */
    public static Gender ofCode(String code) {
        return switch (code) {
            case "K" -> WOMAN;
            case "M" -> MAN;
            default -> UNKNOWN;
        };
    }
}
