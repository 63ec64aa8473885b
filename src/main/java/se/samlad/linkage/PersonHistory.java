package se.samlad.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import se.samlad.core.Severity;
import se.samlad.participant.RowFinding;
import se.samlad.participant.RowKey;

/** What is remarkable in one person's enrolments: coming back, overlapping, two districts (DOMAIN I4). */
public final class PersonHistory {

    private PersonHistory() {}

    /** A finding and the row it is about. */
    public record Remark(RowKey key, RowFinding finding) {}

    /**
     * The remarks on a person.
     *
     * @param enrolments all that the person has, from the first to the latest
     */
    public static List<Remark> remarks(List<LinkedEnrolment> enrolments) {
        List<Remark> remarks = new ArrayList<>();
        Set<String> districts = new HashSet<>();
        Map<String, LocalDate> lastDays = new HashMap<>();
        for (LinkedEnrolment enrolment : enrolments) {
            String track = enrolment.district() + "\n" + enrolment.track();
            if (districts.add(enrolment.district())) {
                if (districts.size() > 1) {
                    remarks.add(remark(enrolment, "R703"));
                }
            } else {
                LocalDate until = lastDays.getOrDefault(track, LocalDate.MIN);
                boolean overlaps =
                        enrolment.enrolmentDate().orElse(LocalDate.MIN).isBefore(until);
                remarks.add(remark(enrolment, overlaps ? "R702" : "R701"));
            }
            LocalDate ends = enrolment.dischargeDate().orElse(LocalDate.MAX);
            lastDays.merge(track, ends, (one, other) -> one.isAfter(other) ? one : other);
        }
        return remarks;
    }

    private static Remark remark(LinkedEnrolment enrolment, String rule) {
        Severity severity = rule.equals("R701") ? Severity.NOTICE : Severity.QUERY;
        return new Remark(enrolment.key(), new RowFinding(rule, severity, OptionalInt.empty(), List.of()));
    }
}
