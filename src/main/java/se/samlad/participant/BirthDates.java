package se.samlad.participant;

import java.time.LocalDate;
import java.util.Optional;
import se.samlad.core.Period;
import se.samlad.core.PersonalNumber;
import se.samlad.core.PersonalNumberReading;
import se.samlad.core.Severity;
import se.samlad.intake.Field;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;

/** When somebody was born: by the number, else the date column, else year or age (DOMAIN I2). */
final class BirthDates {

    private final Period period;

    BirthDates(Period period) {
        this.period = period;
    }

    Optional<LocalDate> read(
            SourceRow row, Optional<PersonalNumberReading> number, Optional<LocalDate> enrolled, RowFindings findings) {
        Optional<LocalDate> byNumber = number.flatMap(BirthDates::birthDateByNumber);
        if (byNumber.isPresent()) {
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

    /** Two-digit years are those of a person: never after the report date. */
    private Optional<LocalDate> birthDate(SourceCell cell, RowFindings findings) {
        if (PersonalNumber.read(cell.text(), period.reportDate()) instanceof PersonalNumberReading.BirthDateOnly only) {
            return Optional.of(only.birthDate());
        }
        Optional<LocalDate> date = DateReader.read(cell)
                .day()
                .map(day -> isWrittenShort(cell) && !day.isBefore(period.reportDate()) ? day.minusYears(100) : day)
                .filter(day -> day.isBefore(period.reportDate()));
        if (date.isEmpty()) {
            findings.cell("R210", Severity.QUERY, cell.column(), "field." + Field.BIRTH_DATE.key());
        }
        return date;
    }

    private static boolean isWrittenShort(SourceCell cell) {
        return !cell.text().matches(".*[0-9]{4}.*");
    }

    /** In the middle of the year, or of the year of life, that the row states. */
    private Optional<LocalDate> approximateBirthDate(
            SourceRow row, Optional<LocalDate> enrolled, RowFindings findings) {
        Optional<Integer> year = wholeNumber(row, Field.BIRTH_YEAR)
                .filter(value -> value >= 1900 && value < period.reportDate().getYear());
        Optional<Integer> age = wholeNumber(row, Field.AGE).filter(value -> value >= 10 && value < 100);
        if (year.isPresent()) {
            findings.field("R211", Severity.NOTICE, Field.BIRTH_YEAR);
            return Optional.of(LocalDate.of(year.get(), 7, 2));
        }
        if (age.isPresent()) {
            findings.field("R211", Severity.NOTICE, Field.AGE);
            LocalDate at = enrolled.orElse(period.reportDate());
            return Optional.of(at.minusYears(age.get()).minusMonths(6));
        }
        return Optional.empty();
    }

    private static Optional<Integer> wholeNumber(SourceRow row, Field field) {
        return row.cell(field)
                .map(cell -> cell.text().strip())
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf);
    }
}
