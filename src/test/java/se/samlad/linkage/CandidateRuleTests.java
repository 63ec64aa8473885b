package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import se.samlad.intake.DecisionLine.Verdict;
import se.samlad.linkage.match.Evidence;
import se.samlad.linkage.match.Guard;
import se.samlad.linkage.match.Level;
import se.samlad.participant.RowKey;
import se.samlad.testing.TestNumbers;

/** Which rows may be about one person, and what reviewers have said of them (DOMAIN I3c, I5). */
class CandidateRuleTests {

    private static final String MISTYPED = TestNumbers.withWrongCheckDigit(TestNumbers.WOMAN_BORN_1996);

    private final KnownPeople people = new KnownPeople().among(120, 3);

    private ListAssert<Candidate> assertCandidates(RowKey left, RowKey right, Decisions.Ruling... rulings) {
        return assertThat(people.candidates(rulings))
                .filteredOn(each -> each.left().equals(left) && each.right().equals(right));
    }

    private RowKey anna() {
        return people.add(TestNumbers.WOMAN_BORN_1996, "", "Anna", "Zackrisson");
    }

    private RowKey olof() {
        return people.add("", "1971-11-30", "Olof", "Quist", "Trosa");
    }

    @Test
    void aMistypedNumberIsForReview() {
        RowKey left = anna();

        assertCandidates(left, people.add(MISTYPED, "", "Anna", "Zackrisson"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.state()).isEqualTo(Candidate.State.OPEN);
                    assertThat(each.isOpen()).isTrue();
                    assertThat(each.guard()).isEmpty();
                    assertThat(each.decision()).isEmpty();
                    assertThat(each.cluster()).isPositive();
                });
    }

    @Test
    void aMistypedNumberIsForReviewWhateverTheName() {
        RowKey left = anna();

        assertCandidates(left, people.add(MISTYPED, "", "", ""))
                .extracting(Candidate::state)
                .containsExactly(Candidate.State.OPEN);
    }

    @Test
    void theScoreHasOneDecimal() {
        RowKey left = anna();

        assertCandidates(left, people.add(MISTYPED, "", "Anna", "Zackrisson"))
                .singleElement()
                .satisfies(each -> assertThat(each.score() * 10).isEqualTo(Math.rint(each.score() * 10)));
    }

    @Test
    void aNameAndABirthDateInCommonAreForReview() {
        RowKey left = anna();

        assertCandidates(left, people.add("", "1996-01-01", "Anna", "Zackrisson"))
                .extracting(Candidate::state)
                .containsExactly(Candidate.State.OPEN);
    }

    @Test
    void aBirthDateAndAMunicipalityAloneAreSharedByStrangers() {
        RowKey left = people.add("", "1911-03-14", "Anna", "Zackrisson");

        assertCandidates(left, people.add("", "1911-03-14", "Olof", "Quist")).isEmpty();
    }

    @Test
    void ofTwoPersonsOnlyTheBestPairOfRowsIsListed() {
        RowKey first = anna();
        RowKey second = anna();
        RowKey worse = people.add("", "1996-01-01", "Anne", "Zackrisson");

        assertThat(people.candidates())
                .filteredOn(each -> each.right().equals(worse))
                .extracting(Candidate::left)
                .containsExactly(first)
                .doesNotContain(second);
    }

    @Test
    void rowsOfOnePersonAreNoPair() {
        RowKey left = anna();

        assertCandidates(left, anna()).isEmpty();
    }

    @Test
    void twinsAreANearMiss() {
        RowKey left = people.add("", "1911-03-14", "Annika", "Zackrisson");

        assertCandidates(left, people.add("", "1911-03-14", "Olof", "Zackrisson"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.state()).isEqualTo(Candidate.State.NEAR_MISS);
                    assertThat(each.guard()).contains(Guard.TWINS);
                    assertThat(each.cluster()).isZero();
                    assertThat(each.isOpen()).isFalse();
                });
    }

    @Test
    void twoValidNumbersAreANearMiss() {
        RowKey left = people.add(TestNumbers.WOMAN_BORN_1985, "", "Anna", "Zackrisson");

        assertCandidates(left, people.add(TestNumbers.MAN_BORN_1985, "", "Anna", "Zackrisson"))
                .extracting(Candidate::state, Candidate::guard)
                .containsExactly(tuple(Candidate.State.NEAR_MISS, java.util.Optional.of(Guard.OTHER_IDENTIFIER)));
    }

    @Test
    void whatWasDecidedToBeOnePersonIsMerged() {
        RowKey left = anna();
        RowKey right = people.add(MISTYPED, "", "Anna", "Zackrisson");

        assertCandidates(left, right, people.ruling(left, right, Verdict.SAME))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.state()).isEqualTo(Candidate.State.SAME);
                    assertThat(each.decision())
                            .contains(new Candidate.Decided("Anna", LocalDate.of(2026, 1, 7), "Jämfört med akten"));
                });
    }

    @Test
    void aDecisionThatCouldNotBeFollowedLeavesThePairOpen() {
        RowKey left = people.add("", "1911-03-14", "Annika", "Zackrisson");
        RowKey right = people.add("", "1911-03-14", "Olof", "Zackrisson");

        assertThat(people.candidatesWithoutMerges(people.ruling(left, right, Verdict.SAME)))
                .filteredOn(each -> each.left().equals(left) && each.right().equals(right))
                .extracting(Candidate::state)
                .containsExactly(Candidate.State.OPEN);
    }

    @Test
    void whatWasDecidedToBeTwoPersonsStaysTwo() {
        RowKey left = anna();
        RowKey right = people.add(MISTYPED, "", "Anna", "Zackrisson");

        assertCandidates(left, right, people.ruling(left, right, Verdict.DIFFERENT))
                .extracting(Candidate::state, Candidate::isOpen)
                .containsExactly(tuple(Candidate.State.DIFFERENT, false));
    }

    @Test
    void whatNobodyCanTellStaysOpen() {
        RowKey left = anna();
        RowKey right = people.add(MISTYPED, "", "Anna", "Zackrisson");

        assertCandidates(left, right, people.ruling(left, right, Verdict.UNSURE))
                .extracting(Candidate::state, Candidate::isOpen)
                .containsExactly(tuple(Candidate.State.UNSURE, true));
    }

    @Test
    void aDecisionIsShownHoweverLittleThePairScores() {
        RowKey anna = anna();
        RowKey olof = olof();

        assertCandidates(anna, olof, people.ruling(olof, anna, Verdict.SAME))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.state()).isEqualTo(Candidate.State.SAME);
                    assertThat(each.score()).isNegative();
                });
    }

    @Test
    void aDecisionOnARowThatSaysNothingIsNoPair() {
        RowKey left = anna();
        RowKey silent = people.add("", "1990-01-01", "", "");

        assertCandidates(left, silent, people.ruling(left, silent, Verdict.SAME))
                .isEmpty();
        assertCandidates(left, silent, people.ruling(silent, left, Verdict.SAME))
                .isEmpty();
    }

    @Test
    void aDecisionOnTwoRowsOfOnePersonIsNoPair() {
        RowKey left = anna();
        RowKey right = anna();

        assertCandidates(left, right, people.ruling(left, right, Verdict.SAME)).isEmpty();
    }

    @Test
    void rowsThatMayAllBeAboutOnePersonAreOneGroup() {
        RowKey first = people.add("", "1911-03-14", "Anna", "Zackrisson");
        RowKey second = people.add("", "1911-03-14", "Anna", "Zackrisson");
        RowKey third = people.add("", "1911-03-14", "Anna", "Zackrisson");

        assertThat(people.candidates())
                .filteredOn(each -> List.of(first, second).contains(each.left()))
                .hasSize(3)
                .allSatisfy(each -> assertThat(List.of(second, third)).contains(each.right()))
                .extracting(Candidate::cluster)
                .doesNotContain(0)
                .containsOnly(people.candidates().stream()
                        .filter(each -> each.left().equals(first))
                        .findFirst()
                        .orElseThrow()
                        .cluster());
    }

    @Test
    void aRowBetweenTwoValidNumbersIsInOneGroupOnly() {
        RowKey first = people.add(TestNumbers.WOMAN_BORN_1985, "", "Anna", "Zackrisson");
        RowKey between = people.add("", "1985-01-01", "Anna", "Zackrisson");
        RowKey last = people.add(TestNumbers.MAN_BORN_1985, "", "Anna", "Zackrisson");

        assertThat(people.candidates())
                .filteredOn(Candidate::isOpen)
                .filteredOn(each -> List.of(first, between).contains(each.left())
                        && List.of(between, last).contains(each.right()))
                .extracting(each -> each.cluster() == 0)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void candidatesStandInTheOrderOfTheirRows() {
        assertThat(people.candidates())
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(Candidate::left).thenComparing(Candidate::right));
    }

    @Test
    void theEvidenceIsThatOfTheTwoRows() {
        RowKey left = anna();

        assertCandidates(left, people.add(MISTYPED, "", "Christina", "Zackrisson", "Trosa"))
                .singleElement()
                .satisfies(each -> assertThat(each.evidence())
                        .extracting(Evidence::level)
                        .containsExactly(
                                Level.CLOSE,
                                Level.MISSING,
                                Level.DIFFERENT,
                                Level.SAME,
                                Level.MISSING,
                                Level.DIFFERENT));
    }

    @Test
    void theBestTwoHundredNearMissesAreEnough() {
        for (int sibling = 0; sibling < 24; sibling++) {
            people.add("", "1911-03-14", Names.WOMEN.get(sibling), "Zackrisson");
        }

        assertThat(people.candidates())
                .filteredOn(each -> each.state() == Candidate.State.NEAR_MISS)
                .hasSize(200);
    }
}
