package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.linkage.CandidateTable.OpenPair;

/** Which persons may be one. */
class OpenPersonsTests {

    private static List<String> groups(List<OpenPair> pairs, String... persons) {
        OpenPersons open = new OpenPersons(pairs);
        for (String person : persons) {
            open.see(List.of(anEnrolment(person).build()));
        }
        return open.groups().stream()
                .map(group -> group.pairs() + " "
                        + String.join(
                                "",
                                group.persons().stream()
                                        .map(person -> person.get(0).personKey())
                                        .toList()))
                .toList();
    }

    @Test
    void withoutOpenPairsThereAreNoGroups() {
        assertThat(groups(List.of(), "a", "b")).isEmpty();
    }

    @Test
    void aPairIsAGroupOfTwo() {
        assertThat(groups(List.of(new OpenPair("a", "b", 1)), "a", "b", "c")).containsExactly("1 ab");
    }

    @Test
    void pairsOfOneClusterAreOneGroup() {
        assertThat(groups(
                        List.of(new OpenPair("a", "b", 1), new OpenPair("b", "c", 1), new OpenPair("d", "e", 2)),
                        "a",
                        "b",
                        "c",
                        "d",
                        "e"))
                .containsExactly("2 abc", "1 de");
    }

    @Test
    void aPairInNoClusterIsAGroupOfItsOwn() {
        assertThat(groups(
                        List.of(new OpenPair("a", "b", 0), new OpenPair("b", "c", 0), new OpenPair("a", "d", 1)),
                        "a",
                        "b",
                        "c",
                        "d"))
                .containsExactly("1 bc", "1 ab", "1 ad");
    }

    @Test
    void whoDoesNotPassByIsInNoGroup() {
        assertThat(groups(List.of(new OpenPair("a", "b", 1)), "a", "c")).isEmpty();
    }
}
