package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.intake.ReportDocument;

/** Finds what a report states without figures (DOMAIN C4). Sentences about health are passed over. */
final class QualityReader {

    /** So much of the words that say it is quoted; the sentence is quoted whole. */
    private static final int LONGEST_TEXT = 300;

    private final int fileNumber;
    private final Period period;
    private final List<QualitativeClaim> claims = new ArrayList<>();

    QualityReader(int fileNumber, Period period) {
        this.fileNumber = fileNumber;
        this.period = period;
    }

    List<QualitativeClaim> claims() {
        return claims;
    }

    /** The statements of one block. */
    void read(ReportDocument.Block block, List<List<Atom>> sentences) {
        for (List<Atom> sentence : sentences) {
            if (!TableRow.has(sentence, Role.HEALTH)
                    && !TableRow.has(sentence, Role.ELSEWHERE)
                    && !TableRow.has(sentence, Role.GOAL)) {
                readSentence(block, sentence);
            }
        }
    }

    private void readSentence(ReportDocument.Block block, List<Atom> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Atom.Quality quality) {
                QualityClause clause = new QualityClause(sentence, i, quality.reading());
                Optional<Compared> compared = clause.compared();
                compared.ifPresent(found -> {
                    add(block, sentence, quality, quality.start(), quality.end(), found);
                    clause.especially(found)
                            .ifPresent(more -> add(
                                    block,
                                    sentence,
                                    quality,
                                    more.start(),
                                    Math.min(more.end(), more.start() + LONGEST_TEXT),
                                    more.compared()));
                });
            }
        }
    }

    /**
     * What a statement compares.
     *
     * @param earlier whether it is compared with the period before
     */
    record Compared(Selection selection, Optional<Selection> other, Selection among, boolean earlier) {}

    private void add(
            ReportDocument.Block block,
            List<Atom> sentence,
            Atom.Quality quality,
            int start,
            int end,
            Compared compared) {
        claims.add(new QualitativeClaim(
                fileNumber,
                claims.size() + 1,
                block.section().key(),
                Sentences.text(sentence, block),
                start,
                end,
                block.text().substring(start - block.start(), end - block.start()),
                quality.reading(),
                compared.selection(),
                compared.other(),
                compared.among(),
                scope(sentence, quality),
                period,
                compared.earlier() ? Optional.of(period.previous()) : Optional.empty()));
    }

    /** "Fler kvinnor än män har skrivits in under hösten". */
    private static Optional<Scope> halfYear(List<Atom> sentence) {
        boolean during = IntStream.range(1, sentence.size())
                .anyMatch(i -> Sentences.is(sentence, i - 1, Role.DURING) && Sentences.isHalfYear(sentence.get(i)));
        return during ? Optional.of(Scope.ACTIVE_IN_PERIOD) : Optional.empty();
    }

    /** The scope named last before the words, or else after them. What has changed since then is no scope. */
    private static Scope scope(List<Atom> sentence, Atom.Quality quality) {
        Optional<Scope> before = Optional.empty();
        Optional<Scope> after = Optional.empty();
        for (Atom atom : sentence) {
            if (atom instanceof Atom.ScopeWord word && word.start() < quality.start()) {
                before = Optional.of(word.scope());
            } else if (atom instanceof Atom.ScopeWord word) {
                after = after.or(() -> Optional.of(word.scope()));
            }
        }
        Optional<Scope> named = before.isPresent() ? before : after.or(() -> halfYear(sentence));
        if (quality.reading().isChange()) {
            return named.filter(scope -> scope != Scope.ACTIVE_IN_PERIOD).orElse(Scope.SINCE_START);
        }
        boolean enrolled = TableRow.has(sentence, Role.ENROLLED);
        return named.map(scope -> scope == Scope.ACTIVE_IN_PERIOD && enrolled ? Scope.NEW_IN_PERIOD : scope)
                .orElse(Scope.SINCE_START);
    }
}
