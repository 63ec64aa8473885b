package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.count.Definition.standard;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.count.Definition.AgeReference;
import se.samlad.count.Definition.Boundary;
import se.samlad.count.Definition.CutOff;
import se.samlad.count.Definition.Residence;

/** Ways of counting that a report may mean (DOMAIN §5, §7). */
class DefinitionTests {

    private static final Definition FARTHEST = new Definition(
            Measure.ENROLMENTS, Scope.OPEN, AgeReference.ENROLMENT, Boundary.OVER, CutOff.INCLUSIVE, Residence.ANY);

    @Test
    void theWrittenFormIsReadBack() {
        assertThat(FARTHEST).hasToString("ENROLMENTS/OPEN/ENROLMENT/OVER/INCLUSIVE/ANY");
        assertThat(Definition.parse(FARTHEST.toString())).isEqualTo(FARTHEST);
    }

    @Test
    void theDefaultIsNoStepAwayFromItselfAndTheFarthestSix() {
        assertThat(standard(Scope.CLOSED).distance(Scope.CLOSED)).isZero();
        assertThat(FARTHEST.distance(Scope.CLOSED)).isEqualTo(6);
    }

    @Test
    void aPlainFigureIsTriedInOtherUnitsScopesAndCutOffs() {
        List<Definition> others = Definition.others(Scope.SINCE_START, Selection.ALL);

        assertThat(others)
                .extracting(each -> each.distance(Scope.SINCE_START))
                .isSorted()
                .contains(1, 2);
        assertThat(others).allSatisfy(each -> {
            assertThat(each.age()).isEqualTo(AgeReference.REPORT_DATE);
            assertThat(each.boundary()).isEqualTo(Boundary.AT_LEAST);
            assertThat(each.residence()).isEqualTo(Residence.LATEST);
        });
    }

    @Test
    void anAgeIsTriedOnOtherDaysAndWithTheOtherBoundary() {
        assertThat(Definition.others(Scope.SINCE_START, Selection.of(Dimension.AGE, "<30")))
                .filteredOn(each -> each.distance(Scope.SINCE_START) == 1)
                .extracting(each -> each.age() + " " + each.boundary())
                .contains("REPORT_DATE OVER", "ENROLMENT AT_LEAST", "LAST_DAY AT_LEAST", "BIRTH_YEAR AT_LEAST");
    }

    @Test
    void aMunicipalityIsTriedAsAnyOfAPersons() {
        assertThat(Definition.others(Scope.SINCE_START, Selection.of(Dimension.MUNICIPALITY, "Flen")))
                .extracting(Definition::residence)
                .contains(Residence.ANY);
    }
}
