package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samlad.core.Message;
import se.samlad.core.Severity;
import se.samlad.intake.FileKind;
import se.samlad.intake.StatedOrigin;
import se.samlad.intake.SubmissionFile;
import se.samlad.linkage.Candidate;
import se.samlad.linkage.match.Evidence;
import se.samlad.linkage.match.Level;
import se.samlad.participant.RowKey;
import se.samlad.testing.FiguresCounty;
import se.samlad.testing.InSwedish;

/** What reviewers are told of pairs of rows that may be about one person. */
class PairFindingsTests {

    private static final PairFindings FINDINGS = new PairFindings(
            FiguresCounty.COUNTY,
            List.of(file(1, "norra", "n.csv"), file(2, "vastra", "v.csv")),
            Map.of(new RowKey(2, 1, 0), "Blad1"),
            List.of());
    private static final RowKey LEFT = new RowKey(2, 1, 4);
    private static final RowKey RIGHT = new RowKey(2, 1, 9);
    private static final String RIGHT_PLACE = "v.csv, blad ”Blad1”, rad 9";
    private static final String LEFT_PLACE = "v.csv, blad ”Blad1”, rad 4";
    private static final String SENTENCE = "Poäng 12,0. För: samma kön. Emot: inget.";
    private static final Candidate.Decided KIM = new Candidate.Decided("Kim", LocalDate.of(2026, 1, 15), "Akten");

    private static SubmissionFile file(int number, String district, String name) {
        return new SubmissionFile(
                number, district, name, "", 1, FileKind.PARTICIPANT_LIST, "", StatedOrigin.NONE, Optional.empty());
    }

    private static Candidate pair(RowKey left, Candidate.State state, Optional<Candidate.Decided> decided) {
        return new Candidate(
                left,
                RIGHT,
                12,
                state,
                List.of(new Evidence("gender", Level.SAME, 1, false)),
                Optional.empty(),
                1,
                decided);
    }

    private static Optional<Finding> finding(Candidate pair) {
        return FINDINGS.finding(FiguresCounty.VASTRA, pair).map(InSwedish::of);
    }

    private static Finding expected(Severity severity, Message message) {
        return Finding.of("vastra", Finding.Kind.ROW, severity, "v.csv!Blad1!9", message);
    }

    @Test
    void anOpenPairIsAskedAbout() {
        assertThat(finding(pair(LEFT, Candidate.State.OPEN, Optional.empty())))
                .contains(expected(Severity.QUERY, Message.of("R720", RIGHT_PLACE, LEFT_PLACE, SENTENCE)));
    }

    @Test
    void anUnsureOneIsAskedAboutWithWhoLookedAndWhen() {
        assertThat(finding(pair(LEFT, Candidate.State.UNSURE, Optional.of(KIM))))
                .contains(expected(
                        Severity.QUERY, Message.of("R721", RIGHT_PLACE, LEFT_PLACE, SENTENCE, "Kim", "2026-01-15")));
    }

    @Test
    void aMergedOneIsNoticedWithWhoDecidedAndWhen() {
        assertThat(finding(pair(LEFT, Candidate.State.SAME, Optional.of(KIM))))
                .contains(expected(Severity.NOTICE, Message.of("R722", RIGHT_PLACE, LEFT_PLACE, "Kim", "2026-01-15")));
    }

    @Test
    void oneThatOtherDecisionsMergedIsNoticedAsSuch() {
        assertThat(finding(pair(LEFT, Candidate.State.SAME, Optional.empty())))
                .contains(expected(Severity.NOTICE, Message.of("R726", RIGHT_PLACE, LEFT_PLACE)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Candidate.State.class,
            names = {"DIFFERENT", "NEAR_MISS"})
    void twoPeopleAreNothingToTell(Candidate.State state) {
        assertThat(finding(pair(LEFT, state, Optional.empty()))).isEmpty();
    }

    @Test
    void aRowOfAnotherDistrictIsNamedWithItsDistrict() {
        assertThat(finding(pair(new RowKey(1, 1, 3), Candidate.State.SAME, Optional.empty())))
                .contains(expected(Severity.NOTICE, Message.of("R726", RIGHT_PLACE, "n.csv, blad ””, rad 3 (Norra)")));
    }
}
