package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.intake.FileKind;
import se.samlad.intake.StatedOrigin;
import se.samlad.intake.SubmissionFile;
import se.samlad.participant.ListRowTable.SheetCount;
import se.samlad.participant.RowKey;

/** How explanations name rows. */
class PlacesTests {

    private static final SheetCount OPEN = new SheetCount(1, 1, "Pågående\tnu", Map.of());
    private static final SheetCount CLOSED = new SheetCount(2, 1, "Avslutade", Map.of());

    private static SubmissionFile list(int number, String name) {
        return new SubmissionFile(
                number,
                "vastra",
                name,
                "00",
                1,
                FileKind.PARTICIPANT_LIST,
                "xlsx",
                StatedOrigin.NONE,
                Optional.empty());
    }

    @Test
    void inASingleListTheSheetAndTheRowAreEnough() {
        Places places = new Places(List.of(list(1, "a.xlsx")), List.of(OPEN));

        assertThat(places.of("vastra").apply(new RowKey(1, 1, 8))).isEqualTo("Pågående nu!8");
    }

    @Test
    void amongSeveralListsTheFileIsNamed() {
        Places places = new Places(List.of(list(1, "a.xlsx"), list(2, "b.xlsx")), List.of(OPEN, CLOSED));

        assertThat(places.of("vastra").apply(new RowKey(2, 1, 8))).isEqualTo("b.xlsx!Avslutade!8");
        assertThat(places.of("vastra").apply(new RowKey(3, 1, 8))).isEqualTo("!!8");
        assertThat(places.of("norra").apply(new RowKey(2, 1, 8))).isEqualTo("Avslutade!8");
    }
}
