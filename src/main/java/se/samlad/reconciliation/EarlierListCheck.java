package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Severity;
import se.samlad.intake.FileKind;
import se.samlad.intake.SubmissionFile;
import se.samlad.linkage.EarlierRun;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.linkage.PeriodComparison;
import se.samlad.linkage.PeriodTally;
import se.samlad.participant.RowKey;

/**
 * Tells who was in a district's earlier list and is not in this one, which is since start: those people have no row of
 * this period to put a remark on, so the earlier row is named. When most of a list is otherwise, that is said once.
 */
final class EarlierListCheck {

    private final EarlierRun earlier;
    private final PeriodComparison comparison;
    private final Map<String, PeriodTally> tallies = new HashMap<>();
    private final Map<String, List<Gone>> gone = new HashMap<>();

    /** Where a person stood who is gone. */
    private record Gone(RowKey key, String subject, String place) {}

    EarlierListCheck(EarlierRun earlier) {
        this.earlier = earlier;
        this.comparison = new PeriodComparison(earlier);
    }

    /** Takes a person whom a district's earlier list knows. */
    void add(String district, List<LinkedEnrolment> before, List<LinkedEnrolment> now) {
        tallies.computeIfAbsent(district, key -> new PeriodTally()).add(now, comparison.remarks(before, now));
        if (now.isEmpty()) {
            LinkedEnrolment latest = before.get(before.size() - 1);
            String subject = earlier.period() + "/" + earlier.file(latest) + "!" + latest.sheet() + "!"
                    + latest.key().rowNumber();
            gone.computeIfAbsent(district, key -> new ArrayList<>())
                    .add(new Gone(latest.key(), subject, earlier.place(latest)));
        }
    }

    /** What there is to say of a district that has sent a list; nothing of one that has not. */
    List<Finding> of(District district, List<SubmissionFile> files) {
        PeriodTally tally = tallies.getOrDefault(district.id(), new PeriodTally());
        List<Finding> findings = new ArrayList<>();
        if (files.stream().noneMatch(file -> file.kind() == FileKind.PARTICIPANT_LIST)) {
            return findings;
        }
        if (tally.isRenumbered()) {
            findings.add(ofList(district, Message.of("R719", tally.altered(), tally.found(), earlier.period())));
        }
        if (tally.isAnotherList()) {
            findings.add(ofList(district, Message.of("R718", tally.gone(), tally.before(), earlier.period())));
        } else {
            gone.getOrDefault(district.id(), List.of()).stream()
                    .sorted(Comparator.comparing(Gone::key))
                    .forEach(each -> findings.add(Finding.of(
                            district.id(),
                            Finding.Kind.ROW,
                            Severity.QUERY,
                            each.subject(),
                            Message.of("R711", each.place()))));
        }
        return findings;
    }

    private static Finding ofList(District district, Message message) {
        return Finding.of(district.id(), Finding.Kind.PACKAGE, Severity.QUERY, "", message);
    }
}
