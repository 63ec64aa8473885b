package se.samlad.core;

/**
 * Twelve digits that somebody wrote as a personal number and that cannot be one. Masked in {@code toString}.
 *
 * @param reveal the digits; the build allows them only where people are recognised
 */
public record MistypedNumber(String reveal) {

    @Override
    public String toString() {
        return "MistypedNumber";
    }
}
