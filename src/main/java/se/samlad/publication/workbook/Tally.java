package se.samlad.publication.workbook;

import java.util.HashMap;
import java.util.Map;
import se.samlad.core.AgeBand;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Selection;
import se.samlad.count.Profile;

/** Counts what was written into the rows of the sheet of participants, so that its formulas have values. */
final class Tally {

    private record Part(String district, Dimension dimension) {}

    private final Map<Part, Map<String, Integer>> parts = new HashMap<>();
    private final Map<String, Integer> persons = new HashMap<>();
    private final Map<String, Integer> enrolments = new HashMap<>();

    void add(String district, Profile profile, boolean countsInDistrict, boolean countsInCounty) {
        enrolments.merge(district, 1, Integer::sum);
        enrolments.merge(County.ID, 1, Integer::sum);
        if (countsInDistrict) {
            addPerson(district, profile);
        }
        if (countsInCounty) {
            addPerson(County.ID, profile);
        }
    }

    private void addPerson(String district, Profile profile) {
        persons.merge(district, 1, Integer::sum);
        add(district, Dimension.GENDER, profile.gender());
        add(district, Dimension.AGE, profile.age() < 0 ? Dimension.UNKNOWN : Integer.toString(profile.age()));
        add(district, Dimension.MUNICIPALITY, profile.municipality());
        add(district, Dimension.REFERRER, profile.referrer());
        add(district, Dimension.TRACK, profile.track());
        add(district, Dimension.STATUS, profile.status());
    }

    private void add(String district, Dimension dimension, String value) {
        parts.computeIfAbsent(new Part(district, dimension), part -> new HashMap<>())
                .merge(value, 1, Integer::sum);
    }

    /** What the rows come to. */
    int count(String district, Measure measure, Selection selection) {
        if (selection.isAll()) {
            return (measure == Measure.PERSONS ? persons : enrolments).getOrDefault(district, 0);
        }
        Map.Entry<Dimension, String> one =
                selection.values().entrySet().iterator().next();
        Map<String, Integer> values = parts.getOrDefault(new Part(district, one.getKey()), Map.of());
        return AgeBand.parse(one.getKey() == Dimension.AGE ? one.getValue() : "")
                .map(band -> values.entrySet().stream()
                        .filter(age -> !age.getKey().equals(Dimension.UNKNOWN)
                                && band.contains(Integer.parseInt(age.getKey())))
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .orElseGet(() -> values.getOrDefault(one.getValue(), 0));
    }
}
