package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.publication.BridgeTable;
import se.samlad.publication.PublicationData;
import se.samlad.publication.RowSource;

/** The bridge from the lists' rows to the county's people as a table. */
final class BridgeRows {

    private final PublicationData data;
    private final RowSource rows;

    BridgeRows(PublicationData data, RowSource rows) {
        this.data = data;
        this.rows = rows;
    }

    void write(Html html) throws XMLStreamException {
        BridgeTable table = BridgeTable.of(data, rows.bridge(data));
        List<String> header = new ArrayList<>(List.of(Texts.get("column.step")));
        header.addAll(table.columns());
        html.table(Texts.get("report.bridge"), header, () -> {
            for (BridgeTable.Row row : table.rows()) {
                List<String> cells = new ArrayList<>(List.of(row.label()));
                row.counts().forEach(count -> cells.add(Swedish.count(count)));
                html.row(cells);
            }
        });
    }
}
