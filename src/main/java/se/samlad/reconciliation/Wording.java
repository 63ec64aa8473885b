package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samlad.claim.Claim;
import se.samlad.claim.Unit;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.count.Definition;

/** Definitions, explanations and corrected figures in Swedish. */
final class Wording {

    private static final int MOST_ROWS_NAMED = 5;

    private Wording() {}

    /** In what a definition is another than the default. */
    static String of(Definition definition, Scope scope) {
        Definition standard = Definition.standard(scope);
        List<String> words = new ArrayList<>();
        if (definition.measure() != standard.measure()) {
            words.add(Texts.get("definition." + definition.measure()));
        }
        if (definition.scope() != scope) {
            words.add(Texts.get("scope." + definition.scope()));
        }
        if (definition.age() != standard.age()) {
            words.add(Texts.get("definition." + definition.age()));
        }
        if (definition.boundary() != standard.boundary()) {
            words.add(Texts.get("definition." + definition.boundary()));
        }
        if (definition.cutOff() != standard.cutOff()) {
            words.add(Texts.get("definition." + definition.cutOff()));
        }
        if (definition.residence() != standard.residence()) {
            words.add(Texts.get("definition." + definition.residence()));
        }
        return joined(words);
    }

    /** The causes, each with how much it closes and its rows. */
    static String of(Explanation explanation) {
        return joined(explanation.parts().stream().map(Wording::of).toList());
    }

    private static String of(Explanation.Part part) {
        String cause = Texts.get(
                "cause." + part.cause(), part.period().map(Period::toString).orElse(""));
        String sign = part.closes() > 0 ? "+" : "−";
        String closes = sign + Swedish.count(Math.abs(part.closes()));
        if (part.rows().isEmpty()) {
            return Texts.get("explanation.figure", cause, closes);
        }
        String rows =
                String.join(", ", part.rows().stream().limit(MOST_ROWS_NAMED).toList());
        String more = part.rows().size() > MOST_ROWS_NAMED ? rows + " …" : rows;
        return part.candidates() > Math.abs(part.closes())
                ? Texts.get("explanation.some", cause, closes, Swedish.count(part.candidates()), more)
                : Texts.get("explanation.all", cause, closes, more);
    }

    private static String joined(List<String> words) {
        return String.join(Texts.get("explanation.and"), words);
    }

    /** What to write in the report if the list is right, such as {@code 76 % (31 av 41)}; empty for a whole of nobody. */
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
