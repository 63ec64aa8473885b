package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Verdict;

/** The county in a few figures and sentences, as far as the edition may say them. */
final class CountyWords {

    private final ReportContent content;

    CountyWords(ReportContent content) {
        this.content = content;
    }

    /** A figure to remember. */
    record KeyFigure(String label, String value) {}

    List<KeyFigure> keyFigures() {
        List<KeyFigure> keys = new ArrayList<>();
        add(keys, "total", "summary.persons");
        add(keys, "gender", "summary.women");
        add(keys, "gender", "summary.men");
        add(keys, "status", "status.open");
        if (claims() > 0) {
            keys.add(new KeyFigure(
                    Texts.get("words.agreeing"),
                    Texts.get("explanation.of", Swedish.count(agreeing()), Swedish.count(claims()))));
        }
        return keys;
    }

    private void add(List<KeyFigure> keys, String group, String label) {
        content.row(group, Texts.get(label))
                .ifPresent(row -> keys.add(
                        new KeyFigure(Texts.get(label), ShownCount.ofCounty(row).text())));
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.get(
                "words.persons",
                content.data().countyName(),
                content.persons().text(),
                content.data().period().lastDay()));
        Optional<String> women = share("gender", "summary.women");
        Optional<String> men = share("gender", "summary.men");
        women.ifPresent(share -> men.ifPresent(other -> sentences.add(Texts.get("words.gender", share, other))));
        share("status", "status.open").ifPresent(share -> sentences.add(Texts.get("words.open", share)));
        sentences.add(
                claims() == 0
                        ? Texts.get("words.no-claims")
                        : Texts.get("words.claims", Swedish.count(agreeing()), Swedish.count(claims())));
        if (!content.data().missing().isEmpty()) {
            sentences.add(Texts.get("words.partial", content.data().countyName()));
        }
        return sentences;
    }

    /** Such as {@code 228 (55 %)}; empty when it may not be told. */
    private Optional<String> share(String group, String label) {
        return content.row(group, Texts.get(label))
                .map(ShownCount::ofCounty)
                .flatMap(count -> count.shareOf(content.persons()).map(share -> count.text() + " (" + share + ")"));
    }

    private long claims() {
        return content.data().findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.CLAIM)
                .count();
    }

    private long agreeing() {
        return content.data().findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.CLAIM
                        && Verdict.valueOf(finding.code()).agrees())
                .count();
    }
}
