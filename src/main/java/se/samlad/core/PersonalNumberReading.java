package se.samlad.core;

import java.time.LocalDate;

/** What came of reading a cell that should hold a personal number (DOMAIN I1). */
public sealed interface PersonalNumberReading {

    /** What had to be done to what was written before it could be read; people are told of it (DOMAIN R4). */
    enum Repair {
        NONE,
        /** A spreadsheet had dropped leading zeros, which were put back. */
        ZEROS_RESTORED,
        /** A letter that looks like a zero or a one stood for it. */
        LETTERS_READ_AS_DIGITS,
        /** A dash stood between other digits than it does in a number. */
        DASH_MOVED,
        /** Beside the number stood something else, which was left out. */
        TEXT_LEFT_OUT
    }

    /** A number that identifies somebody. */
    record Identified(PersonalNumber number, Repair repair) implements PersonalNumberReading {}

    /**
     * Written like a number, but the check digit is another: its date and gender are kept, it identifies nobody.
     *
     * @param written the twelve digits, masked: one of them is wrong, so they may be somebody's but for a slip
     */
    record CheckDigitWrong(LocalDate birthDate, Gender gender, MistypedNumber written)
            implements PersonalNumberReading {}

    /** Only a date of birth. */
    record BirthDateOnly(LocalDate birthDate) implements PersonalNumberReading {}

    /** An organisation's number: month 20 or more. */
    record Organisation() implements PersonalNumberReading {}

    /** A twelve-digit number of somebody who is not born by the report date: the century is wrong. */
    record NotYetBorn() implements PersonalNumberReading {}

    /** More than one number in the cell: whose row it is cannot be told. */
    record Several() implements PersonalNumberReading {}

    /** Digits were lost on the way, as in {@code 2,00104E+11}. */
    record DigitsLost() implements PersonalNumberReading {}

    /** Nothing that can be read as a number or a date of birth. */
    record Unreadable() implements PersonalNumberReading {}
}
