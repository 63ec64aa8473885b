package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samlad.core.Message;
import se.samlad.participant.Fate;
import se.samlad.participant.ListRowTable.SheetCount;
import se.samlad.participant.ListTotal;

/** A list's own sum row is checked like a report's figure (DOMAIN R2). */
class ListTotalCheckTests {

    private static final ListTotalCheck.Genders GENDERS = new ListTotalCheck.Genders(7, 4);
    private static final SheetCount SHEET = new SheetCount(
            1,
            1,
            "Deltagare",
            Map.of(Fate.TITLE, 2, Fate.HEADER, 1, Fate.ENROLMENT, 11, Fate.EXCLUDED, 2, Fate.REJECTED, 1));

    @Test
    void aSumOfAllParticipantRowsMatches() {
        assertThat(check(new ListTotal(0, "participantRef", 14)))
                .isEqualTo(Assessment.of(Verdict.MATCH, "14", Message.of("L101", 14)));
    }

    @Test
    void aSumUnderAColumnThatIsNotUnderstoodCountsRowsToo() {
        assertThat(check(new ListTotal(0, "", 14)).verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void anotherSumDiffers() {
        assertThat(check(new ListTotal(0, "personalNumber", 15)))
                .isEqualTo(Assessment.of(Verdict.DIFFERS, "14", Message.of("L102", 15, "14")));
    }

    @Test
    void aSumUnderTheGendersMayBeTheWomens() {
        assertThat(check(new ListTotal(3, "gender", 7)))
                .isEqualTo(Assessment.of(Verdict.MATCH, "7 / 4", Message.of("L101", 7)));
    }

    @Test
    void aSumUnderTheGendersMayBeTheMens() {
        assertThat(check(new ListTotal(3, "gender", 4)).verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void aSumUnderTheGendersThatIsNeitherDiffers() {
        assertThat(check(new ListTotal(3, "gender", 5)))
                .isEqualTo(Assessment.of(Verdict.DIFFERS, "7 / 4", Message.of("L102", 5, "7 / 4")));
    }

    @Test
    void aSumUnderAColumnThatDoesNotCountCannotBeChecked() {
        assertThat(check(new ListTotal(5, "enrolmentDate", 14))).isEqualTo(Assessment.notVerifiable("V807"));
    }

    @Test
    void aSheetWithoutParticipantsHasNone() {
        SheetCount empty = new SheetCount(1, 1, "Deltagare", Map.of(Fate.HEADER, 1));

        assertThat(ListTotalCheck.check(new ListTotal(0, "name", 0), empty, new ListTotalCheck.Genders(0, 0))
                        .verdict())
                .isEqualTo(Verdict.MATCH);
    }

    private static Assessment check(ListTotal total) {
        return ListTotalCheck.check(total, SHEET, GENDERS);
    }
}
