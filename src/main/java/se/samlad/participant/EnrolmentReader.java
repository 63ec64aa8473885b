package se.samlad.participant;

import java.time.LocalDate;
import java.util.Optional;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Gender;
import se.samlad.core.Period;
import se.samlad.core.PersonalNumberReading;
import se.samlad.core.Severity;
import se.samlad.core.Spelling;
import se.samlad.intake.Field;
import se.samlad.intake.SourceRow;

/** Reads an enrolment's fields from a row: canonical values, and a finding for whatever was repaired or not readable. */
final class EnrolmentReader {

    private final int fileNumber;
    private final District district;
    private final Period period;
    private final ValueVocabulary values;
    private final Pseudonyms pseudonyms;
    private final Plausibility plausibility;
    private final BirthDates birthDates;
    private final WordCells words;
    private final SameFieldTwice twice;

    EnrolmentReader(
            int fileNumber,
            District district,
            Period period,
            ValueVocabulary values,
            Eligibility eligibility,
            Pseudonyms pseudonyms) {
        this.fileNumber = fileNumber;
        this.district = district;
        this.period = period;
        this.values = values;
        this.pseudonyms = pseudonyms;
        this.birthDates = new BirthDates(period);
        this.plausibility = new Plausibility(district, period, eligibility);
        this.words = new WordCells(values);
        this.twice = new SameFieldTwice(values, period.reportDate(), birthDates);
    }

    Enrolment read(SourceRow row, RowContext above, boolean isProtected, RowFindings findings) {
        DateReading enrolledOn = DateCells.read(row, Field.ENROLMENT_DATE, findings);
        DateReading dischargedOn = DateCells.read(row, Field.DISCHARGE_DATE, findings);
        Optional<LocalDate> enrolled = enrolledOn.day();
        Optional<LocalDate> discharged = dischargedOn.day();
        if (row.cell(Field.ENROLMENT_DATE).isEmpty()) {
            findings.wholeRow("R501", Severity.QUERY);
        }
        if (isProtected) {
            findings.wholeRow("R502", Severity.NOTICE);
            return protectedEnrolment(row, enrolledOn, dischargedOn, above, findings);
        }
        status(row, above, discharged, findings);
        Optional<PersonalNumberReading> number = NumberCells.read(row, period.reportDate(), findings);
        Gender gender = gender(row, number, findings);
        Optional<LocalDate> birthDate = birthDates.read(row, number, enrolled, findings);
        boolean consents =
                row.cell(Field.CONSENT).map(cell -> !values.isNo(cell.text())).orElse(true);
        Enrolment enrolment = new Enrolment(
                consents ? personKey(row, number) : rowKey(row),
                consents ? identity(row, number) : Identity.ROW,
                birthDate,
                gender,
                row.cell(Field.MUNICIPALITY).isPresent()
                        ? words.read(row, Field.MUNICIPALITY, findings)
                        : above.municipality(),
                words.read(row, Field.REFERRER, findings),
                words.read(row, Field.TRACK, findings),
                enrolled,
                discharged,
                words.read(row, Field.DISCHARGE_REASON, findings),
                isClosedWithoutDate(above, discharged),
                false,
                consents ? IdentifyingReader.read(row, number) : Identifying.NOTHING,
                enrolledOn.precision(),
                dischargedOn.precision());
        plausibility.check(enrolment, findings);
        twice.check(row, findings);
        return enrolment;
    }

    /** Of a protected person only gender and the time of enrolment are kept (DOMAIN P4). */
    private Enrolment protectedEnrolment(
            SourceRow row, DateReading enrolledOn, DateReading dischargedOn, RowContext above, RowFindings findings) {
        return new Enrolment(
                rowKey(row),
                Identity.ROW,
                Optional.empty(),
                gender(row, Optional.empty(), findings),
                Dimension.UNKNOWN,
                Dimension.UNKNOWN,
                Dimension.UNKNOWN,
                enrolledOn.day(),
                dischargedOn.day(),
                Dimension.UNKNOWN,
                isClosedWithoutDate(above, dischargedOn.day()),
                true,
                Identifying.NOTHING,
                enrolledOn.precision(),
                dischargedOn.precision());
    }

    private static boolean isClosedWithoutDate(RowContext above, Optional<LocalDate> discharged) {
        return discharged.isEmpty() && above.closed().orElse(false);
    }

    /** A date says more than the sheet that the row stands in. */
    private void status(SourceRow row, RowContext above, Optional<LocalDate> discharged, RowFindings findings) {
        if (isClosedWithoutDate(above, discharged) && row.columns().has(Field.DISCHARGE_DATE)) {
            findings.wholeRow("R508", Severity.QUERY);
        }
        boolean closedByDate =
                discharged.filter(date -> date.isBefore(period.reportDate())).isPresent();
        if (closedByDate && !above.closed().orElse(true)) {
            findings.field("R509", Severity.QUERY, Field.DISCHARGE_DATE);
        }
    }

    private Gender gender(SourceRow row, Optional<PersonalNumberReading> number, RowFindings findings) {
        Gender byNumber = number.map(EnrolmentReader::genderByNumber).orElse(Gender.UNKNOWN);
        if (row.cell(Field.GENDER).isEmpty()) {
            boolean columnIsThere = row.columns().has(Field.GENDER);
            if (columnIsThere || byNumber == Gender.UNKNOWN) {
                findings.wholeRow(byNumber == Gender.UNKNOWN ? "R208" : "R209", Severity.NOTICE);
            }
            return byNumber;
        }
        String word = words.read(row, Field.GENDER, findings);
        Gender byColumn = Gender.ofCode(word);
        if (byColumn != Gender.UNKNOWN && byNumber != Gender.UNKNOWN && byColumn != byNumber) {
            findings.field("R207", Severity.QUERY, Field.GENDER);
        }
        return byColumn == Gender.UNKNOWN ? byNumber : byColumn;
    }

    private static Gender genderByNumber(PersonalNumberReading reading) {
        if (reading instanceof PersonalNumberReading.Identified identified) {
            return identified.number().gender();
        }
        return reading instanceof PersonalNumberReading.CheckDigitWrong wrong ? wrong.gender() : Gender.UNKNOWN;
    }

    private Identity identity(SourceRow row, Optional<PersonalNumberReading> number) {
        if (number.orElse(null) instanceof PersonalNumberReading.Identified) {
            return Identity.PERSONAL_NUMBER;
        }
        return row.cell(Field.PARTICIPANT_REF).isPresent() ? Identity.REFERENCE : Identity.ROW;
    }

    private String personKey(SourceRow row, Optional<PersonalNumberReading> number) {
        if (number.orElse(null) instanceof PersonalNumberReading.Identified identified) {
            return pseudonyms.of(identified.number());
        }
        return row.cell(Field.PARTICIPANT_REF)
                .map(cell -> pseudonyms.of("reference", district.id() + "\n" + Spelling.fold(cell.text())))
                .orElseGet(() -> rowKey(row));
    }

    private String rowKey(SourceRow row) {
        return pseudonyms.of("row", period + "\n" + fileNumber + "\n" + row.sheetNumber() + "\n" + row.number());
    }
}
