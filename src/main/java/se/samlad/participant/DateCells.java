package se.samlad.participant;

import java.util.Optional;
import se.samlad.core.Severity;
import se.samlad.intake.Field;
import se.samlad.intake.SourceRow;

/** Reads a row's dates, with a finding for what is not written as a plain day. */
final class DateCells {

    private DateCells() {}

    /** Unreadable, without a finding, when the row has no such cell. */
    static DateReading read(SourceRow row, Field field, RowFindings findings) {
        DateReading reading = row.cell(field).map(DateReader::read).orElseGet(DateReading.Unreadable::new);
        if (row.cell(field).isPresent()) {
            tell(reading, field, findings);
        }
        return reading;
    }

    static void tell(DateReading reading, Field field, RowFindings findings) {
        if (reading instanceof DateReading.Unreadable) {
            findings.field("R210", Severity.QUERY, field, name(field));
        } else if (reading instanceof DateReading.WithNote noted) {
            findings.field("R217", Severity.QUERY, field, name(field));
            tell(noted.read(), field, findings);
        } else if (reading instanceof DateReading.Swapped) {
            findings.field("R214", Severity.QUERY, field, name(field));
        } else {
            inPart(reading.precision().orElseThrow())
                    .ifPresent(rule -> findings.field(rule, Severity.NOTICE, field, name(field)));
        }
    }

    private static Optional<String> inPart(DatePrecision precision) {
        return switch (precision) {
            case DAY -> Optional.empty();
            case MONTH -> Optional.of("R212");
            case HALF_YEAR -> Optional.of("R215");
            case YEAR -> Optional.of("R216");
        };
    }

    private static String name(Field field) {
        return "field." + field.key();
    }
}
