package se.samlad.core;

/**
 * A municipality of the county.
 *
 * @param name the official short name, such as {@code Katrineholm}
 * @param code SCB's four digits
 * @param population inhabitants on the day the configured table names
 */
public record Municipality(String name, String code, int population) {

    public Municipality {
        if (!code.matches("[0-9]{4}") || population <= 0) {
            throw new IllegalArgumentException("a municipality has a four-digit code and inhabitants");
        }
    }
}
