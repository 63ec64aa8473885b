package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.claim.Claim;
import se.samlad.core.Dimension;
import se.samlad.core.Texts;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.Fate;
import se.samlad.publication.BridgeTable;
import se.samlad.publication.LedgerProof;
import se.samlad.publication.PublicationData;
import se.samlad.publication.RowSource;
import se.samlad.reconciliation.Finding;

/** The sheets that only reviewers see: rows, quotations, the ledger, all findings. */
final class ReviewSheets {

    private final PublicationData data;
    private final RowSource rows;

    ReviewSheets(PublicationData data, RowSource rows) {
        this.data = data;
        this.rows = rows;
    }

    /** Persons are numbered in the order of their first row: the number says nothing beyond this workbook. */
    void participants(TableSheet sheet) {
        sheet.header(
                CountyWorkbook.texts(
                        "person",
                        "district",
                        "gender",
                        "age",
                        "municipality",
                        "referrer",
                        "track",
                        "enrolled",
                        "discharged",
                        "reason",
                        "source"),
                12,
                12,
                10,
                8,
                16,
                22,
                16,
                14,
                14,
                26,
                40);
        Map<String, String> labels = new HashMap<>();
        rows.forEachEnrolment(data.run(), enrolment -> {
            String label = labels.computeIfAbsent(enrolment.personKey(), key -> "P" + (labels.size() + 1));
            sheet.row(participant(enrolment, label));
        });
        sheet.filter();
    }

    private Object[] participant(LinkedEnrolment enrolment, String label) {
        return new Object[] {
            label,
            data.name(enrolment.district()),
            known(enrolment.gender().code()),
            enrolment
                    .birthDate()
                    .<Object>map(
                            birth -> birth.until(data.period().reportDate()).getYears())
                    .orElse(Texts.get("summary.unknown")),
            known(enrolment.municipality()),
            known(enrolment.referrer()),
            known(enrolment.track()),
            enrolment.enrolmentDate().map(String::valueOf).orElse(""),
            enrolment.dischargeDate().map(String::valueOf).orElse(""),
            enrolment.dischargeDate().isPresent() ? known(enrolment.dischargeReason()) : "",
            data.file(enrolment.key().fileNumber()).name() + ", " + enrolment.sheet() + ", "
                    + enrolment.key().rowNumber()
        };
    }

    private static String known(String value) {
        return value.equals(Dimension.UNKNOWN) ? Texts.get("summary.unknown") : value;
    }

    void reconciliation(TableSheet sheet) {
        sheet.header(
                CountyWorkbook.texts("district", "quotation", "stated", "counted", "verdict", "explanation", "claim"),
                12,
                60,
                14,
                22,
                24,
                60,
                14);
        for (Finding finding : data.findings()) {
            Optional<Claim> claim = data.claim(finding);
            claim.ifPresent(stated -> sheet.row(
                    data.name(finding.district()),
                    stated.sentence(),
                    stated.text(),
                    finding.counted().orElse(""),
                    Texts.get("verdict." + finding.code()),
                    finding.text(),
                    data.id(stated)));
        }
        sheet.filter();
    }

    void ledger(TableSheet sheet) {
        List<String> header = new ArrayList<>(CountyWorkbook.texts("district", "file", "sheet", "rows"));
        for (Fate fate : Fate.values()) {
            header.add(Texts.get("fate." + fate));
        }
        sheet.header(header, 12, 40, 18, 10, 12);
        for (LedgerProof proof : LedgerProof.of(data)) {
            List<Object> values =
                    new ArrayList<>(List.of(data.name(proof.district()), proof.file(), proof.sheet(), proof.rows()));
            for (Fate fate : Fate.values()) {
                values.add(proof.fates().getOrDefault(fate, 0));
            }
            sheet.row(values.toArray());
        }
        sheet.filter();
    }

    void bridge(TableSheet sheet) {
        sheet.words(Texts.get("report.bridge.words"));
        BridgeTable table = BridgeTable.of(data, rows.bridge(data));
        List<String> header = new ArrayList<>(CountyWorkbook.texts("step"));
        header.addAll(table.columns());
        sheet.header(header, 50, 16);
        for (BridgeTable.Row row : table.rows()) {
            List<Object> values = new ArrayList<>(List.of(row.label()));
            values.addAll(row.counts());
            sheet.row(values.toArray());
        }
        sheet.filter();
    }

    void findings(TableSheet sheet) {
        sheet.header(CountyWorkbook.texts("district", "severity", "kind", "message"), 12, 14, 14, 110);
        for (Finding finding : data.findings()) {
            if (finding.isOpen() || finding.kind() != Finding.Kind.CLAIM) {
                sheet.row(
                        data.name(finding.district()),
                        Texts.get("severity." + finding.severity()),
                        Texts.get("kind." + finding.kind()),
                        finding.text());
            }
        }
        sheet.filter();
    }
}
