package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samlad.core.County;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.linkage.Duplicates;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.testing.AnyEnrolments;
import se.samlad.testing.ClaimReading;

/** For any lists the bridge leads from their rows to the people whom the cube counts by itself (DOMAIN I6). */
class BridgeProperties {

    @Property(tries = 300)
    void theBridgeReachesWhatTheCubeCounts(@ForAll("lists") List<LinkedEnrolment> rows) {
        Figures figures = figures(rows);
        Bridge bridge = bridge(rows);

        assertThat(bridge.persons()).isEqualTo(persons(figures, County.ID));
        assertThat(bridge.spans()).allSatisfy(span -> {
            assertThat(span.persons()).isEqualTo(persons(figures, span.district()));
            assertThat(span.rows() - bridge.fallen(Bridge.Reason.DUPLICATE, span.district()))
                    .isEqualTo(figures.count(span.district(), Measure.ENROLMENTS, Scope.SINCE_START, Selection.ALL)
                            .orElseThrow());
        });
    }

    @Property(tries = 300)
    void noRowFallsAwayTwiceAndTheOneThatCountsInItsPlaceIsAnother(@ForAll("lists") List<LinkedEnrolment> rows) {
        assertThat(bridge(rows).steps())
                .allSatisfy(step -> assertThat(step.related()).isNotEqualTo(step.row()))
                .extracting(Bridge.Step::row)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void theOrderOfRowsFilesAndDistrictsChangesNoNumber(
            @ForAll("lists") List<LinkedEnrolment> rows, @ForAll Random random) {
        assertThat(numbers(AnyEnrolments.shuffled(rows, random))).isEqualTo(numbers(rows));
    }

    private static Map<String, Integer> numbers(List<LinkedEnrolment> rows) {
        Bridge bridge = bridge(rows);
        Map<String, Integer> numbers = new TreeMap<>(Map.of("county", bridge.persons()));
        bridge.spans().forEach(span -> {
            numbers.put(span.toString(), 1);
            for (Bridge.Reason reason : Bridge.Reason.values()) {
                numbers.put(span.district() + " " + reason, bridge.fallen(reason, span.district()));
            }
        });
        return numbers;
    }

    private static int persons(Figures figures, String district) {
        return figures.persons(district, Scope.SINCE_START, Selection.ALL).orElse(0);
    }

    private static Figures figures(List<LinkedEnrolment> rows) {
        Cube cube = new Cube(ClaimReading.PERIOD);
        persons(rows, new BridgeSteps()).forEach(cube::addPerson);
        return new Figures(cube.figures(List.of(Selection.ALL)));
    }

    private static Bridge bridge(List<LinkedEnrolment> rows) {
        BridgeSteps steps = new BridgeSteps();
        persons(rows, steps).forEach(steps::addPerson);
        Map<String, Integer> listed = new TreeMap<>();
        rows.forEach(row -> listed.merge(row.district(), 1, Integer::sum));
        return Bridge.of(listed, figures(rows), steps.all());
    }

    /** The rows person by person, without duplicates. */
    private static Iterable<List<LinkedEnrolment>> persons(List<LinkedEnrolment> rows, BridgeSteps steps) {
        Map<String, List<LinkedEnrolment>> persons = new LinkedHashMap<>();
        rows.forEach(row -> persons.computeIfAbsent(row.personKey(), key -> new ArrayList<>())
                .add(row));
        persons.values().forEach(person -> {
            var doubles = Duplicates.of(person);
            person.stream()
                    .filter(row -> doubles.containsKey(row.key()))
                    .forEach(row -> steps.addDuplicate(
                            row.district(), row.key(), doubles.get(row.key()).original()));
            person.removeIf(row -> doubles.containsKey(row.key()));
        });
        return persons.values();
    }

    @Provide
    Arbitrary<List<LinkedEnrolment>> lists() {
        return AnyEnrolments.rows();
    }
}
