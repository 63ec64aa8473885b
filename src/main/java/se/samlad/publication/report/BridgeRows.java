package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.publication.BridgeTable;

/** The bridge from the lists' rows to the county's people as a table. */
final class BridgeRows implements Section {

    private final ReportContent content;

    BridgeRows(ReportContent content) {
        this.content = content;
    }

    @Override
    public String anchor() {
        return "brygga";
    }

    @Override
    public String title() {
        return Texts.get("report.bridge");
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        html.text("p", Texts.get("report.bridge.words"));
        BridgeTable table = BridgeTable.of(content.data(), content.rows().bridge(content.data()));
        List<String> header = new ArrayList<>(List.of(Texts.get("column.step")));
        header.addAll(table.columns());
        new Table(title(), header, 1).write(html, () -> {
            for (BridgeTable.Row row : table.rows()) {
                List<String> cells = new ArrayList<>(List.of(row.label()));
                row.counts().forEach(count -> cells.add(Swedish.count(count)));
                Table.row(html, cells);
            }
        });
    }
}
