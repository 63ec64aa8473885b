package se.samlad.publication.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.RowKey;

/**
 * Which rows stand for a person: the latest enrolment in the district, and the latest in the county (DOMAIN §5). Only what
 * is not so is kept, because most people have one row.
 */
final class PersonRows {

    private final Set<RowKey> replacedInDistrict = new HashSet<>();
    private final Set<RowKey> replacedInCounty = new HashSet<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private int lastLabel;

    /** Adds all the enrolments of one person, from the first to the latest. */
    void add(List<LinkedEnrolment> enrolments) {
        if (enrolments.size() < 2) {
            return;
        }
        labels.put(enrolments.get(0).personKey(), 0);
        Map<String, RowKey> latest = new HashMap<>();
        for (LinkedEnrolment enrolment : enrolments) {
            RowKey replaced = latest.put(enrolment.district(), enrolment.key());
            if (replaced != null) {
                replacedInDistrict.add(replaced);
            }
        }
        for (LinkedEnrolment enrolment : enrolments.subList(0, enrolments.size() - 1)) {
            replacedInCounty.add(enrolment.key());
        }
    }

    /** Whether the row stands for its person among the district's. */
    boolean countsInDistrict(RowKey row) {
        return !replacedInDistrict.contains(row);
    }

    /** Whether the row stands for its person in the county. */
    boolean countsInCounty(RowKey row) {
        return !replacedInCounty.contains(row);
    }

    /** {@code P1}, {@code P2} … in the order in which people are asked for; it says nothing beyond one workbook. */
    String label(LinkedEnrolment enrolment) {
        Integer known = labels.get(enrolment.personKey());
        if (known != null && known > 0) {
            return "P" + known;
        }
        lastLabel++;
        if (known != null) {
            labels.put(enrolment.personKey(), lastLabel);
        }
        return "P" + lastLabel;
    }
}
