package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samlad.intake.SourceCell;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** What was wrong once. */
class EasyToGetWrongTests {

    @Test
    void yearMonthAndDayInTwoDigitsEachAreNotReadAsDayMonthAndYear() {
        assertThat(DateReader.read(new SourceCell(0, SourceCell.Kind.TEXT, "23-10-01")))
                .isNotEqualTo(new DateReading.Day(LocalDate.of(2001, 10, 23)));
    }

    @Test
    void aTimeAfterALetterIsLeftOut() {
        assertThat(DateReader.read(new SourceCell(0, SourceCell.Kind.TEXT, "2023-10-01T08:15")))
                .isEqualTo(new DateReading.Day(LocalDate.of(2023, 10, 1)));
    }

    @Test
    void aProtectedWrongRegistrationIsExcluded() {
        assertThat(VastraList.row(SourceRows.under("Personnummer", "Kön", "Startdatum", "Avslutsorsak")
                                .row("Sekretess", "K", "2024-03-01", "Felregistrering"))
                        .fate())
                .isEqualTo(Fate.EXCLUDED);
    }

    @Test
    void aRowWithoutIdentityBirthDateAndDatesIsRejected() {
        assertThat(VastraList.row(SourceRows.under("Personnummer", "Kön", "Kommun", "Startdatum")
                                .row("", "K", "Flen"))
                        .fate())
                .isEqualTo(Fate.REJECTED);
    }

    @Test
    void aBirthDateInTwoDigitsIsNeverAfterTheReportDate() {
        assertThat(VastraList.enrolment(SourceRows.under("Födelsedatum", "Kön", "Startdatum")
                                .row("1/2 -96", "K", "2024-03-01"))
                        .birthDate())
                .contains(LocalDate.of(1996, 2, 1));
    }

    @Test
    void rowsWithADashForTheirReferenceAreDifferentPeople() {
        SourceRows list = SourceRows.under("Deltagar-ID", "Kön", "Startdatum");

        assertThat(VastraList.of(list.row("-", "K", "2024-03-01"), list.row("-", "K", "2024-04-01")))
                .extracting(row -> row.enrolment().orElseThrow().personKey())
                .doesNotHaveDuplicates();
    }

    @Test
    void aNumberWithItsProtectionInBracketsIsProtected() {
        assertThat(VastraList.enrolment(SourceRows.under("Personnummer", "Kön", "Startdatum")
                                .row(TestNumbers.WOMAN_BORN_1996 + " (skyddad)", "K", "2024-03-01"))
                        .isProtected())
                .isTrue();
    }

    @Test
    void aRowOfDashesIsBlank() {
        assertThat(VastraList.row(SourceRows.under("Personnummer", "Kön", "Startdatum")
                                .row("-", "-", "–"))
                        .fate())
                .isEqualTo(Fate.BLANK);
    }

    @Test
    void aWrongRegistrationWithANoteIsExcluded() {
        assertThat(VastraList.row(SourceRows.under("Personnummer", "Kön", "Startdatum", "Avslutsorsak")
                                .row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", "Felregistrering (dubbel)"))
                        .fate())
                .isEqualTo(Fate.EXCLUDED);
    }
}
