package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samlad.participant.RowKey;

/** Which of a person's rows say the same as another (DOMAIN I4). */
class DuplicatesTests {

    private static final RowKey SECOND = new RowKey(1, 1, 2);
    private static final RowKey THIRD = new RowKey(1, 1, 3);

    @Test
    void ofRowsThatSayTheSameTheFirstIsTheOriginal() {
        LinkedEnrolment one = anEnrolment("a").inRow(2).from("2025-03-01").build();
        LinkedEnrolment other = anEnrolment("a").inRow(3).from("2025-03-01").build();

        assertThat(Duplicates.of(List.of(other, one)))
                .isEqualTo(Map.of(THIRD, new DuplicateTable.Duplicate(SECOND, List.of())));
    }

    @Test
    void theRowThatSaysMostIsTheOriginalWhereverItStands() {
        LinkedEnrolment silent = anEnrolment("a").inRow(2).from("2025-03-01").build();
        LinkedEnrolment telling =
                anEnrolment("a").inRow(3).from("2025-03-01").livingIn("Flen").build();

        assertThat(Duplicates.of(List.of(silent, telling)))
                .isEqualTo(Map.of(SECOND, new DuplicateTable.Duplicate(THIRD, List.of("municipality"))));
    }

    @Test
    void anotherDayOrDistrictIsNoDuplicate() {
        LinkedEnrolment one = anEnrolment("a").inRow(2).from("2025-03-01").build();
        LinkedEnrolment later = anEnrolment("a").inRow(3).from("2025-03-02").build();
        LinkedEnrolment elsewhere =
                anEnrolment("a").inRow(4).in("norra").from("2025-03-01").build();

        assertThat(Duplicates.of(List.of(one, later, elsewhere))).isEmpty();
    }
}
