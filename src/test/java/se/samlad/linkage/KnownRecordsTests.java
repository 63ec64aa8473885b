package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.core.Period;
import se.samlad.linkage.match.Evidence;
import se.samlad.linkage.match.Guard;
import se.samlad.linkage.match.Level;
import se.samlad.linkage.match.Scorer;
import se.samlad.participant.Enrolment;
import se.samlad.participant.RowKey;
import se.samlad.testing.EnrolledRows;
import se.samlad.testing.ShippedRules;
import se.samlad.testing.TestNumbers;

/** Rows as records to compare. */
class KnownRecordsTests {

    private static final String MISTYPED = TestNumbers.withWrongCheckDigit(TestNumbers.MAN_BORN_1996);

    private final EnrolledRows rows =
            new EnrolledRows(1, ShippedRules.district("vastra"), new Period(LocalDate.of(2026, 1, 1)));
    private final KnownRecords known = new KnownRecords();
    private int last = 1;

    private int add(String number, String birthDate, String given, String family) {
        return add(number, birthDate, given, family, "", "");
    }

    private int add(String number, String birthDate, String given, String family, String gender, String municipality) {
        last++;
        Enrolment enrolment = rows.enrolment(last, number, birthDate, given, family, gender, municipality);
        return known.add("vastra", new RowKey(1, 0, last), enrolment);
    }

    private Evidence evidence(String attribute, int one, int other) {
        return new Scorer(known.records())
                .evidence(one, other).stream()
                        .filter(each -> each.attribute().equals(attribute))
                        .findFirst()
                        .orElseThrow();
    }

    private Optional<Guard> guard(int one, int other) {
        return new Scorer(known.records()).guard(one, other);
    }

    @Test
    void aRowThatSaysNothingIsNoRecord() {
        assertThat(add("", "1990-01-01", "", "")).isEqualTo(-1);
        assertThat(known.records().size()).isZero();
    }

    @Test
    void aRowsPlaceIsKept() {
        for (int i = 0; i < 3000; i++) {
            add("", "1990-01-01", "Anna", "Ek");
        }

        assertThat(known.place(0)).isEqualTo(new RowKey(1, 0, 2));
        assertThat(known.place(2999)).isEqualTo(new RowKey(1, 0, 3001));
    }

    @Test
    void twoPersonalNumbersAreTwoPeople() {
        assertThat(guard(
                        add(TestNumbers.MAN_BORN_1996, "", "Erik", "Ek"),
                        add(TestNumbers.MAN_BORN_2005, "", "Erik", "Ek")))
                .contains(Guard.OTHER_IDENTIFIER);
    }

    @Test
    void twoCoordinationNumbersAreTwoPeople() {
        assertThat(guard(add("199602752389", "", "Anna", "Ek"), add("199903672385", "", "Anna", "Ek")))
                .contains(Guard.OTHER_IDENTIFIER);
    }

    @Test
    void aCoordinationNumberSaysNothingOfAPersonalOne() {
        assertThat(evidence(
                                KnownRecords.NUMBER,
                                add("199602752389", "", "Anna", "Ek"),
                                add(TestNumbers.WOMAN_BORN_1996, "", "Anna", "Ek"))
                        .level())
                .isEqualTo(Level.MISSING);
    }

    @Test
    void aMistypedNumberIsNobodys() {
        assertThat(guard(add(TestNumbers.MAN_BORN_2005, "", "Erik", "Ek"), add(MISTYPED, "", "Olof", "Holm")))
                .isEmpty();
        assertThat(evidence(
                                KnownRecords.NUMBER,
                                add(TestNumbers.MAN_BORN_1996, "", "Erik", "Ek"),
                                add(MISTYPED, "", "Erik", "Ek"))
                        .level())
                .isEqualTo(Level.CLOSE);
    }

    @Test
    void whatTheRowDoesNotSayIsMissing() {
        int anna = add("", "", "Anna", "Ek");

        assertThat(new Scorer(known.records()).evidence(anna, add("", "", "Anna", "Ek")))
                .extracting(Evidence::level)
                .containsExactly(Level.MISSING, Level.MISSING, Level.SAME, Level.SAME, Level.MISSING, Level.MISSING);
    }

    @Test
    void whatTheRowSaysIsCompared() {
        int anna = add("", "1990-01-01", "Anna", "Ek", "K", "Flen");

        assertThat(new Scorer(known.records()).evidence(anna, add("", "1990-01-01", "Anna", "Ek", "M", "Flen")))
                .extracting(Evidence::level)
                .containsExactly(Level.MISSING, Level.SAME, Level.SAME, Level.SAME, Level.DIFFERENT, Level.SAME);
    }
}
