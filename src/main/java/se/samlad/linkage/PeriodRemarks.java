package se.samlad.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.samlad.participant.RowFindingTable;
import se.samlad.step.RunContext;

/** Writes what a run's rows say otherwise than the earlier period's; nothing when there is none, or its rows are gone. */
@Component
class PeriodRemarks {

    /** A row's findings from here on are these, each rule at a place of its own. */
    private static final int FIRST_ORDINAL = 200;

    private static final int AT_A_TIME = 1000;

    private final TwoPeriodsView periods;
    private final RowFindingTable findings;

    PeriodRemarks(TwoPeriodsView periods, RowFindingTable findings) {
        this.periods = periods;
        this.findings = findings;
    }

    /** Finds the remarks of a run. */
    void find(RunContext run) {
        periods.earlier(run.period()).ifPresent(earlier -> {
            PeriodComparison comparison = new PeriodComparison(earlier);
            Map<String, PeriodTally> tallies = tallies(run.id(), earlier, comparison);
            Map<Integer, List<RowFindingTable.OfRow>> waiting = new TreeMap<>();
            periods.forEachPerson(earlier, run.id(), (district, before, now) -> {
                if (!tallies.getOrDefault(district, new PeriodTally()).isRenumbered()) {
                    comparison.remarks(before, now).forEach(remark -> add(run.id(), waiting, remark));
                }
            });
            waiting.forEach((ordinal, rows) -> findings.put(run.id(), ordinal, rows));
        });
    }

    private Map<String, PeriodTally> tallies(long run, EarlierRun earlier, PeriodComparison comparison) {
        Map<String, PeriodTally> tallies = new HashMap<>();
        periods.forEachPerson(
                earlier, run, (district, before, now) -> tallies.computeIfAbsent(district, key -> new PeriodTally())
                        .add(now, comparison.remarks(before, now)));
        return tallies;
    }

    private void add(long run, Map<Integer, List<RowFindingTable.OfRow>> waiting, PersonHistory.Remark remark) {
        String rule = remark.finding().rule();
        int ordinal = FIRST_ORDINAL + rule.charAt(rule.length() - 1) - '0';
        List<RowFindingTable.OfRow> rows = waiting.computeIfAbsent(ordinal, key -> new ArrayList<>());
        rows.add(new RowFindingTable.OfRow(remark.key(), remark.finding()));
        if (rows.size() >= AT_A_TIME) {
            findings.put(run, ordinal, rows);
            rows.clear();
        }
    }
}
