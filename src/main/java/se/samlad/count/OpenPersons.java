package se.samlad.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samlad.linkage.CandidateTable;
import se.samlad.linkage.LinkedEnrolment;

/** The groups of persons who may be one, with their enrolments; gathered while all persons pass by. */
final class OpenPersons {

    private final Map<String, Set<Integer>> clusters = new HashMap<>();
    private final Map<Integer, Integer> pairs = new TreeMap<>();
    private final Map<Integer, List<List<LinkedEnrolment>>> persons = new TreeMap<>();

    OpenPersons(List<CandidateTable.OpenPair> open) {
        int alone = 0;
        for (CandidateTable.OpenPair pair : open) {
            int cluster = pair.cluster() > 0 ? pair.cluster() : --alone;
            for (String person : List.of(pair.one(), pair.other())) {
                clusters.computeIfAbsent(person, key -> new TreeSet<>()).add(cluster);
            }
            pairs.merge(cluster, 1, Integer::sum);
        }
    }

    /**
     * A group.
     *
     * @param persons the enrolments of each, from the first to the latest
     * @param pairs how many open pairs make it
     */
    record Group(List<List<LinkedEnrolment>> persons, int pairs) {}

    /** Lets a person pass by. */
    void see(List<LinkedEnrolment> person) {
        for (int cluster : clusters.getOrDefault(person.get(0).personKey(), Set.of())) {
            persons.computeIfAbsent(cluster, key -> new ArrayList<>()).add(person);
        }
    }

    /** The groups of more than one person. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        persons.forEach((cluster, members) -> {
            if (members.size() > 1) {
                groups.add(new Group(List.copyOf(members), pairs.getOrDefault(cluster, 1)));
            }
        });
        return groups;
    }
}
