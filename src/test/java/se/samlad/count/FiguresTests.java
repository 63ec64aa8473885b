package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.FiguresCounty;

/** Figures to look up, and which of them are always counted. */
class FiguresTests {

    private static final Figure WOMEN =
            new Figure("vastra", Measure.ENROLMENTS, Scope.OPEN, Selection.of(GENDER, "K"), 40);
    private static final Figure NOBODY = new Figure("vastra", Measure.PERSONS, Scope.CLOSED, Selection.ALL, 0);

    @Test
    void aFigureIsFoundByAllThatItCounts() {
        assertThat(new Figures(List.of(WOMEN))
                        .count("vastra", Measure.ENROLMENTS, Scope.OPEN, Selection.of(GENDER, "K")))
                .contains(40);
    }

    @Test
    void zeroIsAFigure() {
        assertThat(new Figures(List.of(NOBODY)).persons("vastra", Scope.CLOSED, Selection.ALL))
                .contains(0);
    }

    @Test
    void whatWasNotCountedIsEmpty() {
        assertThat(new Figures(List.of(WOMEN, NOBODY)).persons("vastra", Scope.OPEN, Selection.of(GENDER, "K")))
                .isEmpty();
    }

    @Test
    void allKeepsTheOrderOfTheTable() {
        assertThat(new Figures(List.of(WOMEN, NOBODY)).all()).containsExactly(WOMEN, NOBODY);
    }

    @Test
    void onlyFiguresOfNothingAreEmpty() {
        assertThat(List.of(new Figures(List.of()).isEmpty(), new Figures(List.of(NOBODY)).isEmpty()))
                .containsExactly(true, false);
    }

    @Test
    void theStandardSelectionsAreTheCountysAndThoseThatOccur() {
        Cube cube = new Cube(ClaimReading.PERIOD);
        cube.addPerson(List.of(anEnrolment("a")
                .livingIn("Nacka")
                .sentBy("KAA")
                .track("Coachning")
                .until("2025-03-01")
                .because("Studier")
                .build()));

        assertThat(StandardSelections.of(cube, FiguresCounty.COUNTY).stream().map(Selection::toString))
                .containsExactlyInAnyOrder(
                        "",
                        "gender=K",
                        "gender=M",
                        "gender=unknown",
                        "age=<30",
                        "age=<30;gender=K",
                        "age=<30;gender=M",
                        "age=<30;gender=unknown",
                        "age=>=30",
                        "age=>=30;gender=K",
                        "age=>=30;gender=M",
                        "age=>=30;gender=unknown",
                        "age=<50",
                        "age=<50;gender=K",
                        "age=<50;gender=M",
                        "age=<50;gender=unknown",
                        "age=>=50",
                        "age=>=50;gender=K",
                        "age=>=50;gender=M",
                        "age=>=50;gender=unknown",
                        "age=unknown",
                        "age=unknown;gender=K",
                        "age=unknown;gender=M",
                        "age=unknown;gender=unknown",
                        "municipality=Eskilstuna",
                        "municipality=Flen",
                        "municipality=Katrineholm",
                        "municipality=Nacka",
                        "municipality=Strängnäs",
                        "municipality=Vingåker",
                        "referrer=KAA",
                        "track=Coachning",
                        "status=open",
                        "status=closed",
                        "dischargeReason=Studier");
    }
}
