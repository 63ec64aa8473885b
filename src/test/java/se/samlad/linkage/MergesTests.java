package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.linkage.DecisionLines.person;
import static se.samlad.linkage.DecisionLines.rulings;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is merged into whom. */
class MergesTests {

    private static Merges merges(String... rulings) {
        return new Merges(rulings(rulings));
    }

    private static boolean areOne(Merges merges, String one, String other) {
        return merges.areOne(KnownRecords.person(person(one)), KnownRecords.person(person(other)));
    }

    @Test
    void withoutDecisionsNobodyIs() {
        assertThat(merges().all()).isEmpty();
        assertThat(areOne(merges(), "a", "b")).isFalse();
    }

    @Test
    void sameMergesIntoTheFirstKeyWhicheverStandsToTheLeft() {
        assertThat(merges("b=a").all()).isEqualTo(Map.of(person("b"), person("a")));
        assertThat(areOne(merges("b=a"), "a", "b")).isTrue();
    }

    @Test
    void differentAndUnsureMergeNobody() {
        assertThat(merges("a≠b", "c?d").all()).isEmpty();
        assertThat(merges("a≠b", "c?d").notes()).isEmpty();
    }

    @Test
    void whoIsTheSameAsTheSameIsTheSame() {
        Merges merges = merges("c=d", "a=b", "b=c");

        assertThat(merges.all())
                .isEqualTo(Map.of(person("b"), person("a"), person("c"), person("a"), person("d"), person("a")));
        assertThat(areOne(merges, "b", "d")).isTrue();
    }

    @Test
    void theOrderOfDecisionsChangesNothing() {
        assertThat(merges("b=c", "a=b", "c=d").all())
                .isEqualTo(merges("c=d", "b=c", "a=b").all());
    }

    @Test
    void contradictionsMergeNobodyOfTheirGroupAndAreTold() {
        List<Decisions.Ruling> all = rulings("a=b", "b=c", "a≠c", "d=e", "d≠f");
        Merges merges = new Merges(all);

        assertThat(merges.all()).isEqualTo(Map.of(person("e"), person("d")));
        assertThat(merges.notes())
                .containsExactly(new DecisionNote("R724", "vastra", all.get(2).decision()));
        assertThat(areOne(merges, "a", "b")).isFalse();
    }

    @Test
    void whoIsKnownAsOnePersonAlreadyIsMergedWithNobody() {
        Decisions.Ruling own = rulings("a=a").get(0);

        assertThat(new Merges(List.of(own)).all()).isEmpty();
    }
}
