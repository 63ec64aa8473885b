package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** The shipped words for yes and no reach the rows: YAML reads a bare {@code yes} as a truth value. */
class YesAndNoTests {

    private final SourceRows list =
            SourceRows.under("Personnummer", "Kön", "Startdatum", "Namn", "Samtycke", "Skyddad");

    @ParameterizedTest
    @ValueSource(strings = {"Ja", "j", "X", "yes"})
    void aYesInTheColumnProtectsTheRow(String yes) {
        assertThat(VastraList.enrolment(list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", "Anna Ek", "", yes))
                        .isProtected())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nej", "n", "no"})
    void whoDoesNotConsentCarriesNoIdentity(String no) {
        Enrolment enrolment =
                VastraList.enrolment(list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", "Anna Ek", no));

        assertThat(enrolment.identity()).isEqualTo(Identity.ROW);
        assertThat(enrolment.personKey())
                .isNotEqualTo(VastraList.enrolment(list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01"))
                        .personKey());
        assertThat(enrolment.identifying()).isEqualTo(Identifying.NOTHING);
    }
}
