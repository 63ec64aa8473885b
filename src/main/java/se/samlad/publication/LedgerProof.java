package se.samlad.publication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samlad.participant.Fate;
import se.samlad.participant.ListRowTable.SheetCount;

/**
 * The proof that every row of a sheet has exactly one fate (DOMAIN R1).
 *
 * @param district its id
 * @param rows how many rows the sheet has
 * @param fates how many met each fate, duplicates taken out of the enrolments
 */
public record LedgerProof(String district, String file, String sheet, int rows, Map<Fate, Integer> fates) {

    /** One for each sheet, in the order of the files. */
    public static List<LedgerProof> of(PublicationData data) {
        return data.sheets().stream().map(sheet -> of(data, sheet)).toList();
    }

    private static LedgerProof of(PublicationData data, SheetCount sheet) {
        int duplicates = (int) data.duplicates().keySet().stream()
                .filter(row -> row.fileNumber() == sheet.fileNumber() && row.sheetNumber() == sheet.sheetNumber())
                .count();
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        fates.putAll(sheet.rows());
        if (duplicates > 0) {
            fates.merge(Fate.ENROLMENT, -duplicates, Integer::sum);
            fates.put(Fate.DUPLICATE, duplicates);
        }
        fates.values().removeIf(rows -> rows == 0);
        var file = data.file(sheet.fileNumber());
        int rows = sheet.rows().values().stream().mapToInt(Integer::intValue).sum();
        return new LedgerProof(file.district(), file.name(), sheet.sheet(), rows, fates);
    }
}
