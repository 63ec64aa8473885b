package se.samlad.count;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.samlad.core.AgeBand;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.linkage.LinkedEnrolment;

/**
 * Counts a district in every way that a report may mean. People pass by once and are kept as heaps, so what a figure takes
 * does not grow with the list.
 */
public final class DefinitionCube {

    private record Asked(Definition definition, Selection selection) {}

    private final Period period;
    private final Set<Dimension> asked = EnumSet.noneOf(Dimension.class);
    private final Map<Definition, Map<Profile, Integer>> heaps = new HashMap<>();
    private final Map<Asked, Integer> known = new HashMap<>();

    /** A cube for the figures of selections: only what they ask for is kept, and nothing else can be counted. */
    public DefinitionCube(Period period, Set<Selection> selections) {
        this.period = period;
        selections.forEach(each -> asked.addAll(each.values().keySet()));
        Definition.countable(asked.contains(Dimension.AGE), asked.contains(Dimension.MUNICIPALITY))
                .forEach(each -> heaps.put(each, new HashMap<>()));
    }

    /** Adds all the enrolments of one person in the district, from the first to the latest. */
    public void addPerson(List<LinkedEnrolment> enrolments) {
        Map<Told, Profile> told = new HashMap<>();
        heaps.forEach((definition, heap) -> {
            LocalDate end = end(definition);
            int latest = enrolments.size() - 1;
            boolean enrolled = false;
            boolean ofLatest = definition.scope() == Scope.OPEN || definition.scope() == Scope.CLOSED;
            for (int i = definition.measure() == Measure.PERSONS && ofLatest ? latest : 0; i <= latest; i++) {
                LinkedEnrolment each = enrolments.get(i);
                if (Membership.isIn(definition.scope(), each, period.firstDay(), end)) {
                    enrolled = true;
                    if (definition.measure() == Measure.ENROLMENTS) {
                        heap.merge(profile(definition, each, i, told), 1, Integer::sum);
                    }
                }
            }
            if (enrolled && definition.measure() == Measure.PERSONS) {
                Profile profile = profile(definition, enrolments.get(latest), latest, told);
                addPerson(definition, heap, profile, enrolments);
            }
        });
    }

    /** What counts of an enrolment, which many definitions share. */
    private record Told(int enrolment, Definition.AgeReference age, Definition.CutOff cutOff) {}

    private Profile profile(Definition definition, LinkedEnrolment enrolment, int number, Map<Told, Profile> told) {
        return told.computeIfAbsent(new Told(number, definition.age(), definition.cutOff()), any -> Profile.of(
                        enrolment, period, definition.age(), end(definition))
                .only(asked));
    }

    private static void addPerson(
            Definition definition, Map<Profile, Integer> heap, Profile profile, List<LinkedEnrolment> enrolments) {
        if (definition.residence() == Definition.Residence.LATEST || enrolments.size() == 1) {
            heap.merge(profile, 1, Integer::sum);
            return;
        }
        Set<Profile> everywhere = new LinkedHashSet<>();
        enrolments.forEach(each -> everywhere.add(profile.livingIn(each.municipality())));
        everywhere.forEach(each -> heap.merge(each, 1, Integer::sum));
    }

    /** The day from which on nothing belongs to the period. */
    private LocalDate end(Definition definition) {
        return definition.cutOff() == Definition.CutOff.BEFORE
                ? period.reportDate()
                : period.reportDate().plusDays(1);
    }

    /** How many there are; those whom a definition cannot be asked for are zero. */
    public int count(Definition definition, Selection selection) {
        return known.computeIfAbsent(new Asked(definition, selection), this::count);
    }

    private int count(Asked asked) {
        Predicate<Profile> meant = Profile.in(
                asked.definition().boundary() == Definition.Boundary.OVER
                        ? shifted(asked.selection())
                        : asked.selection());
        int count = 0;
        for (Map.Entry<Profile, Integer> each :
                heaps.getOrDefault(asked.definition().heap(), Map.of()).entrySet()) {
            count += meant.test(each.getKey()) ? each.getValue() : 0;
        }
        return count;
    }

    /** "Över 30" without those who are thirty, and "under 30" with them. */
    private static Selection shifted(Selection selection) {
        return selection
                .value(Dimension.AGE)
                .flatMap(AgeBand::parse)
                .map(DefinitionCube::shifted)
                .map(band -> selection.and(Dimension.AGE, band.toString()))
                .orElse(selection);
    }

    private static AgeBand shifted(AgeBand band) {
        boolean open = band.to() == AgeBand.OLDEST;
        if (open && band.from() < AgeBand.OLDEST) {
            return AgeBand.atLeast(band.from() + 1);
        }
        return !open && band.from() == 0 ? AgeBand.under(band.to() + 2) : band;
    }
}
