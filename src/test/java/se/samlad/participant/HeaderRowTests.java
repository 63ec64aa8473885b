package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samlad.intake.SourceRow;
import se.samlad.testing.SourceRows;

class HeaderRowTests {

    private static final String[] COMPLETE = {"Personnummer", "Kön", "Remittent", "Startdatum"};

    @Test
    void aHeaderWithEveryExpectedColumnHasNothingSaidOfIt() {
        assertThat(VastraList.findings(SourceRows.under(COMPLETE).header())).isEmpty();
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        assertThat(VastraList.findings(
                        SourceRows.under("Namn", "Kommun", "Spår").header()))
                .containsExactly(
                        "R601 NOTICE * field.personalNumber",
                        "R601 NOTICE * field.gender",
                        "R601 NOTICE * field.referrer",
                        "R601 NOTICE * field.enrolmentDate");
    }

    @Test
    void aHeaderThatIsNotUnderstoodIsListed() {
        assertThat(VastraList.findings(SourceRows.under("Personnummer", "Kön", "Rum", "Remittent", "Startdatum")
                        .header()))
                .containsExactly("R602 NOTICE C Rum");
    }

    @Test
    void aRowOfGroupNamesIsAHeaderWithoutFindings() {
        ListRow groups = VastraList.row(
                SourceRows.under("Personnummer", "Kön", "Kommun").rowAs(SourceRow.Role.HEADER, "Person", "", "Adress"));

        assertThat(groups.fate()).isEqualTo(Fate.HEADER);
        assertThat(groups.findings()).isEmpty();
    }

    @Test
    void aGroupNameOverNothingUnderstoodHasNoFindings() {
        assertThat(VastraList.findings(SourceRows.under("Rum", "Plats", "Yta").rowAs(SourceRow.Role.HEADER, "Hus")))
                .isEmpty();
    }
}
