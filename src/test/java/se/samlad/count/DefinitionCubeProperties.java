package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.linkage.EnrolmentOrder;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.testing.AnyEnrolments;
import se.samlad.testing.ClaimReading;

/** The default definition counts what the figures count. */
class DefinitionCubeProperties {

    @Provide
    Arbitrary<List<LinkedEnrolment>> rows() {
        return AnyEnrolments.rows();
    }

    @Property
    void theDefaultDefinitionGivesTheFigures(@ForAll("rows") List<LinkedEnrolment> rows) {
        Map<String, List<LinkedEnrolment>> people = new TreeMap<>();
        rows.stream()
                .filter(row -> row.district().equals("vastra"))
                .sorted(EnrolmentOrder.FIRST_TO_LATEST)
                .forEach(row -> people.computeIfAbsent(row.personKey(), key -> new java.util.ArrayList<>())
                        .add(row));
        DefinitionCube definitions = new DefinitionCube(ClaimReading.PERIOD, Set.of(Selection.ALL));
        Cube cube = new Cube(ClaimReading.PERIOD);
        people.values().forEach(person -> {
            definitions.addPerson(person);
            cube.addPerson(person);
        });
        Figures figures = new Figures(cube.figures(List.of(Selection.ALL)));

        for (Scope scope : Scope.values()) {
            assertThat(definitions.count(Definition.standard(scope), Selection.ALL))
                    .isEqualTo(figures.count("vastra", Measure.PERSONS, scope, Selection.ALL)
                            .orElse(0));
        }
    }
}
