package se.samlad.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
        for (int i = 1; i < enrolments.size(); i++) {
            remarks.add(remark(enrolments.get(i), rule(enrolments.subList(0, i), enrolments.get(i))));
        }
        return remarks;
    }

    private static String rule(List<LinkedEnrolment> earlier, LinkedEnrolment later) {
        List<LinkedEnrolment> here = earlier.stream()
                .filter(each -> each.district().equals(later.district()))
                .toList();
        if (here.isEmpty()) {
            return "R703";
        }
        boolean overlaps = here.stream().anyMatch(each -> each.track().equals(later.track()) && overlap(each, later));
        return overlaps ? "R702" : "R701";
    }

    private static boolean overlap(LinkedEnrolment earlier, LinkedEnrolment later) {
        LocalDate until = earlier.dischargeDate().orElse(LocalDate.MAX);
        return later.enrolmentDate().orElse(LocalDate.MIN).isBefore(until);
    }

    private static Remark remark(LinkedEnrolment enrolment, String rule) {
        Severity severity = rule.equals("R701") ? Severity.NOTICE : Severity.QUERY;
        return new Remark(enrolment.key(), new RowFinding(rule, severity, OptionalInt.empty(), List.of()));
    }
}
