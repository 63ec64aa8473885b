package se.samlad.publication.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.CellAddress;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.intake.ListColumn;
import se.samlad.intake.ListColumnTable;
import se.samlad.intake.SourceCell;
import se.samlad.publication.PublicationData;

/** How each column of the lists was understood: a row a column. */
final class ColumnRows implements Section {

    private final PublicationData data;

    ColumnRows(PublicationData data) {
        this.data = data;
    }

    @Override
    public String anchor() {
        return "kolumner";
    }

    @Override
    public String title() {
        return Texts.get("report.columns");
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        html.text("p", Texts.get("report.columns.words"));
        Table table = Table.of(title(), "district", "file", "sheet", "letters", "header", "field", "told-by", "cells");
        table.write(html, () -> {
            for (ListColumnTable.Placed placed : data.columns()) {
                Table.row(html, row(placed));
            }
        });
    }

    private List<String> row(ListColumnTable.Placed placed) {
        ListColumn column = placed.column();
        return List.of(
                data.name(placed.district()),
                data.file(placed.fileNumber()).name(),
                column.sheet(),
                CellAddress.letters(column.column())
                        + (column.hidden() ? " " + Texts.get("report.columns.hidden") : ""),
                column.header(),
                column.field()
                        .map(field -> Texts.get("field." + field.key()))
                        .orElseGet(() -> Texts.get("report.columns.unused")),
                Texts.get("certainty." + column.certainty()),
                cells(column.kinds()));
    }

    private static String cells(Map<SourceCell.Kind, Integer> kinds) {
        return new TreeMap<>(kinds)
                .entrySet().stream()
                        .map(kind -> Texts.get("kind.cell." + kind.getKey()) + " " + Swedish.count(kind.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
