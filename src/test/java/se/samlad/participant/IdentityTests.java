package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samlad.intake.SourceRow;
import se.samlad.testing.ShippedRules;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** DOMAIN I3: by what a row says who it is about. */
class IdentityTests {

    private final SourceRows list =
            SourceRows.under("ID", "Personnummer", "Kön", "Startdatum", "Namn", "Efternamn", "Samtycke");

    private SourceRow woman(String reference, String number, String... more) {
        return list.row(Stream.concat(Stream.of(reference, number, "K", "2024-03-01"), Stream.of(more))
                .toArray());
    }

    private static String personKey(SourceRow row) {
        return VastraList.enrolment(row).personKey();
    }

    @Test
    void aValidNumberIdentifiesBest() {
        assertThat(VastraList.enrolment(woman("17", TestNumbers.WOMAN_BORN_1996))
                        .identity())
                .isEqualTo(Identity.PERSONAL_NUMBER);
    }

    @Test
    void theSameNumberIsTheSamePersonHoweverItIsWritten() {
        assertThat(personKey(woman("17", "960101-2389"))).isEqualTo(personKey(woman("", TestNumbers.WOMAN_BORN_1996)));
    }

    @Test
    void theKeyDoesNotHoldTheNumber() {
        assertThat(personKey(woman("", TestNumbers.WOMAN_BORN_1996)))
                .matches("[0-9a-f]{32}")
                .doesNotContain("9601012389");
    }

    @Test
    void theDistrictsOwnReferenceComesNext() {
        assertThat(VastraList.enrolment(woman("V-17", "")).identity()).isEqualTo(Identity.REFERENCE);
    }

    @Test
    void theSameReferenceIsTheSamePerson() {
        assertThat(personKey(woman("V-17", ""))).isEqualTo(personKey(woman("v 17", "960101")));
    }

    @Test
    void aReferenceMeansAnotherPersonInAnotherDistrict() {
        RowInterpreter norra = new RowInterpreter(
                2,
                ShippedRules.district("norra"),
                VastraList.PERIOD,
                ShippedRules.values(),
                ShippedRules.eligibility(),
                VastraList.PSEUDONYMS);

        assertThat(norra.interpret(woman("V-17", "")).enrolment().orElseThrow().personKey())
                .isNotEqualTo(personKey(woman("V-17", "")));
    }

    @Test
    void aNumberWithAWrongCheckDigitIdentifiesNobody() {
        String wrong = TestNumbers.withWrongCheckDigit(TestNumbers.WOMAN_BORN_1996);

        assertThat(VastraList.enrolment(woman("", wrong)).identity()).isEqualTo(Identity.ROW);
        assertThat(VastraList.enrolment(woman("V-17", wrong)).identity()).isEqualTo(Identity.REFERENCE);
    }

    @Test
    void aRowWithoutIdentityIsItsOwnPerson() {
        List<String> keys = VastraList.of(woman("", "960101"), woman("", "960101")).stream()
                .map(row -> row.enrolment().orElseThrow().personKey())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void whoConsentsIsIdentified() {
        assertThat(VastraList.enrolment(woman("V-17", TestNumbers.WOMAN_BORN_1996, "Anna", "Ek", "Ja"))
                        .identity())
                .isEqualTo(Identity.PERSONAL_NUMBER);
    }
}
