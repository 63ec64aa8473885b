package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.participant.Fate;
import se.samlad.publication.LedgerProof;
import se.samlad.publication.PublicationData;

/** The proof that every row of every sheet has exactly one fate (DOMAIN R1). */
final class RowLedger implements Section {

    private final PublicationData data;

    RowLedger(PublicationData data) {
        this.data = data;
    }

    @Override
    public String anchor() {
        return "radbokslut";
    }

    @Override
    public String title() {
        return Texts.get("report.ledger");
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        List<LedgerProof> proofs = LedgerProof.of(data);
        int rows = proofs.stream().mapToInt(LedgerProof::rows).sum();
        int accounted = proofs.stream()
                .flatMap(proof -> proof.fates().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        String outcome = rows == accounted ? "report.ledger.balanced" : "report.ledger.unbalanced";
        html.textOf("p", "proof", Texts.get(outcome, Swedish.count(rows), Swedish.count(accounted)));
        html.text("p", Texts.get("report.ledger.words"));
        Table.of(title(), "sheet", "file", "district", "fates", "rows")
                .withFiguresFrom(4)
                .write(html, () -> {
                    for (LedgerProof proof : proofs) {
                        Table.row(
                                html,
                                List.of(
                                        proof.sheet(),
                                        proof.file(),
                                        data.name(proof.district()),
                                        fates(proof),
                                        Swedish.count(proof.rows())));
                    }
                });
    }

    private static String fates(LedgerProof proof) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Fate, Integer> fate : proof.fates().entrySet()) {
            parts.add(Texts.get("fate." + fate.getKey()) + " " + Swedish.count(fate.getValue()));
        }
        return String.join(" + ", parts) + " = " + Swedish.count(proof.rows());
    }
}
