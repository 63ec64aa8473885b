package se.samlad.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samlad.intake.SubmissionFile;
import se.samlad.participant.ListRowTable.SheetCount;
import se.samlad.participant.RowKey;

/** Names rows: {@code sheet!row}, or {@code file!sheet!row} where a district has sent several lists. */
final class Places {

    private final List<SubmissionFile> lists;
    private final Map<RowKey, String> sheets = new HashMap<>();

    Places(List<SubmissionFile> lists, List<SheetCount> counts) {
        this.lists = List.copyOf(lists);
        counts.forEach(sheet -> sheets.put(new RowKey(sheet.fileNumber(), sheet.sheetNumber(), 0), sheet.sheet()));
    }

    /** How a district's rows are named. */
    Function<RowKey, String> of(String district) {
        boolean several =
                lists.stream().filter(file -> file.district().equals(district)).count() > 1;
        return row -> {
            String sheet = sheets.getOrDefault(new RowKey(row.fileNumber(), row.sheetNumber(), 0), "");
            String place = sheet.replaceAll("[\\t\\n\\r]", " ") + "!" + row.rowNumber();
            return several ? file(row.fileNumber()) + "!" + place : place;
        };
    }

    private String file(int number) {
        return lists.stream()
                .filter(file -> file.number() == number)
                .findFirst()
                .map(SubmissionFile::name)
                .orElse("");
    }
}
