package se.samlad.participant;

import java.time.LocalDate;
import java.util.Optional;
import se.samlad.core.PersonalNumber;
import se.samlad.core.PersonalNumberReading;
import se.samlad.core.Severity;
import se.samlad.intake.Field;
import se.samlad.intake.SourceRow;

/** Reads a row's personal number, with a finding for every repair and for what identifies nobody (DOMAIN I1, R4). */
final class NumberCells {

    private NumberCells() {}

    /** Empty when the row has no number. */
    static Optional<PersonalNumberReading> read(SourceRow row, LocalDate reportDate, RowFindings findings) {
        Optional<PersonalNumberReading> reading =
                row.cell(Field.PERSONAL_NUMBER).map(cell -> PersonalNumber.read(cell.text(), reportDate));
        reading.ifPresent(read -> tell(read, findings));
        return reading;
    }

    private static void tell(PersonalNumberReading reading, RowFindings findings) {
        if (reading instanceof PersonalNumberReading.Identified identified) {
            repair(identified.repair()).ifPresent(rule -> findings.field(rule, Severity.NOTICE, Field.PERSONAL_NUMBER));
        } else {
            findings.field(rule(reading), Severity.QUERY, Field.PERSONAL_NUMBER);
        }
    }

    private static Optional<String> repair(PersonalNumberReading.Repair repair) {
        return switch (repair) {
            case NONE -> Optional.empty();
            case ZEROS_RESTORED -> Optional.of("R201");
            case LETTERS_READ_AS_DIGITS -> Optional.of("R218");
            case DASH_MOVED -> Optional.of("R219");
            case TEXT_LEFT_OUT -> Optional.of("R220");
        };
    }

    private static String rule(PersonalNumberReading reading) {
        if (reading instanceof PersonalNumberReading.CheckDigitWrong) {
            return "R202";
        }
        if (reading instanceof PersonalNumberReading.BirthDateOnly) {
            return "R203";
        }
        if (reading instanceof PersonalNumberReading.Organisation) {
            return "R204";
        }
        if (reading instanceof PersonalNumberReading.DigitsLost) {
            return "R205";
        }
        if (reading instanceof PersonalNumberReading.Several) {
            return "R221";
        }
        return reading instanceof PersonalNumberReading.NotYetBorn ? "R222" : "R206";
    }
}
