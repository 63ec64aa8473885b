package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samlad.testing.ShippedRules;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

class ListRowTests {

    private static final Enrolment ENROLMENT =
            VastraList.enrolment(SourceRows.under("Personnummer", "Kön", "Startdatum", "Kommun")
                    .row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", "Flen"));

    private static ListRow row(Fate fate, Optional<Enrolment> enrolment) {
        return row(fate, enrolment, Optional.empty());
    }

    private static ListRow row(Fate fate, Optional<Enrolment> enrolment, Optional<RowValues> uncounted) {
        return new ListRow(
                1, 0, "Deltagare", 2, false, fate, Optional.empty(), enrolment, uncounted, List.of(), List.of());
    }

    @Test
    void anEnrolmentsWrittenFormSaysOnlyHowThePersonIsKnown() {
        assertThat(ENROLMENT).hasToString("Enrolment[PERSONAL_NUMBER]");
    }

    @Test
    void aRowsWrittenFormHoldsNoPersonsValues() {
        assertThat(row(Fate.ENROLMENT, Optional.of(ENROLMENT)).toString())
                .doesNotContain("1996", "Flen", ENROLMENT.personKey());
    }

    @Test
    void aRowThatDoesNotCountSaysWhatItWouldHaveBeenAndNoOtherDoes() {
        Optional<RowValues> values = Optional.of(RowValues.of(ENROLMENT));

        assertThat(row(Fate.EXCLUDED, Optional.empty(), values).values()).isEqualTo(values);
        assertThat(row(Fate.ENROLMENT, Optional.of(ENROLMENT)).values()).isEqualTo(values);
        assertThat(row(Fate.EXCLUDED, Optional.empty(), values).toString()).doesNotContain("Flen", "2024");
        assertThatIllegalArgumentException().isThrownBy(() -> row(Fate.REJECTED, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> row(Fate.BLANK, Optional.empty(), values));
    }

    @Test
    void whatIsSaidOfAPersonDoesNotSayWho() {
        assertThat(new RowFindingTable.OfPerson("vastra", ENROLMENT.personKey(), "R207"))
                .hasToString("OfPerson[vastra, R207]");
    }

    @Test
    void anEnrolmentSaysWhoIsEnrolled() {
        assertThatIllegalArgumentException().isThrownBy(() -> row(Fate.ENROLMENT, Optional.empty()));
    }

    @Test
    void noOtherFateSaysWhoIsEnrolled() {
        assertThatIllegalArgumentException().isThrownBy(() -> row(Fate.EXCLUDED, Optional.of(ENROLMENT)));
    }

    @Test
    void rowsAreOrderedByFileThenSheetThenNumber() {
        assertThat(Stream.of(new RowKey(2, 0, 1), new RowKey(1, 1, 1), new RowKey(1, 0, 9), new RowKey(1, 0, 2))
                        .sorted())
                .containsExactly(new RowKey(1, 0, 2), new RowKey(1, 0, 9), new RowKey(1, 1, 1), new RowKey(2, 0, 1));
    }

    @Test
    void aFieldWithoutWordsIsABugInTheRules() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShippedRules.values().of("coach"));
    }

    @Test
    void wordListsThatAreMissingAreEmpty() {
        assertThat(new ValueVocabulary(Map.of(), Map.of()).isYes("ja")).isFalse();
    }
}
