package se.samlad.publication.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samlad.intake.FileKind;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.publication.PublicationData;
import se.samlad.publication.workbook.layout.Link;
import se.samlad.publication.workbook.layout.Table;
import se.samlad.reconciliation.Explanation;
import se.samlad.reconciliation.Finding;

/** Leads from the rows that a finding names, {@code sheet!row}, to where they stand among the participants. */
final class RowLinks {

    private record Place(String district, String row) {}

    private final PublicationData data;
    private final Set<Integer> wanted = new HashSet<>();
    private final Set<Place> places = new HashSet<>();
    private final Map<Place, Link> links = new HashMap<>();

    RowLinks(PublicationData data) {
        this.data = data;
        for (Finding finding : data.findings()) {
            rows(finding).forEach(row -> {
                places.add(new Place(finding.district(), row));
                wanted.add(Integer.parseInt(row.substring(row.lastIndexOf('!') + 1)));
            });
        }
    }

    /** The rows of the best explanation. */
    static List<String> rows(Finding finding) {
        return finding.reasoning().explanations().stream()
                .limit(1)
                .map(Explanation::parts)
                .flatMap(List::stream)
                .flatMap(part -> part.rows().stream())
                .toList();
    }

    /** Remembers where a row was written that somebody wants to be led to. */
    void written(LinkedEnrolment enrolment, Table table) {
        if (!wanted.contains(enrolment.key().rowNumber())) {
            return;
        }
        String row = enrolment.sheet().replaceAll("[\\t\\n\\r]", " ") + "!"
                + enrolment.key().rowNumber();
        Place place =
                new Place(enrolment.district(), severalLists(enrolment.district()) ? file(enrolment) + "!" + row : row);
        if (places.contains(place)) {
            links.putIfAbsent(place, table.linkToLast(""));
        }
    }

    private boolean severalLists(String district) {
        return data.files().stream()
                        .filter(file -> file.kind() == FileKind.PARTICIPANT_LIST
                                && file.district().equals(district))
                        .count()
                > 1;
    }

    private String file(LinkedEnrolment enrolment) {
        return data.file(enrolment.key().fileNumber()).name();
    }

    /** The rows of a finding's best explanation, leading to the first that is a participant's; empty when there are none. */
    Object of(Finding finding) {
        List<String> rows = rows(finding);
        String text = String.join(", ", rows);
        return rows.stream()
                .map(row -> links.get(new Place(finding.district(), row)))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .<Object>map(link -> new Link(text, link.target()))
                .orElse(text);
    }
}
