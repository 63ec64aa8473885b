package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samlad.core.Selection;
import se.samlad.linkage.CandidateTable.OpenPair;
import se.samlad.linkage.Duplicates;
import se.samlad.linkage.EnrolmentOrder;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.RowKey;
import se.samlad.testing.AnyEnrolments;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.FiguresCounty;

/** For any persons and any open pairs among them a band holds what is counted, and what would be if all were decided. */
class BandsProperties {

    private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e");

    private record Key(Object district, Object measure, Object scope, Selection selection) {}

    @Property(tries = 300)
    void everyBandHoldsWhatIsCounted(
            @ForAll("lists") List<LinkedEnrolment> rows, @ForAll("groups") List<Integer> groups) {
        Map<Key, Integer> counted = counts(persons(rows, key -> key), selections(rows));

        assertThat(bands(rows, groups))
                .allSatisfy((key, band) -> assertThat(counted.get(key)).isBetween(band.least(), band.most()));
    }

    @Property(tries = 300)
    void decidingThatAllAreTheSameStaysWithinTheBands(
            @ForAll("lists") List<LinkedEnrolment> rows, @ForAll("groups") List<Integer> groups) {
        Map<Key, Band> bands = bands(rows, groups);
        Map<Key, Integer> apart = counts(persons(rows, key -> key), selections(rows));
        Map<Key, Integer> together =
                counts(persons(rows, key -> "group " + groups.get(PEOPLE.indexOf(key))), selections(rows));

        assertThat(together).allSatisfy((key, count) -> {
            Band band = bands.get(key);
            if (band == null) {
                assertThat(count).isEqualTo(apart.get(key));
            } else {
                assertThat(count).isBetween(band.least(), band.most());
            }
        });
    }

    private static Map<Key, Band> bands(List<LinkedEnrolment> rows, List<Integer> groups) {
        Map<Integer, String> first = new HashMap<>();
        List<OpenPair> pairs = new ArrayList<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            String one = first.putIfAbsent(groups.get(i), PEOPLE.get(i));
            if (one != null) {
                pairs.add(new OpenPair(one, PEOPLE.get(i), groups.get(i)));
            }
        }
        OpenPersons open = new OpenPersons(pairs);
        Cube cube = new Cube(ClaimReading.PERIOD);
        for (List<LinkedEnrolment> person : persons(rows, key -> key)) {
            open.see(person);
            cube.addPerson(person);
        }
        Set<Selection> selections = selections(rows);
        Map<Key, Band> bands = new LinkedHashMap<>();
        Bands.of(ClaimReading.PERIOD, cube.figures(selections), open.groups(), selections)
                .forEach(band ->
                        bands.put(new Key(band.district(), band.measure(), band.scope(), band.selection()), band));
        return bands;
    }

    private static Set<Selection> selections(List<LinkedEnrolment> rows) {
        Cube cube = new Cube(ClaimReading.PERIOD);
        persons(rows, key -> key).forEach(cube::addPerson);
        return new LinkedHashSet<>(StandardSelections.of(cube, FiguresCounty.COUNTY));
    }

    private static Map<Key, Integer> counts(Iterable<List<LinkedEnrolment>> persons, Set<Selection> selections) {
        Cube cube = new Cube(ClaimReading.PERIOD);
        persons.forEach(cube::addPerson);
        Map<Key, Integer> counts = new LinkedHashMap<>();
        cube.figures(selections)
                .forEach(figure -> counts.put(
                        new Key(figure.district(), figure.measure(), figure.scope(), figure.selection()),
                        figure.count()));
        return counts;
    }

    /** As the view hands them over: without duplicates, each person's from the first to the latest. */
    private static Iterable<List<LinkedEnrolment>> persons(List<LinkedEnrolment> rows, UnaryOperator<String> merged) {
        Map<String, List<LinkedEnrolment>> persons = new TreeMap<>();
        rows.forEach(row -> persons.computeIfAbsent(merged.apply(row.personKey()), key -> new ArrayList<>())
                .add(row));
        persons.values().forEach(person -> {
            Set<RowKey> doubles = Duplicates.of(person).keySet();
            person.removeIf(row -> doubles.contains(row.key()));
            person.sort(EnrolmentOrder.FIRST_TO_LATEST);
        });
        return persons.values();
    }

    @Provide
    Arbitrary<List<LinkedEnrolment>> lists() {
        return AnyEnrolments.rows();
    }

    /** The number of the group that each of the people is in. */
    @Provide
    Arbitrary<List<Integer>> groups() {
        return Arbitraries.integers().between(1, 4).list().ofSize(PEOPLE.size());
    }
}
