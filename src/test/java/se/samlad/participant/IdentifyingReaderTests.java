package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.intake.SourceCell;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** What a row says of who somebody is. */
class IdentifyingReaderTests {

    private static Identifying under(String header, String name) {
        return VastraList.enrolment(SourceRows.under("Startdatum", header).row("2024-03-01", name))
                .identifying();
    }

    private static Identifying numbered(String number) {
        return VastraList.enrolment(
                        SourceRows.under("Startdatum", "Personnummer").row("2024-03-01", number))
                .identifying();
    }

    private static Identifying names(String given, String family) {
        return new Identifying(java.util.Optional.empty(), given, family);
    }

    private static Identifying.WrittenNumber written(String number) {
        return numbered(number).number().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Namn", "För- och efternamn", "Deltagarens namn"})
    void withoutACommaTheLastWordIsTheFamilyName(String header) {
        assertThat(under(header, "Anna  Maria Ek")).isEqualTo(names("Anna Maria", "Ek"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Namn", "För- och efternamn"})
    void aCommaStandsBehindAFamilyName(String header) {
        assertThat(under(header, "von Ek, Anna Maria")).isEqualTo(names("Anna Maria", "von Ek"));
    }

    @Test
    void aNameOfOneWordIsAGivenName() {
        assertThat(under("Namn", "Anna")).isEqualTo(names("Anna", ""));
    }

    @Test
    void eachNameMayHaveItsOwnColumn() {
        assertThat(VastraList.enrolment(SourceRows.under("Efternamn", "Förnamn", "Startdatum")
                                .row("von Ek", "Anna Maria", "2024-03-01"))
                        .identifying())
                .isEqualTo(names("Anna Maria", "von Ek"));
    }

    @Test
    void aRowWithoutNameAndNumberSaysNothing() {
        assertThat(VastraList.enrolment(SourceRows.under("Startdatum", "Kön").row("2024-03-01", "K"))
                        .identifying())
                .isEqualTo(Identifying.NOTHING);
    }

    @Test
    void aNameThatCannotBeReadIsNone() {
        assertThat(VastraList.enrolment(SourceRows.under("Startdatum", "Namn")
                                .rowOf(
                                        new SourceCell(0, SourceCell.Kind.TEXT, "2024-03-01"),
                                        new SourceCell(1, SourceCell.Kind.ERROR, "#REF!")))
                        .identifying())
                .isEqualTo(Identifying.NOTHING);
    }

    @Test
    void aProtectedPersonSaysNothing() {
        assertThat(VastraList.enrolment(SourceRows.under("Startdatum", "Namn", "Skyddad identitet")
                                .row("2024-03-01", "Anna Ek", "Ja"))
                        .identifying())
                .isEqualTo(Identifying.NOTHING);
    }

    @Test
    void onePersonWhoDoesNotConsentSaysNothing() {
        assertThat(VastraList.enrolment(SourceRows.under("Startdatum", "Namn", "Samtycke")
                                .row("2024-03-01", "Anna Ek", "Nej"))
                        .identifying())
                .isEqualTo(Identifying.NOTHING);
    }

    @Test
    void aValidNumberIsPersonal() {
        assertThat(written("960101-2389"))
                .isEqualTo(new Identifying.WrittenNumber(TestNumbers.WOMAN_BORN_1996, Identifying.Sort.PERSONAL));
    }

    @Test
    void aCoordinationNumberIsComparedWithoutItsSixty() {
        assertThat(written(TestNumbers.COORDINATION_MAN_BORN_1985))
                .isEqualTo(new Identifying.WrittenNumber(
                        TestNumbers.COORDINATION_MAN_BORN_1985.replace("0286", "0226"), Identifying.Sort.COORDINATION));
    }

    @Test
    void aCoordinationNumberOfADayBelowTenKeepsTwoDigits() {
        assertThat(written(TestNumbers.COORDINATION_MAN_BORN_1914).digits())
                .startsWith("19140108")
                .hasSize(12);
    }

    @Test
    void aNumberWithAWrongCheckDigitIsMistyped() {
        String mistyped = TestNumbers.withWrongCheckDigit(TestNumbers.WOMAN_BORN_1996);

        assertThat(written(mistyped)).isEqualTo(new Identifying.WrittenNumber(mistyped, Identifying.Sort.MISTYPED));
    }

    @Test
    void anInterimNumberIsItsOwnSort() {
        assertThat(written("19960101-T389").sort()).isEqualTo(Identifying.Sort.INTERIM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1996-01-01", "vet ej", "960101"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(numbered(text).number()).isEmpty();
    }

    @Test
    void wordsAreFoldedInOneOrder() {
        assertThat(IdentifyingReader.folded(names("Örjan Åke", "von Ek-Berg")))
                .isEqualTo(IdentifyingReader.folded(names("BERG", "Ek, von Åke örjan")))
                .isEqualTo("ake berg ek orjan von");
    }

    @Test
    void nothingFoldsToNothing() {
        assertThat(IdentifyingReader.folded(Identifying.NOTHING)).isEmpty();
    }

    @Test
    void whatIsLoggedSaysNothingOfAnybody() {
        assertThat(under("Namn", "Anna Ek")).hasToString("Identifying");
        assertThat(written(TestNumbers.WOMAN_BORN_1996)).hasToString("WrittenNumber[PERSONAL]");
    }
}
