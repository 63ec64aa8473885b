package se.samlad.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samlad.linkage.EnrolmentOrder;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.RowKey;

/**
 * Finds the steps of the bridge: what is kept is a pair of places for each row that is no person more.
 *
 * <p>A person counts by the first enrolment, by what it says and not by where it stands, so the order of rows, files and
 * districts changes no number.
 */
public final class BridgeSteps {

    private final List<Bridge.Step> steps = new ArrayList<>();

    /** Adds a row that says the same as another of its district. */
    public void addDuplicate(String district, RowKey row, RowKey original) {
        steps.add(new Bridge.Step(Bridge.Reason.DUPLICATE, district, row, original));
    }

    /** Adds all the enrolments of one person, in any order, duplicates left out. */
    public void addPerson(List<LinkedEnrolment> enrolments) {
        if (enrolments.size() < 2) {
            return;
        }
        List<LinkedEnrolment> ordered =
                enrolments.stream().sorted(EnrolmentOrder.FIRST_TO_LATEST).toList();
        LinkedEnrolment first = ordered.get(0);
        Map<String, LinkedEnrolment> firstOfDistrict = new HashMap<>();
        firstOfDistrict.put(first.district(), first);
        for (LinkedEnrolment enrolment : ordered.subList(1, ordered.size())) {
            LinkedEnrolment known = firstOfDistrict.putIfAbsent(enrolment.district(), enrolment);
            steps.add(
                    known == null
                            ? step(Bridge.Reason.OTHER_DISTRICT, enrolment, first)
                            : step(Bridge.Reason.REENROLMENT, enrolment, known));
        }
    }

    private static Bridge.Step step(Bridge.Reason reason, LinkedEnrolment enrolment, LinkedEnrolment instead) {
        return new Bridge.Step(reason, enrolment.district(), enrolment.key(), instead.key());
    }

    /** All that were found. */
    public List<Bridge.Step> all() {
        return List.copyOf(steps);
    }
}
