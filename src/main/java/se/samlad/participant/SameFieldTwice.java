package se.samlad.participant;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.PersonalNumber;
import se.samlad.core.PersonalNumberReading;
import se.samlad.core.Severity;
import se.samlad.intake.Field;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;

/** Asks about two columns of one field that do not say the same; the first one counts. */
final class SameFieldTwice {

    private final WordReader words;
    private final LocalDate reportDate;
    private final BirthDates birthDates;

    SameFieldTwice(ValueVocabulary values, LocalDate reportDate, BirthDates birthDates) {
        this.birthDates = birthDates;
        this.words = new WordReader(values);
        this.reportDate = reportDate;
    }

    void check(SourceRow row, RowFindings findings) {
        Map<Field, SourceCell> first = new EnumMap<>(Field.class);
        for (SourceCell cell : row.cells()) {
            Optional<Field> field = row.columns().field(cell.column()).filter(any -> cell.isReadable());
            if (field.isPresent()) {
                SourceCell other = first.putIfAbsent(field.get(), cell);
                if (other != null && disagree(field.get(), other, cell)) {
                    findings.cell(
                            "R225",
                            Severity.QUERY,
                            cell.column(),
                            "field." + field.get().key());
                }
            }
        }
    }

    private boolean disagree(Field field, SourceCell one, SourceCell other) {
        Optional<Object> meant = meaning(field, one);
        Optional<Object> meantToo = meaning(field, other);
        return meant.isPresent() && meantToo.isPresent() && !meant.equals(meantToo);
    }

    /** Empty for what cannot be read, and for fields of which nothing is kept. */
    private Optional<Object> meaning(Field field, SourceCell cell) {
        return switch (field) {
            case GENDER, MUNICIPALITY, REFERRER, TRACK, DISCHARGE_REASON ->
                words.read(field, cell.text()).canonical().map(Object.class::cast);
            case BIRTH_DATE -> birthDates.day(cell).map(Object.class::cast);
            case ENROLMENT_DATE, DISCHARGE_DATE ->
                wholeDay(DateReader.read(cell)).map(Object.class::cast);
            case PERSONAL_NUMBER ->
                PersonalNumber.read(cell.text(), reportDate) instanceof PersonalNumberReading.Identified identified
                        ? Optional.of(identified.number())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A month says nothing against a day in it. */
    private static Optional<LocalDate> wholeDay(DateReading reading) {
        return reading.precision().equals(Optional.of(DatePrecision.DAY)) ? reading.day() : Optional.empty();
    }
}
