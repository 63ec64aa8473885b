package se.samlad.reconciliation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samlad.core.Dimension;
import se.samlad.core.Phrase;
import se.samlad.core.Scope;
import se.samlad.count.Definition;

/**
 * The definition under which all figures of one kind in a district's reports are right.
 *
 * @param scope the one that the reports name
 * @param dimensions what the figures tell apart; none for the total
 * @param definition the default where that is right, or else the nearest to it
 * @param alternatives others that are right too, as far as they were looked for
 * @param figures how many figures there are of the kind
 */
public record CountedAs(
        String district,
        Scope scope,
        Set<Dimension> dimensions,
        Definition definition,
        List<Definition> alternatives,
        int figures) {

    public CountedAs {
        EnumSet<Dimension> ordered = EnumSet.noneOf(Dimension.class);
        ordered.addAll(dimensions);
        dimensions = Collections.unmodifiableSet(ordered);
        alternatives = List.copyOf(alternatives);
    }

    StatedFigure.Kind kind() {
        return new StatedFigure.Kind(dimensions, scope);
    }

    /** Whether it is the default definition. */
    public boolean isStandard() {
        return definition.equals(Definition.standard(scope));
    }

    /** Which figures these are, as a phrase: {@code kön, sedan start}. */
    public String figuresText() {
        Object what = dimensions.isEmpty()
                ? Phrase.of("counted-as.all")
                : Phrase.and(dimensions.stream()
                        .map(dimension -> Phrase.of("dimension." + dimension.key()))
                        .toList());
        return Phrase.text("counted-as.figures", what, Phrase.of("scope." + scope));
    }

    /** How they are counted, as a phrase: in what it is another way than the default. */
    public String way() {
        return isStandard() ? Phrase.text("counted-as.standard") : Wording.of(definition, scope);
    }
}
