package se.samlad.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samlad.core.Dimension;
import se.samlad.core.Gender;
import se.samlad.participant.RowKey;

/**
 * Which of a person's rows say the same as another (DOMAIN I4): same district, same enrolment date.
 *
 * <p>The row that says most is the original, then the first by what it says; where rows stand decides only between two
 * that say the same. So the order of rows and files never changes a count.
 */
public final class Duplicates {

    private static final Comparator<LinkedEnrolment> ORIGINAL_FIRST =
            Comparator.comparing(Duplicates::unknowns).thenComparing(EnrolmentOrder.FIRST_TO_LATEST);

    private Duplicates() {}

    /** The duplicates among a person's enrolments, which may come in any order, by their row. */
    public static Map<RowKey, DuplicateTable.Duplicate> of(List<LinkedEnrolment> person) {
        Map<RowKey, DuplicateTable.Duplicate> duplicates = new TreeMap<>();
        Map<String, LinkedEnrolment> originals = new TreeMap<>();
        person.stream().sorted(ORIGINAL_FIRST).forEach(enrolment -> {
            LinkedEnrolment original =
                    originals.putIfAbsent(enrolment.district() + "\n" + enrolment.enrolmentDate(), enrolment);
            if (original != null) {
                duplicates.put(
                        enrolment.key(), new DuplicateTable.Duplicate(original.key(), differing(original, enrolment)));
            }
        });
        return duplicates;
    }

    private static long unknowns(LinkedEnrolment enrolment) {
        long words = Stream.of(
                        enrolment.municipality(), enrolment.referrer(), enrolment.track(), enrolment.dischargeReason())
                .filter(Dimension.UNKNOWN::equals)
                .count();
        return words
                + (enrolment.gender() == Gender.UNKNOWN ? 1 : 0)
                + (enrolment.birthDate().isEmpty() ? 1 : 0)
                + (enrolment.dischargeDate().isEmpty() ? 1 : 0);
    }

    private static List<String> differing(LinkedEnrolment one, LinkedEnrolment other) {
        List<String> differing = new ArrayList<>();
        add(differing, "gender", one.gender(), other.gender());
        add(differing, "municipality", one.municipality(), other.municipality());
        add(differing, "referrer", one.referrer(), other.referrer());
        add(differing, "track", one.track(), other.track());
        add(differing, "dischargeDate", one.dischargeDate(), other.dischargeDate());
        add(differing, "dischargeReason", one.dischargeReason(), other.dischargeReason());
        return differing;
    }

    private static void add(List<String> differing, String field, Object one, Object other) {
        if (!Objects.equals(one, other)) {
            differing.add(field);
        }
    }
}
