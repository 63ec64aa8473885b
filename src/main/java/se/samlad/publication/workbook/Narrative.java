package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.claim.NumberMention;
import se.samlad.claim.NumberTable;
import se.samlad.claim.Unit;
import se.samlad.core.District;
import se.samlad.core.Texts;
import se.samlad.intake.FormSection;
import se.samlad.intake.ReportDocument;
import se.samlad.publication.PublicationData;

/** What a report tells under a heading, with the counts hidden that the steering group does not see (DOMAIN P3). */
final class Narrative {

    private static final int LONGEST_PIECE = 900;
    private static final int SMALL = 5;

    private record Span(int start, int end) {}

    private Narrative() {}

    /** The paragraphs; none when the district's report says nothing there, or there is no report. */
    static List<String> of(PublicationData data, District district, FormSection section) {
        List<String> paragraphs = new ArrayList<>();
        for (Map.Entry<Integer, ReportDocument> report : data.reports().entrySet()) {
            if (data.file(report.getKey()).district().equals(district.id())) {
                List<Span> hidden = hidden(data, report.getKey());
                report.getValue().section(section).stream()
                        .filter(block -> !block.text().isBlank())
                        .forEach(block -> paragraphs.addAll(pieces(masked(block, hidden))));
            }
        }
        return paragraphs;
    }

    /** Small counts of participants, and numbers that nobody understood unless they are plainly large. */
    private static List<Span> hidden(PublicationData data, int report) {
        Stream<Span> claims = data.claims().stream()
                .filter(claim -> claim.fileNumber() == report && isSmall(claim))
                .map(claim -> new Span(claim.start(), claim.end()));
        Stream<Span> unknown = data.numbers().stream()
                .filter(placed -> placed.fileNumber() == report)
                .map(NumberTable.Placed::number)
                .filter(number -> number.kind() == NumberMention.Kind.NOT_INTERPRETED && !isLarge(number.text()))
                .map(number -> new Span(number.start(), number.end()));
        return Stream.concat(claims, unknown)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    /** A count, or a share whose count is stated. */
    private static boolean isSmall(Claim claim) {
        int people = claim.unit() == Unit.COUNT
                ? claim.value().intValue()
                : claim.basis().map(Basis::part).orElse(OptionalInt.empty()).orElse(0);
        return people > 0 && people < SMALL;
    }

    private static boolean isLarge(String number) {
        return number.matches("[0-9]{1,9}") && Integer.parseInt(number) >= SMALL;
    }

    private static String masked(ReportDocument.Block block, List<Span> hidden) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Span span : hidden) {
            int start = span.start() - block.start();
            if (start >= at && span.end() - block.start() <= block.text().length()) {
                text.append(block.text(), at, start).append(Texts.get("narrative.hidden"));
                at = span.end() - block.start();
            }
        }
        return text.append(block.text().substring(at)).toString().replace("\t", " – ");
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
