package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samlad.participant.RowKey;
import se.samlad.testing.AnyEnrolments;
import se.samlad.testing.FiguresCounty;

/** Laws of what is remarkable in a person, whatever the enrolments (DOMAIN I4). */
class PersonHistoryProperties {

    private static final PersonHistory HISTORY = new PersonHistory(FiguresCounty.COUNTY);
    private static final RowKey ANYWHERE = new RowKey(1, 1, 1);

    @Property(tries = 300)
    void theOrderOfRowsFilesAndDistrictsChangesNoRemark(
            @ForAll("persons") List<LinkedEnrolment> person, @ForAll Random random) {
        assertThat(said(AnyEnrolments.shuffled(person, random))).containsExactlyInAnyOrderElementsOf(said(person));
    }

    @Property(tries = 300)
    void anotherDistrictsRowsChangeNothingThatIsSaidOfTheFirstButThatThereAreTwo(
            @ForAll("persons") List<LinkedEnrolment> person) {
        List<LinkedEnrolment> own =
                person.stream().filter(each -> each.district().equals("vastra")).toList();

        assertThat(HISTORY.remarks(person))
                .filteredOn(remark -> own.stream().anyMatch(each -> each.key().equals(remark.key())))
                .filteredOn(remark -> !remark.finding().rule().equals("R703"))
                .isEqualTo(HISTORY.remarks(own));
    }

    @Property(tries = 300)
    void aRowHasOneRemarkAtMost(@ForAll("persons") List<LinkedEnrolment> person) {
        assertThat(HISTORY.remarks(person))
                .extracting(PersonHistory.Remark::key)
                .doesNotHaveDuplicates();
    }

    /** What is said, and of which enrolment, wherever it stands. */
    private static List<List<Object>> said(List<LinkedEnrolment> person) {
        Map<RowKey, LinkedEnrolment> rows = new HashMap<>();
        List<LinkedEnrolment> shuffled = new ArrayList<>(person);
        Collections.reverse(shuffled);
        shuffled.forEach(row -> rows.put(row.key(), AnyEnrolments.at(ANYWHERE, row)));
        List<List<Object>> said = new ArrayList<>();
        HISTORY.remarks(shuffled)
                .forEach(remark -> said.add(List.of(remark.finding(), rows.getOrDefault(remark.key(), person.get(0)))));
        return said;
    }

    @Provide
    Arbitrary<List<LinkedEnrolment>> persons() {
        return AnyEnrolments.rowsOfOnePerson();
    }
}
