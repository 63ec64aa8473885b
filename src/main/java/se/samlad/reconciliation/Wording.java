package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samlad.claim.Claim;
import se.samlad.claim.Unit;
import se.samlad.core.Dimension;
import se.samlad.core.Period;
import se.samlad.core.Phrase;
import se.samlad.core.Scope;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.count.Definition;

/** Definitions and explanations as phrases, and corrected figures as they are written in a report. */
final class Wording {

    private static final int MOST_ROWS_NAMED = 5;

    private Wording() {}

    /** In what a definition is another than the default. */
    static String of(Definition definition, Scope scope) {
        Definition standard = Definition.standard(scope);
        List<Phrase> words = new ArrayList<>();
        if (definition.measure() != standard.measure()) {
            words.add(Phrase.of("definition." + definition.measure()));
        }
        if (definition.scope() != scope) {
            words.add(Phrase.of("scope." + definition.scope()));
        }
        if (definition.age() != standard.age()) {
            words.add(Phrase.of("definition." + definition.age()));
        }
        if (definition.boundary() != standard.boundary()) {
            words.add(Phrase.of("definition." + definition.boundary()));
        }
        if (definition.cutOff() != standard.cutOff()) {
            words.add(Phrase.of("definition." + definition.cutOff()));
        }
        if (definition.residence() != standard.residence()) {
            words.add(Phrase.of("definition." + definition.residence()));
        }
        return Phrase.and(words);
    }

    /** A value of a dimension: a name stands for itself, a code has its word. */
    static Phrase value(Dimension dimension, String value) {
        String key = "value." + dimension.key() + "." + value;
        return Texts.has(key) ? Phrase.of(key) : Phrase.of("value.named", value);
    }

    /** The causes, each with how much it closes and its rows. */
    static String of(Explanation explanation) {
        return Phrase.and(explanation.parts().stream().map(Wording::of).toList());
    }

    private static Phrase of(Explanation.Part part) {
        Phrase cause = Phrase.of(
                "cause." + part.cause(), part.period().map(Period::toString).orElse(""));
        String sign = part.closes() > 0 ? "+" : "−";
        String closes = sign + Swedish.count(Math.abs(part.closes()));
        if (part.rows().isEmpty()) {
            return Phrase.of("explanation.figure", cause, closes);
        }
        String rows =
                String.join(", ", part.rows().stream().limit(MOST_ROWS_NAMED).toList());
        String more = part.rows().size() > MOST_ROWS_NAMED ? rows + " …" : rows;
        return part.candidates() > Math.abs(part.closes())
                ? Phrase.of("explanation.some", cause, closes, Swedish.count(part.candidates()), more)
                : Phrase.of("explanation.all", cause, closes, more);
    }

    /** What to write in a Swedish report if the list is right: {@code 76 % (31 av 41)}; empty for a whole of nobody. */
    static Optional<String> corrected(StatedFigure figure) {
        Claim claim = figure.claim();
        String counts = Texts.get("explanation.of", Swedish.count(figure.part()), Swedish.count(figure.whole()));
        if (claim.unit() == Unit.COUNT) {
            boolean stated =
                    claim.basis().map(basis -> basis.whole().isPresent()).orElse(false);
            return Optional.of(stated ? counts : Swedish.count(figure.part()));
        }
        return figure.whole() == 0
                ? Optional.empty()
                : Optional.of(
                        Swedish.percent(new CountedShare(figure.part(), figure.whole()).percent(), claim.decimals())
                                + " (" + counts + ")");
    }
}
