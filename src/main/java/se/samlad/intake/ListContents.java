package se.samlad.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samlad.file.Sha256;

/** What there is to know of a list once it has been read to its end: its columns, and which lists are copies of it. */
final class ListContents {

    /** Where a column stands; sections of a sheet with the same header share it. */
    private record Place(int sheet, int column, String header) {}

    private record Gathered(String sheet, ColumnMapping.Column column, Map<SourceCell.Kind, Integer> kinds) {}

    private final MessageDigest content = Sha256.digest();
    private final Map<Place, Gathered> columns = new LinkedHashMap<>();
    private final People people = new People();
    private final List<String> titles = new ArrayList<>();
    private final Map<Integer, Map<SourceCell.Kind, Integer>> kinds = new HashMap<>();
    private ColumnMapping current = ColumnMapping.NONE;
    private int currentSheet = -1;

    void add(SourceRow row) {
        for (SourceCell cell : row.cells()) {
            content.update((cell.column() + "\t" + cell.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        content.update((byte) '\n');
        if (row.role() == SourceRow.Role.TITLE) {
            row.cells().forEach(cell -> titles.add(cell.text()));
        }
        boolean list = row.role() == SourceRow.Role.HEADER || row.role() == SourceRow.Role.DATA;
        if (list && (!row.columns().equals(current) || row.sheetNumber() != currentSheet)) {
            begin(row);
        }
        if (row.role() == SourceRow.Role.DATA) {
            count(row);
        }
    }

    /** A sheet's columns, or those of a section of it. */
    private void begin(SourceRow row) {
        current = row.columns();
        currentSheet = row.sheetNumber();
        kinds.clear();
        current.columns().forEach((number, column) -> {
            Gathered gathered = columns.computeIfAbsent(
                    new Place(currentSheet, number, column.header()),
                    place -> new Gathered(row.sheet(), column, new EnumMap<>(SourceCell.Kind.class)));
            kinds.put(number, gathered.kinds());
        });
    }

    private void count(SourceRow row) {
        for (SourceCell cell : row.cells()) {
            Map<SourceCell.Kind, Integer> counts = kinds.get(cell.column());
            if (counts != null) {
                counts.merge(cell.kind(), 1, Integer::sum);
            }
        }
        row.cell(Field.PERSONAL_NUMBER)
                .or(() -> row.cell(Field.NAME))
                .map(SourceCell::text)
                .ifPresent(people::add);
    }

    boolean isList() {
        return !columns.isEmpty();
    }

    /** A hash over what stands in which row and column, whatever the file's format and its sheets' names. */
    String sha256() {
        return HexFormat.of().formatHex(content.digest());
    }

    People people() {
        return people;
    }

    /** What stands above the first header. */
    List<String> titles() {
        return titles;
    }

    List<ListColumn> columns() {
        return columns.entrySet().stream()
                .map(entry -> column(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ListColumn column(Place place, Gathered gathered) {
        return new ListColumn(
                place.sheet(),
                gathered.sheet(),
                place.column(),
                place.header(),
                gathered.column().field(),
                gathered.column().certainty(),
                gathered.column().hidden(),
                Map.copyOf(gathered.kinds()));
    }
}
