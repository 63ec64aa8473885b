package se.samlad.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
        for (Selection selection : selections) {
            Predicate<Profile> meant = Profile.in(selection);
            for (String district : districts) {
                for (Measure measure : Measure.values()) {
                    for (Scope scope : Scope.values()) {
                        int count = count(new Heap(district, measure, scope), meant);
                        figures.add(new Figure(district, measure, scope, selection, count));
                    }
                }
            }
        }
        return figures;
    }

    private int count(Heap heap, Predicate<Profile> meant) {
        int count = 0;
        for (Map.Entry<Profile, Integer> each :
                heaps.getOrDefault(heap, Map.of()).entrySet()) {
            count += meant.test(each.getKey()) ? each.getValue() : 0;
        }
        return count;
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
