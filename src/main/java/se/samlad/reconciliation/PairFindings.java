package se.samlad.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Phrase;
import se.samlad.core.Severity;
import se.samlad.intake.SubmissionFile;
import se.samlad.linkage.Candidate;
import se.samlad.linkage.Reasons;
import se.samlad.participant.RowKey;

/**
 * What reviewers are told of pairs of rows that may be about one person, at the later row (DOMAIN I5).
 *
 * @param county whose districts' names people know
 * @param sheets the sheets' names, by the key of their row 0
 */
record PairFindings(County county, List<SubmissionFile> files, Map<RowKey, String> sheets, List<Candidate> candidates) {

    /** Pairs that a reviewer should decide on, and those that were decided to be one person. */
    List<Finding> of(OwnFiles own) {
        return candidates.stream()
                .filter(candidate -> own.contains(candidate.right().fileNumber()))
                .flatMap(candidate -> finding(own.district(), candidate).stream())
                .toList();
    }

    /** Empty for a near miss, and for a pair that was decided to be two people. */
    Optional<Finding> finding(District district, Candidate pair) {
        return message(pair)
                .map(message -> Finding.of(
                        district.id(),
                        Finding.Kind.ROW,
                        pair.isOpen() ? Severity.QUERY : Severity.NOTICE,
                        file(pair.right()).name() + "!" + sheet(pair.right()) + "!"
                                + pair.right().rowNumber(),
                        message));
    }

    private Optional<Message> message(Candidate pair) {
        Phrase right = place(pair.right());
        Phrase left = samePlaceOrDistrict(pair);
        String by = pair.decision().map(Candidate.Decided::by).orElse("");
        String on = pair.decision().map(decision -> decision.on().toString()).orElse("");
        return switch (pair.state()) {
            case OPEN -> Optional.of(Message.of("R720", right, left, Reasons.sentence(pair)));
            case UNSURE -> Optional.of(Message.of("R721", right, left, Reasons.sentence(pair), by, on));
            case SAME ->
                Optional.of(by.isEmpty() ? Message.of("R726", right, left) : Message.of("R722", right, left, by, on));
            case DIFFERENT, NEAR_MISS -> Optional.empty();
        };
    }

    private Phrase samePlaceOrDistrict(Candidate pair) {
        String district = file(pair.left()).district();
        return district.equals(file(pair.right()).district())
                ? place(pair.left())
                : Phrase.of("place.in-district", place(pair.left()), name(district));
    }

    private String name(String district) {
        return county.district(district).map(District::name).orElse(district);
    }

    private Phrase place(RowKey row) {
        return Phrase.of("place.row", file(row).name(), sheet(row), row.rowNumber());
    }

    private SubmissionFile file(RowKey row) {
        return files.stream()
                .filter(file -> file.number() == row.fileNumber())
                .findFirst()
                .orElseThrow();
    }

    private String sheet(RowKey row) {
        return sheets.getOrDefault(new RowKey(row.fileNumber(), row.sheetNumber(), 0), "");
    }
}
