package se.samlad.count;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private final Map<Definition, Map<Profile, Integer>> heaps = new HashMap<>();
    private final Map<Asked, Integer> known = new HashMap<>();

    /** A cube for the figures of selections: ways of telling ages are kept only when an age is asked for. */
    public DefinitionCube(Period period, Set<Selection> selections) {
        this.period = period;
        boolean ages =
                selections.stream().anyMatch(each -> each.value(Dimension.AGE).isPresent());
        boolean municipalities = selections.stream()
                .anyMatch(each -> each.value(Dimension.MUNICIPALITY).isPresent());
        Definition.countable(ages, municipalities).forEach(each -> heaps.put(each, new HashMap<>()));
    }

    /** Adds all the enrolments of one person in the district, from the first to the latest. */
    public void addPerson(List<LinkedEnrolment> enrolments) {
        heaps.forEach((definition, heap) ->
                profiles(definition, enrolments).forEach(profile -> heap.merge(profile, 1, Integer::sum)));
    }

    private List<Profile> profiles(Definition definition, List<LinkedEnrolment> enrolments) {
        LocalDate end = end(definition);
        LinkedEnrolment latest = enrolments.get(enrolments.size() - 1);
        List<LinkedEnrolment> inScope = new ArrayList<>();
        boolean ofLatest = definition.measure() == Measure.PERSONS
                && (definition.scope() == Scope.OPEN || definition.scope() == Scope.CLOSED);
        for (LinkedEnrolment each : ofLatest ? List.of(latest) : enrolments) {
            if (Membership.isIn(definition.scope(), each, period.firstDay(), end)) {
                inScope.add(each);
            }
        }
        if (definition.measure() == Measure.ENROLMENTS) {
            return inScope.stream()
                    .map(each -> Profile.of(each, period, definition.age(), end))
                    .toList();
        }
        return inScope.isEmpty() ? List.of() : ofPerson(definition, enrolments, latest, end);
    }

    private List<Profile> ofPerson(
            Definition definition, List<LinkedEnrolment> enrolments, LinkedEnrolment latest, LocalDate end) {
        Profile profile = Profile.of(latest, period, definition.age(), end);
        if (definition.residence() == Definition.Residence.LATEST) {
            return List.of(profile);
        }
        Set<Profile> everywhere = new LinkedHashSet<>();
        enrolments.forEach(each -> everywhere.add(profile.livingIn(each.municipality())));
        return List.copyOf(everywhere);
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
