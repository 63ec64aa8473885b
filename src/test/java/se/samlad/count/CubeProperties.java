package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.Gender;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.EnrolmentBuilder;
import se.samlad.testing.FiguresCounty;

/** Laws of counting, for any persons (DOMAIN I6). */
class CubeProperties {

    private static final List<List<Selection>> PARTITIONS = List.of(
            selections(Dimension.GENDER, "K", "M", "unknown"),
            selections(Dimension.MUNICIPALITY, "Flen", "Vingåker", "Strängnäs", "unknown"),
            selections(Dimension.AGE, "<30", ">=30", "unknown"),
            selections(Dimension.AGE, "<50", ">=50", "unknown"),
            selections(Dimension.STATUS, "open", "closed"));

    @Property(tries = 200)
    void theOrderOfPersonsChangesNothing(
            @ForAll("persons") List<List<LinkedEnrolment>> persons, @ForAll Random random) {
        List<List<LinkedEnrolment>> shuffled = new ArrayList<>(persons);
        Collections.shuffle(shuffled, random);

        assertThat(figures(shuffled).all()).isEqualTo(figures(persons).all());
    }

    @Property(tries = 200)
    void theDistrictsEnrolmentsAddUpToTheCountys(@ForAll("persons") List<List<LinkedEnrolment>> persons) {
        Figures figures = figures(persons);

        assertThat(figures.all())
                .filteredOn(figure -> figure.district().equals(County.ID) && figure.measure() == Measure.ENROLMENTS)
                .allSatisfy(figure -> assertThat(Stream.of("norra", "vastra")
                                .mapToInt(district -> figures.count(
                                                district, Measure.ENROLMENTS, figure.scope(), figure.selection())
                                        .orElse(0))
                                .sum())
                        .isEqualTo(figure.count()));
    }

    @Property(tries = 200)
    void everyPartitionAddsUpToItsTotal(@ForAll("persons") List<List<LinkedEnrolment>> persons) {
        Figures figures = figures(persons);

        assertThat(figures.all())
                .filteredOn(figure -> figure.selection().isAll())
                .allSatisfy(total -> assertThat(PARTITIONS).allSatisfy(parts -> assertThat(parts.stream()
                                .mapToInt(part -> figures.count(total.district(), total.measure(), total.scope(), part)
                                        .orElse(0))
                                .sum())
                        .isEqualTo(total.count())));
    }

    @Property(tries = 200)
    void thereAreNeverMorePersonsThanEnrolments(@ForAll("persons") List<List<LinkedEnrolment>> persons) {
        Figures figures = figures(persons);

        assertThat(figures.all())
                .filteredOn(figure -> figure.measure() == Measure.PERSONS
                        && figure.selection().isAll())
                .allSatisfy(figure -> assertThat(figure.count())
                        .isLessThanOrEqualTo(
                                figures.count(figure.district(), Measure.ENROLMENTS, figure.scope(), Selection.ALL)
                                        .orElseThrow()));
    }

    @Property(tries = 200)
    void everyPersonIsOpenOrClosed(@ForAll("persons") List<List<LinkedEnrolment>> persons) {
        Figures figures = figures(persons);
        int open = figures.persons(County.ID, Scope.OPEN, Selection.ALL).orElse(0);
        int closed = figures.persons(County.ID, Scope.CLOSED, Selection.ALL).orElse(0);

        assertThat(open + closed).isEqualTo(persons.size());
    }

    private static Figures figures(List<List<LinkedEnrolment>> persons) {
        Cube cube = new Cube(ClaimReading.PERIOD);
        persons.forEach(cube::addPerson);
        return new Figures(cube.figures(StandardSelections.of(cube, FiguresCounty.COUNTY)));
    }

    private static List<Selection> selections(Dimension dimension, String... values) {
        return Stream.of(values).map(value -> Selection.of(dimension, value)).toList();
    }

    @Provide
    Arbitrary<List<List<LinkedEnrolment>>> persons() {
        return enrolments()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(person -> person.stream().sorted(BY_DATE).toList())
                .list()
                .ofMaxSize(12);
    }

    private static final Comparator<LinkedEnrolment> BY_DATE =
            Comparator.comparing(enrolment -> enrolment.enrolmentDate().orElse(LocalDate.MIN));

    private static Arbitrary<LinkedEnrolment> enrolments() {
        Arbitrary<Gender> genders = Arbitraries.of(Gender.class);
        Arbitrary<String> districts = Arbitraries.of("norra", "vastra");
        Arbitrary<String> places = Arbitraries.of("Flen", "Vingåker", "Strängnäs", Dimension.UNKNOWN);
        Arbitrary<String> births = days(LocalDate.of(1958, 1, 1), 18000);
        Arbitrary<String> starts = days(LocalDate.of(2023, 10, 1), 820);
        Arbitrary<String> ends = days(LocalDate.of(2024, 1, 1), 900);
        return Combinators.combine(genders, districts, places, births.optional(), starts.optional(), ends.optional())
                .as((gender, district, place, born, from, until) -> {
                    EnrolmentBuilder enrolment =
                            anEnrolment("a").gender(gender).in(district).livingIn(place);
                    born.ifPresent(enrolment::born);
                    from.ifPresent(enrolment::from);
                    until.ifPresent(enrolment::until);
                    return enrolment.build();
                });
    }

    private static Arbitrary<String> days(LocalDate first, int span) {
        return Arbitraries.integers().between(0, span).map(day -> first.plusDays(day)
                .toString());
    }
}
