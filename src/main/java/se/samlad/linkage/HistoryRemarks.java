package se.samlad.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.samlad.core.County;
import se.samlad.participant.RowFindingTable;
import se.samlad.participant.RowKey;
import se.samlad.step.RunContext;

/** Goes through a run's persons and writes which of their rows are duplicates, and what is remarkable in the others. */
@Component
class HistoryRemarks {

    /** A row's findings from here on are this room's. */
    private static final int FIRST_ORDINAL = 100;

    private static final int AT_A_TIME = 1000;

    private final DuplicateTable duplicates;
    private final RowFindingTable findings;
    private final PersonHistory history;

    HistoryRemarks(DuplicateTable duplicates, RowFindingTable findings, County county) {
        this.duplicates = duplicates;
        this.findings = findings;
        this.history = new PersonHistory(county);
    }

    /** Finds a run's duplicates and remarks anew. */
    void find(RunContext run, CompactEnrolments enrolments) {
        duplicates.clear(run.id());
        Map<RowKey, DuplicateTable.Duplicate> doubles = new TreeMap<>();
        List<RowFindingTable.OfRow> remarks = new ArrayList<>();
        enrolments.forEachPerson(person -> {
            Map<RowKey, DuplicateTable.Duplicate> own = Duplicates.of(person);
            doubles.putAll(own);
            history.remarks(person.stream()
                            .filter(enrolment -> !own.containsKey(enrolment.key()))
                            .toList())
                    .forEach(remark -> remarks.add(new RowFindingTable.OfRow(remark.key(), remark.finding())));
            write(run.id(), doubles, remarks, AT_A_TIME);
        });
        write(run.id(), doubles, remarks, 1);
    }

    /** Writes what has gathered when it is that much. */
    private void write(
            long run, Map<RowKey, DuplicateTable.Duplicate> doubles, List<RowFindingTable.OfRow> remarks, int fewest) {
        if (doubles.size() >= fewest) {
            duplicates.put(run, doubles);
            doubles.clear();
        }
        if (remarks.size() >= fewest) {
            findings.put(run, FIRST_ORDINAL, remarks);
            remarks.clear();
        }
    }
}
