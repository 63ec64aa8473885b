package se.samlad.reconciliation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samlad.core.Dimension;
import se.samlad.core.Period;
import se.samlad.core.Selection;
import se.samlad.count.DefinitionCube;
import se.samlad.count.Standing;
import se.samlad.linkage.Candidate;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.RowFindingTable;
import se.samlad.participant.RowKey;
import se.samlad.participant.RowValues;

/** Gathers what may explain differences while all people and rows pass by once. */
final class EvidenceCollector {

    private static final String GENDER_CONFLICT = "R207";
    private static final String OTHER_MUNICIPALITY = "R506";

    private final Period period;
    private final Set<Selection> selections;
    private final Set<Dimension> asked = EnumSet.noneOf(Dimension.class);
    private final Map<RowKey, Cause> flagged = new HashMap<>();
    private final Map<RowKey, RowKey> pairs = new HashMap<>();
    private final Map<String, DefinitionCube> cubes = new LinkedHashMap<>();
    private final Map<String, Suspects> suspects = new HashMap<>();

    /**
     * A collector.
     *
     * @param selections what the reports' figures count, and what they are parts of
     * @param findings what is said of the rows
     * @param candidates pairs of rows that may be about one person
     */
    EvidenceCollector(
            Period period,
            Set<Selection> selections,
            List<RowFindingTable.Placed> findings,
            List<Candidate> candidates) {
        this.period = period;
        this.selections = Set.copyOf(selections);
        selections.forEach(each -> asked.addAll(each.values().keySet()));
        findings.forEach(this::flag);
        candidates.stream().filter(Candidate::isOpen).forEach(pair -> pairs.putIfAbsent(pair.right(), pair.left()));
    }

    private void flag(RowFindingTable.Placed placed) {
        if (placed.finding().rule().equals(GENDER_CONFLICT)) {
            flagged.put(placed.key(), Cause.GENDER_CONFLICT);
        } else if (placed.finding().rule().equals(OTHER_MUNICIPALITY)) {
            flagged.putIfAbsent(placed.key(), Cause.OTHER_MUNICIPALITY);
        }
    }

    /** Takes all the enrolments of one person, from the first to the latest. */
    void see(List<LinkedEnrolment> person) {
        Map<String, List<LinkedEnrolment>> byDistrict = new LinkedHashMap<>();
        person.forEach(each -> byDistrict
                .computeIfAbsent(each.district(), district -> new java.util.ArrayList<>())
                .add(each));
        byDistrict.forEach((district, enrolments) -> {
            cubes.computeIfAbsent(district, any -> new DefinitionCube(period, selections))
                    .addPerson(enrolments);
            person(of(district), enrolments);
        });
    }

    private void person(Suspects own, List<LinkedEnrolment> enrolments) {
        Standing standing = standing(enrolments);
        LinkedEnrolment latest = enrolments.get(enrolments.size() - 1);
        if (standing.lacksSomething()) {
            own.add(Cause.MISSING_VALUE, Optional.of(standing), Optional.of(standing), latest.key());
        }
        Cause cause = flagged.get(latest.key());
        if (cause != null) {
            Optional<Standing> after =
                    cause == Cause.GENDER_CONFLICT ? Optional.of(standing.ofOtherGender()) : Optional.empty();
            own.add(cause, Optional.of(standing), after, latest.key());
        }
        for (LinkedEnrolment each : enrolments) {
            RowKey left = pairs.get(each.key());
            if (left != null) {
                own.add(Cause.OPEN_PAIR, Optional.of(standing), Optional.empty(), left, each.key());
            }
            if (!each.key().equals(latest.key())) {
                Standing alone = standing(List.of(each));
                own.add(Cause.REENROLMENT, Optional.empty(), Optional.of(alone), each.key(), latest.key());
            }
        }
    }

    private Standing standing(List<LinkedEnrolment> enrolments) {
        return Standing.ofPerson(enrolments, period).only(asked);
    }

    /** Takes a row that says the same as another. */
    void duplicate(LinkedEnrolment row) {
        Standing standing = standing(List.of(row));
        of(row.district()).add(Cause.DUPLICATE, Optional.empty(), Optional.of(standing), row.key());
    }

    /**
     * Takes a row that does not count.
     *
     * @param values what it says; empty when nothing is kept of it
     */
    void uncounted(String district, RowKey row, Cause cause, Optional<RowValues> values) {
        Standing standing =
                values.map(known -> Standing.ofRow(known, period).only(asked)).orElse(Standing.OF_NOTHING_KNOWN);
        of(district).add(cause, Optional.empty(), Optional.of(standing), row);
    }

    private Suspects of(String district) {
        return suspects.computeIfAbsent(district, any -> new Suspects());
    }

    /** What was gathered of a district; empty when nobody of it passed by. */
    Optional<Evidence> of(String district, Function<RowKey, String> places) {
        return Optional.ofNullable(cubes.get(district)).map(cube -> new Evidence(cube, of(district), places));
    }
}
