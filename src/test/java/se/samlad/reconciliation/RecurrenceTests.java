package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.testing.ClaimBuilder.aClaim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Phrase;
import se.samlad.core.Severity;

/** What the published period before was told of too says so. */
class RecurrenceTests {

    private static final Period SINCE = new Period(LocalDate.of(2025, 1, 1));
    private static final Claim WOMEN = aClaim(1).count(135).of(GENDER, "K").build();

    private final Recurrence recurrence = new Recurrence(
            List.of(
                    earlier(Finding.Kind.CLAIM, "DIFFERS", Optional.of("gender=K"), Message.of("DIFFERS", "1", "2")),
                    earlier(
                            Finding.Kind.REPORT,
                            "NOT_REPORTED",
                            Optional.empty(),
                            Message.of("NOT_REPORTED", "gender.K", "3")),
                    earlier(
                            Finding.Kind.REPORT,
                            "C301",
                            Optional.empty(),
                            Message.of("C301", "Alla deltagare", "240", "241", "2024-07-01")),
                    earlier(Finding.Kind.PACKAGE, "P014", Optional.empty(), Message.of("P014", "a.xlsx"))),
            List.of(WOMEN));

    private static FindingTable.Earlier earlier(
            Finding.Kind kind, String code, Optional<String> selection, Message message) {
        return new FindingTable.Earlier("vastra", kind, code, selection, message, SINCE);
    }

    private Optional<String> since(Finding finding) {
        return recurrence.mark(List.of(finding)).get(0).reasoning().recurringSince();
    }

    private static Finding ofClaim(String district, Severity severity) {
        return new Finding(
                district,
                Finding.Kind.CLAIM,
                severity,
                "DIFFERS",
                "",
                Optional.of(new Finding.ClaimKey(WOMEN.fileNumber(), WOMEN.number())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Message.of("DIFFERS", "135", "134"));
    }

    private static Finding other(Finding.Kind kind, Message message) {
        return Finding.of("vastra", kind, Severity.QUERY, "", message);
    }

    @Test
    void aClaimOfTheSamePeopleRecurs() {
        assertThat(since(ofClaim("vastra", Severity.ERROR))).contains("2025-01-01");
    }

    @Test
    void anotherDistrictsDoesNot() {
        assertThat(since(ofClaim("norra", Severity.ERROR))).isEmpty();
    }

    @Test
    void whatAsksForNothingDoesNot() {
        assertThat(since(ofClaim("vastra", Severity.NOTICE))).isEmpty();
    }

    @Test
    void anUnansweredQuestionRecursByItself() {
        assertThat(since(other(Finding.Kind.REPORT, Message.of("NOT_REPORTED", "gender.K", "9"))))
                .contains("2025-01-01");
        assertThat(since(other(Finding.Kind.REPORT, Message.of("NOT_REPORTED", "gender.M", "9"))))
                .isEmpty();
    }

    @Test
    void whatAnEarlierVersionOfTheProgramSaidInSwedishIsKnownAgain() {
        assertThat(since(other(
                        Finding.Kind.REPORT,
                        Message.of("C301", Phrase.of("cumulative.all"), "239", "241", "2024-07-01"))))
                .contains("2025-01-01");
        assertThat(since(other(
                        Finding.Kind.REPORT, Message.of("C301", Phrase.of("cumulative.K"), "1", "2", "2024-07-01"))))
                .isEmpty();
    }

    @Test
    void aFilesFaultRecursWhateverTheFileIsCalled() {
        assertThat(since(other(Finding.Kind.PACKAGE, Message.of("P014", "b.xlsx"))))
                .contains("2025-01-01");
    }

    @Test
    void theTextSaysSinceWhen() {
        Finding marked =
                recurrence.mark(List.of(ofClaim("vastra", Severity.ERROR))).get(0);

        assertThat(marked.text())
                .isEqualTo("Rapporten anger 135, listan ger 134. Jämför listan och rapporten och rätta den som är fel."
                        + " [DIFFERS] Återkommer sedan 2025-01-01.");
    }
}
