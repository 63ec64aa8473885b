package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.EnrolmentBuilder;

/** How persons and enrolments are counted side by side (DOMAIN I6, §5). */
class CubeTests {

    private final Cube cube = new Cube(ClaimReading.PERIOD);

    @Test
    void aPersonWithTwoEnrolmentsIsOnePersonAndTwoEnrolments() {
        person(
                anEnrolment("a").from("2024-01-10").until("2024-06-30"),
                anEnrolment("a").from("2025-01-10"));

        assertThat(counts(Selection.ALL, Scope.SINCE_START))
                .isEqualTo(Map.of(
                        "county persons", 1,
                        "county enrolments", 2,
                        "vastra persons", 1,
                        "vastra enrolments", 2));
    }

    @Test
    void aPersonInTwoDistrictsIsOnePersonInTheCountyAndOneInEach() {
        person(
                anEnrolment("a").in("norra").from("2024-01-10"),
                anEnrolment("a").in("vastra").from("2025-01-10"));

        assertThat(counts(Selection.ALL, Scope.SINCE_START))
                .isEqualTo(Map.of(
                        "county persons", 1,
                        "county enrolments", 2,
                        "norra persons", 1,
                        "norra enrolments", 1,
                        "vastra persons", 1,
                        "vastra enrolments", 1));
    }

    @Test
    void theLatestEnrolmentDecidesWhereAPersonLives() {
        person(
                anEnrolment("a").livingIn("Flen").from("2024-01-10"),
                anEnrolment("a").livingIn("Vingåker").from("2025-01-10"));

        assertThat(counts(Selection.of(Dimension.MUNICIPALITY, "Flen"), Scope.SINCE_START))
                .containsEntry("vastra persons", 0)
                .containsEntry("vastra enrolments", 1);
        assertThat(counts(Selection.of(Dimension.MUNICIPALITY, "Vingåker"), Scope.SINCE_START))
                .containsEntry("vastra persons", 1)
                .containsEntry("vastra enrolments", 1);
    }

    @Test
    void inEachDistrictItsOwnLatestEnrolmentDecides() {
        person(
                anEnrolment("a").in("norra").livingIn("Strängnäs").from("2024-01-10"),
                anEnrolment("a").in("vastra").livingIn("Flen").from("2025-01-10"));

        assertThat(counts(Selection.of(Dimension.MUNICIPALITY, "Strängnäs"), Scope.SINCE_START))
                .isEqualTo(Map.of(
                        "county persons", 0,
                        "county enrolments", 1,
                        "norra persons", 1,
                        "norra enrolments", 1,
                        "vastra persons", 0,
                        "vastra enrolments", 0));
    }

    @Test
    void aPersonWhoCameBackIsOpenAndNotClosed() {
        person(
                anEnrolment("a").from("2024-01-10").until("2024-06-30"),
                anEnrolment("a").from("2025-01-10"));

        assertThat(counts(Selection.ALL, Scope.OPEN))
                .containsEntry("vastra persons", 1)
                .containsEntry("vastra enrolments", 1);
        assertThat(counts(Selection.ALL, Scope.CLOSED))
                .containsEntry("vastra persons", 0)
                .containsEntry("vastra enrolments", 1);
    }

    @Test
    void aPersonIsNewByAnyEnrolmentOfThePeriod() {
        person(
                anEnrolment("a").from("2024-01-10").until("2024-06-30"),
                anEnrolment("a").from("2025-09-10"));

        assertThat(counts(Selection.ALL, Scope.NEW_IN_PERIOD))
                .containsEntry("vastra persons", 1)
                .containsEntry("vastra enrolments", 1);
    }

    @Test
    void withoutEnrolmentsThereAreNoFigures() {
        assertThat(cube.figures(List.of(Selection.ALL))).isEmpty();
    }

    @Test
    void everyDistrictMeasureAndScopeHasAFigureOfEverySelection() {
        person(anEnrolment("a").woman());

        assertThat(cube.figures(List.of(Selection.ALL, Selection.of(Dimension.GENDER, "M"))))
                .hasSize(2 * Measure.values().length * Scope.values().length * 2)
                .contains(new Figure(County.ID, Measure.PERSONS, Scope.CLOSED, Selection.of(Dimension.GENDER, "M"), 0));
    }

    @Test
    void theValuesThatOccurAreSortedAndWithoutTheEmptyOne() {
        person(anEnrolment("a").sentBy("KAA"));
        person(anEnrolment("b").sentBy("Egen ansökan").until("2025-03-01").because("Arbete"));

        assertThat(cube.values(Dimension.REFERRER)).containsExactly("Egen ansökan", "KAA");
        assertThat(cube.values(Dimension.DISCHARGE_REASON)).containsExactly("Arbete");
    }

    private void person(EnrolmentBuilder... enrolments) {
        List<LinkedEnrolment> built =
                Arrays.stream(enrolments).map(EnrolmentBuilder::build).toList();
        cube.addPerson(built);
    }

    private Map<String, Integer> counts(Selection selection, Scope scope) {
        Map<String, Integer> counts = new TreeMap<>();
        cube.figures(List.of(selection)).stream()
                .filter(figure -> figure.scope() == scope)
                .forEach(figure ->
                        counts.put(figure.district() + " " + figure.measure().code(), figure.count()));
        return counts;
    }
}
