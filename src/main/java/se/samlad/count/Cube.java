package se.samlad.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.linkage.LinkedEnrolment;

/** Counts persons and enrolments, by district and for the county, in every scope, heap by heap. */
final class Cube {

    private record Heap(String district, Measure measure, Scope scope) {}

    private final Period period;
    private final Map<Heap, Map<Profile, Integer>> heaps = new HashMap<>();

    Cube(Period period) {
        this.period = period;
    }

    /** Adds all the enrolments of one person, from the first to the latest. */
    void addPerson(List<LinkedEnrolment> enrolments) {
        Map<String, List<LinkedEnrolment>> byDistrict = new LinkedHashMap<>();
        for (LinkedEnrolment enrolment : enrolments) {
            byDistrict
                    .computeIfAbsent(enrolment.district(), key -> new ArrayList<>())
                    .add(enrolment);
        }
        byDistrict.forEach(this::addPersonIn);
        addPersonIn(County.ID, enrolments);
    }

    /** A person has the properties of the latest enrolment, and is open or closed as it is (DOMAIN §5). */
    private void addPersonIn(String district, List<LinkedEnrolment> enrolments) {
        LinkedEnrolment latest = enrolments.get(enrolments.size() - 1);
        for (Scope scope : Scope.values()) {
            for (LinkedEnrolment enrolment : enrolments) {
                if (Membership.isIn(scope, enrolment, period)) {
                    add(new Heap(district, Measure.ENROLMENTS, scope), Profile.of(enrolment, period));
                }
            }
            boolean ofLatest = scope == Scope.OPEN || scope == Scope.CLOSED;
            if ((ofLatest ? List.of(latest) : enrolments)
                    .stream().anyMatch(each -> Membership.isIn(scope, each, period))) {
                add(new Heap(district, Measure.PERSONS, scope), Profile.of(latest, period));
            }
        }
    }

    private void add(Heap heap, Profile profile) {
        heaps.computeIfAbsent(heap, key -> new HashMap<>()).merge(profile, 1, Integer::sum);
    }

    /** The figures of the districts that have enrolments, and the county's, for some selections, zeros too. */
    List<Figure> figures(Iterable<Selection> selections) {
        Set<String> districts = new TreeSet<>();
        heaps.keySet().forEach(heap -> districts.add(heap.district()));
        List<Figure> figures = new ArrayList<>();
        for (String district : districts) {
            for (Measure measure : Measure.values()) {
                for (Scope scope : Scope.values()) {
                    Map<Profile, Integer> heap = heaps.getOrDefault(new Heap(district, measure, scope), Map.of());
                    for (Selection selection : selections) {
                        figures.add(new Figure(district, measure, scope, selection, count(heap, selection)));
                    }
                }
            }
        }
        return figures;
    }

    private static int count(Map<Profile, Integer> heap, Selection selection) {
        return heap.entrySet().stream()
                .filter(entry -> entry.getKey().isIn(selection))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The values that occur somewhere in the county, sorted. */
    Set<String> values(Dimension dimension) {
        Set<String> values = new TreeSet<>();
        heaps.getOrDefault(new Heap(County.ID, Measure.ENROLMENTS, Scope.SINCE_START), Map.of())
                .keySet()
                .forEach(profile -> values.add(profile.value(dimension)));
        values.remove("");
        return values;
    }
}
