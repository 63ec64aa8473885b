package se.samlad.testing;

import java.nio.charset.StandardCharsets;
import se.samlad.core.District;
import se.samlad.core.Period;
import se.samlad.intake.SourceRow;
import se.samlad.participant.Enrolment;
import se.samlad.participant.ListRow;
import se.samlad.participant.Pseudonyms;
import se.samlad.participant.RowInterpreter;

/** Rows of one district's list that say who somebody is, interpreted as a run does. */
public final class EnrolledRows {

    private static final Pseudonyms PSEUDONYMS =
            new Pseudonyms("a key for tests of thirty-two bytes.".getBytes(StandardCharsets.US_ASCII));
    private static final SourceRows LIST =
            SourceRows.under("Personnummer", "Födelsedatum", "Förnamn", "Efternamn", "Kön", "Kommun", "Startdatum");

    private final District district;
    private final RowInterpreter interpreter;

    /** Those of the list with that number. */
    public EnrolledRows(int fileNumber, District district, Period period) {
        this.district = district;
        this.interpreter = new RowInterpreter(
                fileNumber, district, period, ShippedRules.values(), ShippedRules.eligibility(), PSEUDONYMS);
    }

    /** The district's id. */
    public String district() {
        return district.id();
    }

    /** What a row says; an empty text is an empty cell. */
    public Enrolment enrolment(
            int row, String number, String birthDate, String given, String family, String gender, String municipality) {
        return listRow(row, number, birthDate, given, family, gender, municipality)
                .enrolment()
                .orElseThrow();
    }

    /** The row with its fate and its findings. */
    public ListRow listRow(
            int row, String number, String birthDate, String given, String family, String gender, String municipality) {
        SourceRow any = LIST.row(number, birthDate, given, family, gender, municipality, "2024-03-01");
        SourceRow placed =
                new SourceRow(0, any.sheet(), row, false, false, SourceRow.Role.DATA, any.cells(), any.columns());
        return interpreter.interpret(placed);
    }
}
