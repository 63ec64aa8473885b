package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samlad.core.District;
import se.samlad.intake.FormSection;
import se.samlad.intake.ReportDocument;
import se.samlad.publication.PublicationData;
import se.samlad.publication.SteeringQuotations;

/** What the reports tell under their headings, with the numbers masked that the steering group does not see. */
final class Narrative {

    private static final int LONGEST_PIECE = 900;

    private final PublicationData data;
    private final SteeringQuotations quotations;

    Narrative(PublicationData data) {
        this.data = data;
        this.quotations = new SteeringQuotations(data);
    }

    /** The paragraphs; none when the district's report says nothing there, or there is no report. */
    List<String> of(District district, FormSection section) {
        List<String> paragraphs = new ArrayList<>();
        for (Map.Entry<Integer, ReportDocument> report : data.reports().entrySet()) {
            if (data.file(report.getKey()).district().equals(district.id())) {
                report.getValue().section(section).stream()
                        .filter(block -> !block.text().isBlank())
                        .map(block -> quotations.text(report.getKey(), block).replace("\t", " – "))
                        .forEach(text -> paragraphs.addAll(pieces(text)));
            }
        }
        return paragraphs;
    }

    /** Cuts a long paragraph between sentences. */
    private static List<String> pieces(String paragraph) {
        List<String> pieces = new ArrayList<>();
        String rest = paragraph;
        while (rest.length() > LONGEST_PIECE) {
            int end = rest.lastIndexOf(". ", LONGEST_PIECE);
            int cut = end > 0 ? end + 2 : rest.offsetByCodePoints(0, rest.codePointCount(0, LONGEST_PIECE));
            pieces.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut);
        }
        pieces.add(rest.strip());
        return pieces;
    }
}
