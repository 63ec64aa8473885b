package se.samlad.publication.report;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.CountedAs;

/** How each district counts, as far as one definition makes all its figures of a kind right. */
final class CountedRows implements Section {

    private final PublicationData data;

    CountedRows(PublicationData data) {
        this.data = data;
    }

    @Override
    public String anchor() {
        return "raknesatt";
    }

    @Override
    public String title() {
        return Texts.get("report.counted");
    }

    @Override
    public boolean isShown() {
        return !data.counted().isEmpty();
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        html.text("p", Texts.get("report.counted.words"));
        Table.of(title(), "district", "stated-figures", "counted-as", "count").write(html, () -> {
            for (CountedAs counted : data.counted()) {
                Table.row(
                        html,
                        List.of(
                                data.name(counted.district()),
                                Texts.said(counted.figuresText()),
                                Texts.said(counted.way()),
                                Swedish.count(counted.figures())));
            }
        });
    }
}
