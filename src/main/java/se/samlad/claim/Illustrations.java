package se.samlad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samlad.core.Selection;

/**
 * Figures in brackets behind a statement without figures: "de flesta (83 st) är över 30 år", "fler kvinnor än män (23
 * jämfört med 15)". They count whom the statement is about.
 */
final class Illustrations {

    private static final Role[] BESIDE = {Role.FILLER, Role.PARTICIPANTS, Role.AND, Role.MARK, Role.THAN};

    private final List<Atom> sentence;
    private final Set<Atom> taken;
    private final Map<Atom, Selection> found = new HashMap<>();

    private Illustrations(List<Atom> sentence, Set<Atom> taken) {
        this.sentence = sentence;
        this.taken = taken;
    }

    /** What each such figure counts. The statement's terms are taken. */
    static Map<Atom, Selection> read(List<Atom> sentence, Set<Atom> taken) {
        Illustrations illustrations = new Illustrations(sentence, taken);
        IntStream.range(0, sentence.size()).forEach(illustrations::read);
        return illustrations.found;
    }

    private void read(int at) {
        if (!(sentence.get(at) instanceof Atom.Quality quality)
                || quality.reading().isSpread()) {
            return;
        }
        int bracket = bracketAfter(at);
        List<Atom> figures = bracket < 0 ? List.of() : figures(bracket);
        if (!figures.isEmpty()) {
            new QualityClause(sentence, at, quality.reading())
                    .compared()
                    .ifPresent(compared ->
                            pair(compared, figures, quality.reading().isComparison()));
        }
    }

    /** The bracket or comma before the first figure after the statement; -1 when none stands there. */
    private int bracketAfter(int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            if (Sentences.is(sentence, i, Role.OPEN_BRACKET) || isComma(i)) {
                return i;
            }
            if (sentence.get(i) instanceof Atom.Figure || sentence.get(i) instanceof Atom.Quality) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isComma(int index) {
        return Sentences.isOneOf(sentence.get(index), Role.MARK, Role.COLON)
                && index + 1 < sentence.size()
                && sentence.get(index + 1) instanceof Atom.Figure;
    }

    /** The figures up to the bracket's end or the next comma, when nothing else is named there. */
    private List<Atom> figures(int opening) {
        List<Atom> figures = new ArrayList<>();
        for (int i = opening + 1; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            boolean closed = isComma(opening)
                    ? Sentences.isOneOf(sentence.get(i), Role.MARK, Role.STOP)
                    : Sentences.is(sentence, i, Role.CLOSE_BRACKET);
            if (closed) {
                return figures;
            }
            if (atom instanceof Atom.Figure) {
                figures.add(atom);
            } else if (!(atom instanceof Atom.QualifierWord) && !Sentences.isOneOf(atom, BESIDE)) {
                return List.of();
            }
        }
        return isComma(opening) ? figures : List.of();
    }

    /** "(96 st, 72 %)". */
    private static boolean isCountWithShare(List<Atom> figures) {
        return figures.size() == 2
                && figures.get(0) instanceof Atom.Figure one
                && figures.get(1) instanceof Atom.Figure other
                && one.unit() != other.unit();
    }

    private void pair(QualityReader.Compared compared, List<Atom> figures, boolean comparison) {
        List<Selection> counted = new ArrayList<>(List.of(compared.selection().and(compared.among())));
        if (comparison && !isCountWithShare(figures)) {
            Optional<Selection> other = compared.other();
            if (figures.size() != 2 || other.isEmpty()) {
                return;
            }
            counted.add(other.get().and(compared.among()));
        }
        if (!comparison && figures.size() > 1 && !isCountWithShare(figures)) {
            return;
        }
        for (int i = 0; i < figures.size(); i++) {
            found.put(figures.get(i), counted.get(Math.min(i, counted.size() - 1)));
        }
        Set<Object> named = counted.stream()
                .flatMap(selection -> selection.values().entrySet().stream())
                .collect(Collectors.toSet());
        sentence.stream()
                .filter(atom ->
                        atom instanceof Atom.Term term && named.contains(Map.entry(term.dimension(), term.value())))
                .forEach(taken::add);
    }
}
