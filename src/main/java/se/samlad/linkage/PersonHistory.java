package se.samlad.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Severity;
import se.samlad.participant.RowFinding;
import se.samlad.participant.RowKey;

/**
 * What is remarkable in one person's enrolments: coming back, overlapping, two districts (DOMAIN I4).
 *
 * <p>Each district's enrolments are looked at by themselves, from the first to the latest by what they say, so neither the
 * order of rows, files and districts nor another district's list changes what is said of them. Only {@code R703} is about
 * two districts: it is said once in each of them, on the person's first row there, which has no other remark, and names
 * the other districts and nothing of their rows.
 */
public final class PersonHistory {

    private final County county;

    /** Of people in that county, whose districts' names are what is told. */
    public PersonHistory(County county) {
        this.county = county;
    }

    /** A finding and the row it is about. */
    public record Remark(RowKey key, RowFinding finding) {}

    /**
     * The remarks on a person, at most one a row.
     *
     * @param enrolments all that the person has, in any order
     */
    public List<Remark> remarks(List<LinkedEnrolment> enrolments) {
        Map<String, List<LinkedEnrolment>> byDistrict = new TreeMap<>();
        enrolments.stream().sorted(EnrolmentOrder.FIRST_TO_LATEST).forEach(enrolment -> byDistrict
                .computeIfAbsent(enrolment.district(), district -> new ArrayList<>())
                .add(enrolment));
        List<Remark> remarks = new ArrayList<>();
        byDistrict.forEach((district, own) -> {
            if (byDistrict.size() > 1) {
                String others = namesWithout(district, byDistrict.keySet());
                remarks.add(remark(own.get(0), "R703", Severity.QUERY, List.of(others)));
            }
            addReturns(own, remarks);
        });
        return remarks;
    }

    private String namesWithout(String district, Set<String> ids) {
        return county.districts().stream()
                .filter(each -> ids.contains(each.id()) && !each.id().equals(district))
                .map(District::name)
                .collect(Collectors.joining(", "));
    }

    /** Every enrolment but the first is a return, or overlaps one of the same track that had not ended. */
    private static void addReturns(List<LinkedEnrolment> own, List<Remark> remarks) {
        Map<String, LocalDate> lastDays = new HashMap<>();
        for (LinkedEnrolment enrolment : own) {
            LocalDate begins = enrolment.enrolmentDate().orElse(LocalDate.MIN);
            if (!lastDays.isEmpty()) {
                boolean overlaps = begins.isBefore(lastDays.getOrDefault(enrolment.track(), LocalDate.MIN));
                remarks.add(
                        overlaps
                                ? remark(enrolment, "R702", Severity.QUERY, List.of())
                                : remark(enrolment, "R701", Severity.NOTICE, List.of()));
            }
            lastDays.merge(enrolment.track(), end(enrolment, begins), (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** One that has ended, nobody says when, is not said to overlap. */
    private static LocalDate end(LinkedEnrolment enrolment, LocalDate begins) {
        return enrolment.dischargeDate().orElse(enrolment.closedWithoutDate() ? begins : LocalDate.MAX);
    }

    private static Remark remark(LinkedEnrolment enrolment, String rule, Severity severity, List<String> arguments) {
        return new Remark(enrolment.key(), new RowFinding(rule, severity, OptionalInt.empty(), arguments));
    }
}
