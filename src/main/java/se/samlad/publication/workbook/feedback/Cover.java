package se.samlad.publication.workbook.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.claim.Claim;
import se.samlad.core.District;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.intake.FileKind;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.Finding;

/**
 * What a district is told first: what agrees, what does not, and what to do.
 *
 * @param words whole sentences, in order
 * @param points what does not agree, in order
 */
record Cover(String title, List<String> words, List<Point> points) {

    private static final List<String> AGREEING = List.of("MATCH", "MATCH_ROUNDED");

    /** What to do, step by step. */
    private static final List<String> HOW = List.of(
            "returned.how.1",
            "returned.how.2",
            "returned.how.3",
            "returned.how.4",
            "returned.protected",
            "returned.care");

    Cover {
        words = List.copyOf(words);
        points = List.copyOf(points);
    }

    /**
     * Something that does not agree.
     *
     * @param about the report, the list or the submission
     * @param times how many rows or places
     */
    record Point(String about, int times, String what) {}

    /** The cover of a district. */
    static Cover of(PublicationData data, District district, Marks marks) {
        List<Finding> own = data.findings().stream()
                .filter(finding -> finding.district().equals(district.id()))
                .toList();
        List<Point> points = new ArrayList<>(ofRows(own));
        own.stream().filter(Finding::isOpen).forEach(finding -> ofOne(data, finding)
                .ifPresent(points::add));
        return new Cover(
                Texts.get("returned.title", district.name(), data.period()),
                words(data, district, own, marks, points),
                points);
    }

    private static List<String> words(
            PublicationData data, District district, List<Finding> own, Marks marks, List<Point> points) {
        List<String> words = new ArrayList<>();
        if (data.has(district, FileKind.PARTICIPANT_LIST)) {
            words.add(Texts.get(
                    "returned.counted",
                    Swedish.count(count(data, district, Measure.PERSONS)),
                    Swedish.count(count(data, district, Measure.ENROLMENTS))));
        } else {
            words.add(Texts.get("returned.no-list"));
        }
        if (data.has(district, FileKind.STATUS_REPORT)) {
            long stated = own.stream()
                    .filter(each ->
                            each.kind() == Finding.Kind.CLAIM && each.claim().isPresent())
                    .count();
            long agreeing =
                    own.stream().filter(each -> AGREEING.contains(each.code())).count();
            words.add(Texts.get("returned.stated", Swedish.count(agreeing), Swedish.count(stated)));
        } else {
            words.add(Texts.get("returned.no-report"));
        }
        if (points.isEmpty()) {
            words.add(Texts.get("returned.nothing"));
            return words;
        }
        if (marks.isEmpty()) {
            words.add(Texts.get("returned.no-rows"));
        } else {
            words.add(Texts.get("returned.rows", Swedish.count(marks.rows())));
            HOW.forEach(key -> words.add(Texts.get(key)));
        }
        return words;
    }

    private static int count(PublicationData data, District district, Measure measure) {
        return data.figures()
                .count(district.id(), measure, Scope.SINCE_START, Selection.ALL)
                .orElse(0);
    }

    /** A figure, the submission or the report; rows are told of together. */
    private static Optional<Point> ofOne(PublicationData data, Finding finding) {
        return switch (finding.kind()) {
            case CLAIM -> Optional.of(new Point(Texts.get("returned.of-report"), 1, claim(data, finding)));
            case REPORT ->
                Optional.of(new Point(Texts.get("returned.of-report"), 1, Advice.direct(Texts.get(finding.message()))));
            case PACKAGE ->
                Marks.isForReviewers(finding)
                        ? Optional.empty()
                        : Optional.of(new Point(Texts.get("returned.of-submission"), 1, Advice.direct(finding.text())));
            case ROW, LIST_TOTAL -> Optional.empty();
        };
    }

    private static String claim(PublicationData data, Finding finding) {
        String told = Advice.direct(Texts.get(finding.message()));
        return data.claim(finding)
                .map(Claim::sentence)
                .map(sentence -> Texts.get("returned.quotation", sentence.replaceAll("\\s+", " "), told))
                .orElse(told);
    }

    /** One point for each rule that rows break, in the order of the list. */
    private static List<Point> ofRows(List<Finding> own) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        own.stream().filter(Marks::isForDistrict).forEach(finding -> byRule.computeIfAbsent(
                        finding.code(), code -> new ArrayList<>())
                .add(finding));
        List<Point> points = new ArrayList<>();
        byRule.forEach((code, findings) -> {
            Finding first = findings.get(0);
            String what = findings.size() == 1
                    ? Advice.direct(first.text())
                    : Advice.of(first.message(), Texts.get("returned.rows-marked"));
            points.add(new Point(Texts.get("returned.of-list"), findings.size(), what));
        });
        return points;
    }
}
