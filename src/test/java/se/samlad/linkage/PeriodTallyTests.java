package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.samlad.core.Severity;
import se.samlad.participant.RowFinding;
import se.samlad.participant.RowKey;

/** Many differences between two lists have one cause. */
class PeriodTallyTests {

    private final PeriodTally tally = new PeriodTally();

    private void add(int persons, String... rules) {
        List<PersonHistory.Remark> remarks = List.of(rules).stream()
                .map(rule -> new PersonHistory.Remark(
                        new RowKey(1, 1, 2), new RowFinding(rule, Severity.QUERY, OptionalInt.empty(), List.of())))
                .toList();
        for (int i = 0; i < persons; i++) {
            tally.add(List.of(anEnrolment("a").build()), remarks);
        }
    }

    private void addGone(int persons) {
        for (int i = 0; i < persons; i++) {
            tally.add(List.of(), List.of());
        }
    }

    @Test
    void everybodyIsCountedOnce() {
        add(3);
        add(2, "R712", "R713", "R714");
        add(1, "R715", "R717");
        addGone(4);

        assertThat(List.of(tally.before(), tally.gone(), tally.found(), tally.altered()))
                .containsExactly(10, 4, 6, 2);
    }

    @Test
    void halfOfAListMayBeGoneAndMoreIsAnotherList() {
        add(2);
        addGone(2);
        assertThat(tally.isAnotherList()).isFalse();

        addGone(1);
        assertThat(tally.isAnotherList()).isTrue();
    }

    @Test
    void nineMayBeAlteredOneByOne() {
        add(9, "R714");
        assertThat(tally.isRenumbered()).isFalse();

        add(1, "R713");
        assertThat(tally.isRenumbered()).isTrue();
    }

    @Test
    void halfOfThoseWhoAreFoundMayBeAltered() {
        add(10, "R712");
        add(10);
        addGone(30);

        assertThat(tally.isRenumbered()).isFalse();
    }
}
