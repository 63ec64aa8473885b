package se.samlad.core;

import java.time.LocalDate;

/** What came of reading a cell that should hold a personal number (DOMAIN I1). */
public sealed interface PersonalNumberReading {

    /**
     * A number that identifies somebody.
     *
     * @param zerosRestored whether a spreadsheet had dropped leading zeros, which were put back
     */
    record Identified(PersonalNumber number, boolean zerosRestored) implements PersonalNumberReading {}

    /** Written like a number, but the check digit is another: its date and gender are kept, it identifies nobody. */
    record CheckDigitWrong(LocalDate birthDate, Gender gender) implements PersonalNumberReading {}

    /** Only a date of birth. */
    record BirthDateOnly(LocalDate birthDate) implements PersonalNumberReading {}

    /** An organisation's number: month 20 or more. */
    record Organisation() implements PersonalNumberReading {}

    /** Digits were lost on the way, as in {@code 2,00104E+11}. */
    record DigitsLost() implements PersonalNumberReading {}

    /** Nothing that can be read as a number or a date of birth. */
    record Unreadable() implements PersonalNumberReading {}
}
