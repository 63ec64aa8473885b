package se.samlad.core;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A Swedish personal identity number (personnummer) or coordination number (samordningsnummer) whose date and check
 * digit are right, or an interim number (DOMAIN I1).
 *
 * <p>Masked in {@code toString}. {@link #reveal()} gives the number itself; the build allows it only where a pseudonym
 * is made of it.
 */
public final class PersonalNumber {

    /** What sort of number it is. */
    public enum Kind {
        PERSONAL,
        COORDINATION,
        INTERIM
    }

    private final String characters;
    private final Kind kind;
    private final LocalDate birthDate;

    PersonalNumber(String characters, Kind kind, LocalDate birthDate) {
        this.characters = characters;
        this.kind = kind;
        this.birthDate = birthDate;
    }

    /** Reads a number as lists write it; see {@link PersonalNumberReading} for what can come of it. */
    public static PersonalNumberReading read(String text, LocalDate reportDate) {
        return new PersonalNumberReader(reportDate).read(text);
    }

    /** The twelve characters: year, month, day (plus 60 in a coordination number), birth number, check digit. */
    public String reveal() {
        return characters;
    }

    public Kind kind() {
        return kind;
    }

    /** The date of birth that the number states; a coordination number's may be only approximate. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** By the birth number: odd is a man, even is a woman; unknown for an interim number. */
    public Gender gender() {
        return kind == Kind.INTERIM ? Gender.UNKNOWN : genderOf(characters);
    }

    static Gender genderOf(String twelveDigits) {
        return (twelveDigits.charAt(10) - '0') % 2 == 1 ? Gender.MAN : Gender.WOMAN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalNumber that && characters.equals(that.characters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(characters);
    }

    @Override
    public String toString() {
        return "PersonalNumber[" + kind + "]";
    }
}
