package se.samlad.publication.annex;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.CellAddress;
import se.samlad.core.County;
import se.samlad.core.Texts;
import se.samlad.count.Band;
import se.samlad.count.Bridge;
import se.samlad.count.Figure;
import se.samlad.intake.Field;
import se.samlad.intake.ListColumn;
import se.samlad.intake.ListColumnTable;
import se.samlad.linkage.Candidate;
import se.samlad.linkage.DuplicateTable;
import se.samlad.linkage.Reasons;
import se.samlad.participant.Fate;
import se.samlad.participant.ListRowTable;
import se.samlad.participant.RowKey;
import se.samlad.publication.BridgeTable;
import se.samlad.publication.PublicationData;
import se.samlad.publication.RowSource;

/** The annex's tables: {@code ledger.csv}, {@code figures.csv}, {@code columns.csv}, {@code candidates.csv} and the bridge. */
public final class AnnexTables {

    private final PublicationData data;
    private final RowSource rows;
    private final Map<RowKey, String> sheets = new HashMap<>();

    public AnnexTables(PublicationData data, RowSource rows) {
        this.data = data;
        this.rows = rows;
        data.sheets()
                .forEach(sheet -> sheets.put(new RowKey(sheet.fileNumber(), sheet.sheetNumber(), 0), sheet.sheet()));
    }

    /** Writes them into a folder. */
    public void write(Path folder) throws IOException {
        CsvFile.write(folder.resolve("ledger.csv"), this::ledger);
        CsvFile.write(folder.resolve("figures.csv"), this::figures);
        CsvFile.write(folder.resolve("columns.csv"), this::columns);
        CsvFile.write(folder.resolve("candidates.csv"), this::candidates);
        Bridge bridge = rows.bridge(data);
        CsvFile.write(folder.resolve("bridge.csv"), lines -> bridge(bridge, lines));
        CsvFile.write(folder.resolve("bridge_totals.csv"), lines -> bridgeTotals(bridge, lines));
    }

    /** What was made of each list's columns; {@code kinds} counts cells, such as {@code DATE=240 TEXT=1}. */
    private void columns(CsvFile.Lines lines) {
        lines.add("district", "file", "sheet", "column", "header", "field", "certainty", "hidden", "kinds");
        for (ListColumnTable.Placed placed : data.columns()) {
            ListColumn column = placed.column();
            lines.add(
                    placed.district(),
                    data.file(placed.fileNumber()).name(),
                    column.sheet(),
                    CellAddress.letters(column.column()),
                    column.header(),
                    column.field().map(Field::key).orElse(""),
                    column.certainty().name(),
                    Boolean.toString(column.hidden()),
                    column.kindsWritten());
        }
    }

    private void ledger(CsvFile.Lines lines) {
        lines.add("district", "file", "sheet", "row", "fate", "reason", "related_row");
        rows.forEachLedgerRow(data.run(), entry -> lines.add(ledgerRow(entry)));
    }

    private Object[] ledgerRow(ListRowTable.Entry entry) {
        var file = data.file(entry.key().fileNumber());
        Optional<DuplicateTable.Duplicate> duplicate =
                Optional.ofNullable(data.duplicates().get(entry.key()));
        Fate fate = duplicate.isPresent() ? Fate.DUPLICATE : entry.fate();
        return new Object[] {
            file.district(),
            file.name(),
            entry.sheet(),
            entry.key().rowNumber(),
            fate,
            duplicate
                    .map(each -> String.join(" ", each.differing()))
                    .orElse(entry.reason().orElse("")),
            duplicate.map(each -> related(entry.key(), each.original())).orElse("")
        };
    }

    /** {@code sheet!row}, with the file in front when the original is in another one. */
    private String related(RowKey row, RowKey original) {
        String place = sheet(original) + "!" + original.rowNumber();
        return row.fileNumber() == original.fileNumber()
                ? place
                : data.file(original.fileNumber()).name() + "!" + place;
    }

    private String sheet(RowKey row) {
        return sheets.getOrDefault(new RowKey(row.fileNumber(), row.sheetNumber(), 0), "");
    }

    private void figures(CsvFile.Lines lines) {
        lines.add("district", "unit", "scope", "dimension", "value", "count", "least", "most", "open_pairs");
        List<Object[]> all = new java.util.ArrayList<>();
        for (Figure figure : data.figures().all()) {
            FigureRow.of(figure.selection()).ifPresent(row -> all.add(figureRow(figure, row)));
        }
        all.sort(Comparator.comparing(values -> String.join(
                "\n",
                java.util.Arrays.stream(values).limit(5).map(String::valueOf).toList())));
        all.forEach(lines::add);
    }

    /** The least and the most are the count itself where it depends on no open pair. */
    private Object[] figureRow(Figure figure, FigureRow row) {
        Optional<Band> band = data.band(figure.district(), figure.measure(), figure.scope(), figure.selection());
        return new Object[] {
            figure.district(),
            figure.measure().code(),
            figure.scope().name(),
            row.dimension(),
            row.value(),
            figure.count(),
            band.map(Band::least).orElse(figure.count()),
            band.map(Band::most).orElse(figure.count()),
            band.map(Band::openPairs).orElse(0)
        };
    }

    /** The last four columns are for the reviewer: filled in, the file is {@code decisions.csv}. */
    private void candidates(CsvFile.Lines lines) {
        lines.add(
                "left",
                "right",
                "score",
                "reasons",
                "against",
                "state",
                "why_not",
                "group",
                "sentence",
                "decided",
                "decision",
                "who",
                "when",
                "why");
        for (Candidate candidate : rows.candidates(data.run())) {
            lines.add(
                    place(candidate.left()),
                    place(candidate.right()),
                    candidate.score(),
                    Reasons.inFavour(candidate),
                    Reasons.against(candidate),
                    candidate.state(),
                    Reasons.whyNotCode(candidate),
                    candidate.cluster() == 0 ? "" : candidate.cluster(),
                    Texts.said(Reasons.sentence(candidate)),
                    candidate
                            .decision()
                            .map(each -> each.on() + " " + each.by() + ": " + each.why())
                            .orElse(""),
                    "",
                    "",
                    "",
                    "");
        }
    }

    /** Each row that is no person more, and the row that counts in its place. */
    private void bridge(Bridge bridge, CsvFile.Lines lines) {
        lines.add("step", "district", "file", "sheet", "row", "related_row");
        for (Bridge.Step step : bridge.steps()) {
            lines.add(
                    step.reason(),
                    step.district(),
                    data.file(step.row().fileNumber()).name(),
                    sheet(step.row()),
                    step.row().rowNumber(),
                    place(step.related()));
        }
    }

    /** What is left after each step, in each district and in the county. */
    private void bridgeTotals(Bridge bridge, CsvFile.Lines lines) {
        lines.add("district", "step", "count");
        BridgeTable table = BridgeTable.of(data, bridge);
        List<String> districts = new ArrayList<>();
        bridge.spans().forEach(span -> districts.add(span.district()));
        districts.add(County.ID);
        for (int i = 0; i < districts.size(); i++) {
            for (BridgeTable.Row row : table.rows()) {
                lines.add(districts.get(i), row.code(), row.counts().get(i));
            }
        }
    }

    private String place(RowKey row) {
        var file = data.file(row.fileNumber());
        return file.district() + "/" + file.name() + "!" + sheet(row) + "!" + row.rowNumber();
    }
}
