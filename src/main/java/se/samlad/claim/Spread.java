package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** What "jämn" is said of: women and men, or the first two values of another dimension that the sentence names. */
final class Spread {

    private Spread() {}

    /** The two, and among whom; null when the sentence does not say what is spread. */
    static QualityReader.@Nullable Compared of(List<Atom> sentence, int at, Selection after, Selection before) {
        Optional<Dimension> topic = topic(sentence, at);
        Dimension dimension = topic.orElse(Dimension.GENDER);
        List<String> values = values(sentence, dimension);
        if (dimension == Dimension.GENDER && (topic.isPresent() || values.size() == 2)) {
            values = List.of("K", "M");
        }
        if (values.size() < 2) {
            return null;
        }
        Selection among = Selection.ALL;
        for (var value :
                (without(after, dimension).isAll() ? before : after).values().entrySet()) {
            among = value.getKey() == dimension ? among : among.and(value.getKey(), value.getValue());
        }
        return new QualityReader.Compared(
                Selection.of(dimension, values.get(0)),
                Optional.of(Selection.of(dimension, values.get(1))),
                among,
                false);
    }

    /** The same, whatever its value of that dimension. */
    static Selection without(Selection selection, Dimension dimension) {
        Selection rest = Selection.ALL;
        for (var value : selection.values().entrySet()) {
            rest = value.getKey() == dimension ? rest : rest.and(value.getKey(), value.getValue());
        }
        return rest;
    }

    /** The topic beside the words, those after them first. */
    private static Optional<Dimension> topic(List<Atom> sentence, int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Atom.Topic topic) {
                return Optional.of(topic.dimension());
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.get(i) instanceof Atom.Topic topic) {
                return Optional.of(topic.dimension());
            }
        }
        return Optional.empty();
    }

    private static List<String> values(List<Atom> sentence, Dimension dimension) {
        return sentence.stream()
                .filter(atom -> atom instanceof Atom.Term term && term.dimension() == dimension)
                .map(atom -> ((Atom.Term) atom).value())
                .distinct()
                .toList();
    }
}
