package se.samlad.participant;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.Period;
import se.samlad.core.PersonalNumber;
import se.samlad.core.PersonalNumberReading;
import se.samlad.core.Severity;
import se.samlad.intake.Field;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;

/** When somebody was born: by the number, else the date column, else year or age (DOMAIN I2). */
final class BirthDates {

    private static final Pattern FULL_YEAR = Pattern.compile("[0-9]{4}");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("([0-9]{1,4})(?:[.,]0|\\s*år)?");

    private final Period period;

    BirthDates(Period period) {
        this.period = period;
    }

    Optional<LocalDate> read(
            SourceRow row, Optional<PersonalNumberReading> number, Optional<LocalDate> enrolled, RowFindings findings) {
        Optional<LocalDate> byNumber = number.flatMap(BirthDates::birthDateByNumber);
        if (byNumber.isPresent()) {
            boolean approximate = number.filter(BirthDates::isOfCoordination).isPresent();
            contradictions(row, byNumber.get(), approximate, enrolled, findings);
            return byNumber;
        }
        Optional<LocalDate> byColumn = row.cell(Field.BIRTH_DATE).flatMap(cell -> birthDate(cell, findings));
        return byColumn.isPresent() ? byColumn : approximateBirthDate(row, enrolled, findings);
    }

    private static Optional<LocalDate> birthDateByNumber(PersonalNumberReading reading) {
        if (reading instanceof PersonalNumberReading.Identified identified) {
            return Optional.of(identified.number().birthDate());
        }
        if (reading instanceof PersonalNumberReading.CheckDigitWrong wrong) {
            return Optional.of(wrong.birthDate());
        }
        return reading instanceof PersonalNumberReading.BirthDateOnly only
                ? Optional.of(only.birthDate())
                : Optional.empty();
    }

    private static boolean isOfCoordination(PersonalNumberReading reading) {
        return reading instanceof PersonalNumberReading.Identified identified
                && identified.number().kind() == PersonalNumber.Kind.COORDINATION;
    }

    /** The number wins, and somebody is asked; of a coordination number only the year is sure. */
    private void contradictions(
            SourceRow row,
            LocalDate byNumber,
            boolean approximate,
            Optional<LocalDate> enrolled,
            RowFindings findings) {
        if (row.cell(Field.BIRTH_DATE)
                .filter(cell -> isOtherDate(cell, byNumber, approximate))
                .isPresent()) {
            findings.field("R223", Severity.QUERY, Field.BIRTH_DATE);
        }
        if (birthYear(row)
                .filter(year -> Math.abs(year - byNumber.getYear()) > 1)
                .isPresent()) {
            findings.field("R224", Severity.QUERY, Field.BIRTH_YEAR, "field." + Field.BIRTH_YEAR.key());
        }
        if (enrolled.isPresent()
                && age(row).filter(age -> isOtherAge(age, byNumber, enrolled.get()))
                        .isPresent()) {
            findings.field("R224", Severity.QUERY, Field.AGE, "field." + Field.AGE.key());
        }
    }

    private boolean isOtherDate(SourceCell cell, LocalDate byNumber, boolean approximate) {
        DateReading reading = reading(cell);
        return readable(reading, cell)
                .filter(first -> approximate
                        ? first.getYear() != byNumber.getYear()
                        : first.isAfter(byNumber)
                                || reading.precision()
                                        .orElseThrow()
                                        .lastDay(first)
                                        .isBefore(byNumber))
                .isPresent();
    }

    /** An age may be that at enrolment or that on the day when the list was written. */
    private boolean isOtherAge(int age, LocalDate born, LocalDate enrolled) {
        return age < ChronoUnit.YEARS.between(born, enrolled) - 1
                || age > ChronoUnit.YEARS.between(born, period.reportDate()) + 1;
    }

    private DateReading reading(SourceCell cell) {
        return PersonalNumber.read(cell.text(), period.reportDate()) instanceof PersonalNumberReading.BirthDateOnly only
                ? new DateReading.Day(only.birthDate())
                : DateReader.read(cell);
    }

    /** A day, or the first of a month; two-digit years are those of a person, never after the report date. */
    private Optional<LocalDate> readable(DateReading reading, SourceCell cell) {
        boolean onlyYear = reading.precision().orElse(DatePrecision.YEAR).compareTo(DatePrecision.MONTH) > 0;
        return onlyYear
                ? Optional.empty()
                : reading.day()
                        .map(day ->
                                isWrittenShort(cell) && !day.isBefore(period.reportDate()) ? day.minusYears(100) : day);
    }

    /** The day that a cell of the date column says; empty when it says less, or nothing. */
    Optional<LocalDate> day(SourceCell cell) {
        DateReading reading = reading(cell);
        return reading.precision().equals(Optional.of(DatePrecision.DAY)) ? readable(reading, cell) : Optional.empty();
    }

    private Optional<LocalDate> birthDate(SourceCell cell, RowFindings findings) {
        DateReading reading = reading(cell);
        if (reading instanceof DateReading.Year year && year.date().isBefore(period.reportDate())) {
            findings.field("R211", Severity.NOTICE, Field.BIRTH_DATE);
            return Optional.of(middleOf(year.date().getYear()));
        }
        Optional<LocalDate> date = readable(reading, cell);
        if (date.isPresent() && !date.get().isBefore(period.reportDate())) {
            findings.field("R228", Severity.QUERY, Field.BIRTH_DATE);
            return Optional.empty();
        }
        DateCells.tell(date.isPresent() ? reading : new DateReading.Unreadable(), Field.BIRTH_DATE, findings);
        return date;
    }

    private static boolean isWrittenShort(SourceCell cell) {
        return !FULL_YEAR.matcher(cell.text()).find();
    }

    private static LocalDate middleOf(int year) {
        return LocalDate.of(year, 7, 2);
    }

    /** In the middle of the year, or of the year of life, that the row states. */
    private Optional<LocalDate> approximateBirthDate(
            SourceRow row, Optional<LocalDate> enrolled, RowFindings findings) {
        Optional<Integer> year = birthYear(row);
        Optional<Integer> age = age(row);
        if (year.isPresent()) {
            findings.field("R211", Severity.NOTICE, Field.BIRTH_YEAR);
            return Optional.of(middleOf(year.get()));
        }
        if (age.isPresent()) {
            findings.field("R211", Severity.NOTICE, Field.AGE);
            LocalDate at = enrolled.orElse(period.reportDate());
            return Optional.of(at.minusYears(age.get()).minusMonths(6));
        }
        return Optional.empty();
    }

    private Optional<Integer> birthYear(SourceRow row) {
        return wholeNumber(row, Field.BIRTH_YEAR)
                .filter(value -> value >= 1900 && value < period.reportDate().getYear());
    }

    private static Optional<Integer> age(SourceRow row) {
        return wholeNumber(row, Field.AGE).filter(value -> value >= 10 && value < 100);
    }

    private static Optional<Integer> wholeNumber(SourceRow row, Field field) {
        return row.cell(field)
                .map(cell -> cell.text().strip())
                .map(WHOLE_NUMBER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)));
    }
}
