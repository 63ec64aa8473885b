package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.count.Standing;
import se.samlad.participant.RowKey;
import se.samlad.testing.ClaimReading;

/** What is kept of rows that may be counted otherwise is bounded. */
class SuspectsTests {

    private final Suspects suspects = new Suspects();

    private static Standing sentBy(String referrer) {
        return Standing.ofPerson(List.of(anEnrolment("a").sentBy(referrer).build()), ClaimReading.PERIOD);
    }

    private void add(Cause cause, String referrer, int row) {
        suspects.add(cause, Optional.empty(), Optional.of(sentBy(referrer)), new RowKey(1, 1, row));
    }

    @Test
    void rowsThatAreAlikeAreOneGroupWithTheFirstOfThem() {
        for (int row = 100; row > 0; row--) {
            add(Cause.DUPLICATE, "Försäkringskassan", row);
        }

        assertThat(suspects.all()).singleElement().satisfies(group -> {
            assertThat(group.rows()).isEqualTo(100);
            assertThat(group.first())
                    .hasSize(Suspects.MOST_ROWS)
                    .startsWith(new RowKey(1, 1, 1))
                    .endsWith(new RowKey(1, 1, Suspects.MOST_ROWS));
        });
    }

    @Test
    void groupsOfACauseAreNotMoreThanTheLimit() {
        for (int row = 1; row <= Suspects.MOST_GROUPS + 5; row++) {
            add(Cause.DUPLICATE, "huvudman " + row, row);
        }
        add(Cause.REENROLMENT, "Försäkringskassan", 1);

        assertThat(suspects.all()).hasSize(Suspects.MOST_GROUPS + 1);
    }
}
