package se.samlad.reconciliation;

import java.util.List;
import java.util.Optional;
import se.samlad.core.Message;
import se.samlad.core.Scope;
import se.samlad.core.Texts;
import se.samlad.core.Words;
import se.samlad.count.Definition;

/**
 * What stands behind a verdict.
 *
 * @param definition another definition under which the figure is right; empty when the default was used
 * @param alternatives the others under which it is right too, the nearest to the default first
 * @param explanations what may have made the difference, the best first
 * @param suggestion a wording to paste into the report; empty when none is needed
 * @param remarks what more to tell people, in whole sentences
 */
public record Reasoning(
        Optional<Definition> definition,
        List<Definition> alternatives,
        List<Explanation> explanations,
        Optional<String> suggestion,
        List<Message> remarks) {

    /** Says since which period the same has been found. */
    static final String RECURS = "V908";

    /** Nothing but the verdict. */
    public static final Reasoning NONE =
            new Reasoning(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());

    public Reasoning {
        alternatives = List.copyOf(alternatives);
        explanations = List.copyOf(explanations);
        remarks = List.copyOf(remarks);
    }

    static Reasoning of(Definition definition, List<Definition> alternatives) {
        return new Reasoning(Optional.of(definition), alternatives, List.of(), Optional.empty(), List.of());
    }

    static Reasoning of(List<Explanation> explanations) {
        return new Reasoning(Optional.empty(), List.of(), explanations, Optional.empty(), List.of());
    }

    /** The same with more to tell. */
    Reasoning telling(List<Message> more) {
        List<Message> all = new java.util.ArrayList<>(remarks);
        all.addAll(more);
        return new Reasoning(definition, alternatives, explanations, suggestion, all);
    }

    Reasoning suggesting(Optional<String> wording) {
        return new Reasoning(definition, alternatives, explanations, wording, remarks);
    }

    /** In what the other definition differs from a scope's default, in Swedish; empty when the default was used. */
    public Optional<String> definitionInWords(Scope scope) {
        return definition.map(other -> Texts.said(Wording.of(other, scope)));
    }

    /** The report date of the first period that was told the same; empty when this is the first. */
    public Optional<String> recurringSince() {
        return remarks.stream()
                .filter(remark -> remark.code().equals(RECURS))
                .map(remark -> remark.arguments().get(0))
                .findFirst();
    }

    /** What may have made the difference besides the best explanation, in Swedish, the likelier first. */
    public List<String> otherExplanations() {
        return explanations.stream().skip(1).map(Wording::of).map(Texts::said).toList();
    }

    /** The remarks, each after a space. */
    String text(Words words) {
        StringBuilder text = new StringBuilder();
        remarks.forEach(remark -> text.append(' ')
                .append(words.get(remark.code(), remark.arguments().toArray())));
        return text.toString();
    }
}
