package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.count.Definition.standard;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.count.Definition.AgeReference;
import se.samlad.count.Definition.Boundary;
import se.samlad.count.Definition.CutOff;
import se.samlad.count.Definition.Residence;
import se.samlad.testing.ClaimReading;

/** One list counted in every way that a report may mean; the report date is 2026-01-01. */
class DefinitionCubeTests {

    private static final Selection OVER_30 = Selection.of(Dimension.AGE, ">=30");
    private static final Selection UNDER_30 = Selection.of(Dimension.AGE, "<30");
    private static final Selection BETWEEN = Selection.of(Dimension.AGE, "18-30");
    private static final Selection OLDEST = Selection.of(Dimension.AGE, ">=150");
    private static final Selection UNKNOWN_AGE = Selection.of(Dimension.AGE, Dimension.UNKNOWN);
    private static final Selection IN_FLEN = Selection.of(Dimension.MUNICIPALITY, "Flen");
    private static final Set<Selection> ASKED = Set.of(OVER_30, IN_FLEN);

    private final DefinitionCube cube = cube(ASKED);

    private static DefinitionCube cube(Set<Selection> selections) {
        DefinitionCube cube = new DefinitionCube(ClaimReading.PERIOD, selections);
        cube.addPerson(List.of(
                anEnrolment("a")
                        .born("1996-01-01")
                        .livingIn("Flen")
                        .from("2024-03-01")
                        .until("2024-09-01")
                        .build(),
                anEnrolment("a")
                        .born("1996-01-01")
                        .livingIn("Vingåker")
                        .from("2025-08-01")
                        .until("2026-01-01")
                        .build()));
        cube.addPerson(
                List.of(anEnrolment("b").born("1995-12-31").livingIn("Flen").build()));
        return cube;
    }

    private int count(Definition definition, Selection selection) {
        return cube.count(definition, selection);
    }

    private static Definition since(Measure measure, AgeReference age, Boundary boundary, Residence residence) {
        return new Definition(measure, Scope.SINCE_START, age, boundary, CutOff.BEFORE, residence);
    }

    @Test
    void personsAndEnrolmentsAreCountedSideBySide() {
        assertThat(count(standard(Scope.SINCE_START), Selection.ALL)).isEqualTo(2);
        assertThat(count(
                        since(Measure.ENROLMENTS, AgeReference.REPORT_DATE, Boundary.AT_LEAST, Residence.LATEST),
                        Selection.ALL))
                .isEqualTo(3);
    }

    @Test
    void anAgeIsTheOneOfItsDay() {
        assertThat(count(standard(Scope.SINCE_START), OVER_30)).isEqualTo(2);
        assertThat(count(since(Measure.PERSONS, AgeReference.LAST_DAY, Boundary.AT_LEAST, Residence.LATEST), OVER_30))
                .isEqualTo(1);
        assertThat(count(since(Measure.PERSONS, AgeReference.BIRTH_YEAR, Boundary.AT_LEAST, Residence.LATEST), OVER_30))
                .isEqualTo(2);
        assertThat(count(since(Measure.PERSONS, AgeReference.ENROLMENT, Boundary.AT_LEAST, Residence.LATEST), OVER_30))
                .isZero();
    }

    @Test
    void overThirtyMayLeaveOutThoseWhoAreThirty() {
        Definition over = since(Measure.PERSONS, AgeReference.REPORT_DATE, Boundary.OVER, Residence.LATEST);

        assertThat(count(over, OVER_30)).isZero();
        assertThat(count(over, UNDER_30)).isEqualTo(2);
        assertThat(count(over, BETWEEN)).isEqualTo(2);
        assertThat(count(over, OLDEST)).isZero();
        assertThat(count(over, UNKNOWN_AGE)).isZero();
        assertThat(count(over, IN_FLEN)).isEqualTo(1);
    }

    @Test
    void anyMunicipalityOfAPersonMayCount() {
        assertThat(count(standard(Scope.SINCE_START), IN_FLEN)).isEqualTo(1);
        assertThat(count(since(Measure.PERSONS, AgeReference.REPORT_DATE, Boundary.AT_LEAST, Residence.ANY), IN_FLEN))
                .isEqualTo(2);
    }

    @Test
    void theReportDateMayBelongToThePeriod() {
        assertThat(count(standard(Scope.OPEN), Selection.ALL)).isEqualTo(2);
        assertThat(count(
                        new Definition(
                                Measure.PERSONS,
                                Scope.OPEN,
                                AgeReference.REPORT_DATE,
                                Boundary.AT_LEAST,
                                CutOff.INCLUSIVE,
                                Residence.LATEST),
                        Selection.ALL))
                .isEqualTo(1);
    }

    @Test
    void whatNoFigureAsksForIsNotKept() {
        DefinitionCube plain = cube(Set.of(Selection.ALL));

        assertThat(plain.count(standard(Scope.SINCE_START), Selection.ALL)).isEqualTo(2);
        assertThat(plain.count(standard(Scope.SINCE_START), IN_FLEN)).isZero();
        assertThat(plain.count(
                        since(Measure.PERSONS, AgeReference.LAST_DAY, Boundary.AT_LEAST, Residence.LATEST), OVER_30))
                .isZero();
        assertThat(plain.count(
                        since(Measure.PERSONS, AgeReference.REPORT_DATE, Boundary.AT_LEAST, Residence.ANY), IN_FLEN))
                .isZero();
    }
}
