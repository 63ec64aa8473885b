package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.testing.ClaimReading;

/** How far figures depend on persons who may be one. */
class BandsTests {

    private static final Selection WOMEN = Selection.of(Dimension.GENDER, "K");
    private static final Selection MEN = Selection.of(Dimension.GENDER, "M");
    private static final LinkedEnrolment ANNA =
            anEnrolment("a").inRow(2).woman().from("2024-02-01").build();

    /** {@code district measure scope selection least–most/pairs} of every figure that depends on the groups. */
    private static List<String> bands(Scope scope, OpenPersons.Group... groups) {
        Cube cube = new Cube(ClaimReading.PERIOD);
        Set<List<LinkedEnrolment>> persons = new LinkedHashSet<>();
        List.of(groups).forEach(group -> persons.addAll(group.persons()));
        persons.forEach(cube::addPerson);
        Set<Selection> selections = new LinkedHashSet<>(List.of(Selection.ALL, WOMEN, MEN));
        return Bands.of(ClaimReading.PERIOD, cube.figures(selections), List.of(groups), selections).stream()
                .filter(band -> band.scope() == scope)
                .map(band -> (band.district() + " " + (band.measure() == Measure.PERSONS ? "persons" : "enrolments")
                                        + " " + band.selection() + " ")
                                .replace("  ", " ")
                        + band.least() + "–" + band.most() + "/" + band.openPairs())
                .toList();
    }

    private static OpenPersons.Group group(int pairs, LinkedEnrolment... persons) {
        return new OpenPersons.Group(
                List.of(persons).stream().map(person -> List.of(person)).toList(), pairs);
    }

    @Test
    void withoutGroupsNothingDepends() {
        assertThat(bands(Scope.SINCE_START)).isEmpty();
    }

    @Test
    void twoOfOneDistrictMayBeOneThereAndInTheCounty() {
        LinkedEnrolment again =
                anEnrolment("b").inRow(3).woman().from("2025-02-01").build();

        assertThat(bands(Scope.SINCE_START, group(1, ANNA, again)))
                .containsExactly(
                        "county persons 1–2/1",
                        "vastra persons 1–2/1",
                        "county persons gender=K 1–2/1",
                        "vastra persons gender=K 1–2/1");
    }

    @Test
    void twoOfTwoDistrictsMayBeOneInTheCountyOnly() {
        LinkedEnrolment there =
                anEnrolment("b").in("norra").woman().from("2025-02-01").build();

        assertThat(bands(Scope.SINCE_START, group(1, ANNA, there)))
                .containsExactly("county persons 1–2/1", "county persons gender=K 1–2/1");
    }

    @Test
    void oneDayInOneDistrictMayBeOneEnrolment() {
        LinkedEnrolment sameDay =
                anEnrolment("b").inRow(3).woman().from("2024-02-01").build();

        assertThat(bands(Scope.SINCE_START, group(1, sameDay, ANNA)))
                .contains("county enrolments 1–2/1", "vastra enrolments gender=K 1–2/1");
    }

    @Test
    void whoeverCameLastSaysWhatTheOneWouldBe() {
        LinkedEnrolment later =
                anEnrolment("b").inRow(3).man().from("2025-02-01").build();

        assertThat(bands(Scope.SINCE_START, group(1, later, ANNA)))
                .contains("county persons gender=K 0–1/1")
                .noneMatch(band -> band.contains("gender=M"));
    }

    @Test
    void aFigureMayAlsoBeMore() {
        LinkedEnrolment closed = anEnrolment("b")
                .inRow(3)
                .man()
                .from("2025-02-01")
                .until("2025-03-01")
                .build();

        assertThat(bands(Scope.ACTIVE_IN_PERIOD, group(1, ANNA, closed)))
                .containsExactly(
                        "county persons gender=K 0–1/1",
                        "vastra persons gender=K 0–1/1",
                        "county persons gender=M 0–1/1",
                        "vastra persons gender=M 0–1/1");
    }

    @Test
    void severalGroupsAddUp() {
        LinkedEnrolment again =
                anEnrolment("b").inRow(3).woman().from("2025-02-01").build();
        LinkedEnrolment bo = anEnrolment("c").inRow(4).man().from("2024-05-01").build();
        LinkedEnrolment boAgain =
                anEnrolment("d").inRow(5).man().from("2025-05-01").build();

        assertThat(bands(Scope.SINCE_START, group(1, ANNA, again), group(3, bo, boAgain)))
                .contains("county persons 2–4/4", "county persons gender=K 1–2/1", "county persons gender=M 1–2/3");
    }

    @Test
    void noFigureIsLessThanZero() {
        LinkedEnrolment he = anEnrolment("b").inRow(3).man().from("2025-02-01").build();
        LinkedEnrolment orHe =
                anEnrolment("c").inRow(4).man().from("2025-05-01").build();

        assertThat(bands(Scope.SINCE_START, group(1, ANNA, he), group(1, ANNA, orHe)))
                .contains("county persons gender=K 0–1/2");
    }

    @Test
    void oneWithoutADateIsTheFirst() {
        LinkedEnrolment undated = anEnrolment("b").inRow(3).man().build();

        assertThat(bands(Scope.SINCE_START, group(1, ANNA, undated)))
                .contains("county persons gender=M 0–1/1")
                .noneMatch(band -> band.contains("gender=K"));
    }
}
