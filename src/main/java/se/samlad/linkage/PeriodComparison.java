package se.samlad.linkage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samlad.core.Gender;
import se.samlad.core.Severity;
import se.samlad.participant.RowFinding;

/**
 * What a district's list says of a person otherwise than it did in an earlier period.
 *
 * <p>The list is since start, so what it said before still holds: a person's birth date, gender and enrolments. What was
 * unknown and is known now is no change, and neither is one enrolment more: the person has come back. What has become
 * unknown is said already of the row itself.
 */
public final class PeriodComparison {

    private final EarlierRun earlier;

    /** A comparison with the lists of that run. */
    public PeriodComparison(EarlierRun earlier) {
        this.earlier = earlier;
    }

    /**
     * The remarks on this period's rows, at most one a row and rule; none when the person is in one list only.
     *
     * @param before the person's enrolments in the district's earlier list, from the first to the latest
     * @param now those in this period's list
     */
    public List<PersonHistory.Remark> remarks(List<LinkedEnrolment> before, List<LinkedEnrolment> now) {
        List<PersonHistory.Remark> remarks = new ArrayList<>();
        if (!before.isEmpty() && !now.isEmpty()) {
            LinkedEnrolment latest = now.get(now.size() - 1);
            LinkedEnrolment lastKnown = before.get(before.size() - 1);
            if (Collections.disjoint(births(before), births(now)) && bothKnown(births(before), births(now))) {
                remarks.add(remark(latest, "R712", lastKnown));
            }
            if (Collections.disjoint(genders(before), genders(now)) && bothKnown(genders(before), genders(now))) {
                remarks.add(remark(latest, "R713", lastKnown));
            }
            addEnrolments(before, now, remarks);
        }
        return remarks;
    }

    private static Set<LocalDate> births(List<LinkedEnrolment> enrolments) {
        return enrolments.stream().flatMap(each -> each.birthDate().stream()).collect(Collectors.toSet());
    }

    private static Set<Gender> genders(List<LinkedEnrolment> enrolments) {
        return enrolments.stream()
                .map(LinkedEnrolment::gender)
                .filter(gender -> gender != Gender.UNKNOWN)
                .collect(Collectors.toSet());
    }

    private static boolean bothKnown(Set<?> before, Set<?> now) {
        return !before.isEmpty() && !now.isEmpty();
    }

    /** Enrolments are told by their date; those whose date is gone are looked for among those whose date is new. */
    private void addEnrolments(
            List<LinkedEnrolment> before, List<LinkedEnrolment> now, List<PersonHistory.Remark> remarks) {
        Map<Optional<LocalDate>, LinkedEnrolment> added = byDate(now);
        List<LinkedEnrolment> lost = new ArrayList<>();
        byDate(before).forEach((date, enrolment) -> {
            LinkedEnrolment same = added.remove(date);
            if (same == null) {
                lost.add(enrolment);
            } else {
                addEnding(enrolment, same, remarks);
            }
        });
        lost.sort(Comparator.comparing(each -> each.enrolmentDate().isEmpty()));
        List<LinkedEnrolment> candidates = new ArrayList<>(added.values());
        lost.stream().limit(candidates.size()).toList().forEach(each -> addMoved(each, candidates, remarks));
        lost.stream()
                .skip(added.size())
                .findFirst()
                .ifPresent(each -> remarks.add(remark(now.get(now.size() - 1), "R715", each)));
    }

    private static Map<Optional<LocalDate>, LinkedEnrolment> byDate(List<LinkedEnrolment> enrolments) {
        return enrolments.stream()
                .collect(Collectors.toMap(
                        LinkedEnrolment::enrolmentDate, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** The new date that lies nearest takes the old one's place; a date that was filled in or left out is no other date. */
    private void addMoved(
            LinkedEnrolment enrolment, List<LinkedEnrolment> candidates, List<PersonHistory.Remark> remarks) {
        LinkedEnrolment nearest =
                Collections.min(candidates, Comparator.comparingLong(each -> daysBetween(enrolment, each)));
        candidates.remove(nearest);
        if (enrolment.enrolmentDate().isPresent() && nearest.enrolmentDate().isPresent()) {
            remarks.add(remark(nearest, "R714", enrolment));
        }
    }

    private static long daysBetween(LinkedEnrolment one, LinkedEnrolment other) {
        return one.enrolmentDate()
                .flatMap(date ->
                        other.enrolmentDate().map(otherDate -> Math.abs(ChronoUnit.DAYS.between(date, otherDate))))
                .orElse(Long.MAX_VALUE);
    }

    /** What had ended before the earlier report stays ended, on the day it did. */
    private void addEnding(LinkedEnrolment before, LinkedEnrolment now, List<PersonHistory.Remark> remarks) {
        if (!hadEnded(before)) {
            return;
        }
        if (!hadEnded(now)) {
            remarks.add(remark(now, "R716", before));
        } else if (before.dischargeDate().isPresent()
                && now.dischargeDate().isPresent()
                && !before.dischargeDate().equals(now.dischargeDate())) {
            remarks.add(new PersonHistory.Remark(now.key(), finding("R717", Severity.NOTICE, before)));
        }
    }

    private boolean hadEnded(LinkedEnrolment enrolment) {
        return enrolment
                .dischargeDate()
                .map(date -> date.isBefore(earlier.period().reportDate()))
                .orElse(enrolment.closedWithoutDate());
    }

    private PersonHistory.Remark remark(LinkedEnrolment now, String rule, LinkedEnrolment before) {
        return new PersonHistory.Remark(now.key(), finding(rule, Severity.QUERY, before));
    }

    private RowFinding finding(String rule, Severity severity, LinkedEnrolment before) {
        return new RowFinding(rule, severity, OptionalInt.empty(), List.of(earlier.place(before)));
    }
}
