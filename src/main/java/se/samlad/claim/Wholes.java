package se.samlad.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Selection;

/** Finds the figure that others are parts of: "varav", "av dessa", "av de 120 …", in brackets, after a colon. */
final class Wholes {

    private final List<Atom> sentence;
    private final @Nullable Draft previous;
    private final @Nullable Draft outer;
    private final Selection label;

    /**
     * In a sentence.
     *
     * @param above with the last claim before it
     */
    Wholes(List<Atom> sentence, Surroundings above) {
        this.sentence = sentence;
        this.previous = above.previous();
        this.outer = above.outer();
        this.label = above.label();
    }

    /** The whole of a figure that says whose part it is; null when it says nothing of the kind. */
    @Nullable
    Draft of(int at, Neighbourhood around, List<Draft> drafts) {
        Selection named = label.and(around.left).and(around.right);
        if (around.ofThese) {
            return lastBefore(sentence.get(at).start(), drafts, named);
        }
        for (int i = at - 1; i >= 0; i--) {
            if (Sentences.is(sentence, i, Atom.Role.THEREOF) || Sentences.is(sentence, i, Atom.Role.OF_THESE)) {
                return lastBefore(sentence.get(i).start(), drafts, named);
            }
        }
        Draft whole = ofSoMany(at, drafts);
        return whole == null ? enclosing(at, around, drafts) : whole;
    }

    /** The last claim of which these can be a part: women are none of the men. */
    private @Nullable Draft lastBefore(int place, List<Draft> drafts, Selection named) {
        Draft last = mayHold(previous, named) ? previous : outer;
        for (Draft draft : drafts) {
            last = draft.figure().start() < place && mayHold(draft, named) ? draft : last;
        }
        return last;
    }

    private static boolean mayHold(@Nullable Draft draft, Selection named) {
        return draft != null
                && draft.selection().values().entrySet().stream().allMatch(value -> named.value(value.getKey())
                        .map(value.getValue()::equals)
                        .orElse(true));
    }

    /** "Av de 120 deltagarna är 70 kvinnor". */
    private @Nullable Draft ofSoMany(int at, List<Draft> drafts) {
        Draft first = drafts.isEmpty() ? null : drafts.get(0);
        if (first == null || !first.isCount() || first.figure().whole().isPresent()) {
            return null;
        }
        int of = sentence.indexOf(first.figure()) - 1;
        while (of > 0
                && (Sentences.is(sentence, of, Atom.Role.FILLER)
                        || Sentences.is(sentence, of, Atom.Role.TOTAL)
                        || Sentences.is(sentence, of, Atom.Role.OTHER_UNIT))) {
            of--;
        }
        boolean begins = of >= 0 && Sentences.is(sentence, of, Atom.Role.OF) && startsClause(of);
        return begins && at > of + 1 && sentence.get(at) != first.figure() ? first : null;
    }

    private boolean startsClause(int of) {
        for (int i = of - 1; i >= 0; i--) {
            if (!Sentences.is(sentence, i, Atom.Role.MARK) && !(sentence.get(i) instanceof Atom.OtherNumber)) {
                return false;
            }
        }
        return true;
    }

    /** "Flen 15 (9 kvinnor, 6 män)", "22 avslutade: 8 till arbete, 5 till studier". */
    private @Nullable Draft enclosing(int at, Neighbourhood around, List<Draft> drafts) {
        int opening = opening(at);
        if (opening < 0 || !around.hasTerms() || around.others) {
            return null;
        }
        int place = sentence.get(opening).start();
        Draft whole = null;
        for (Draft draft : drafts) {
            whole = draft.figure().start() < place && draft.isCount() ? draft : whole;
        }
        boolean part = whole != null
                && belongsTo(whole, opening)
                && isDisjoint(whole.selection(), around.left.and(around.right))
                && isNoMore(at, whole);
        return part ? whole : null;
    }

    private int opening(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (Sentences.is(sentence, i, Atom.Role.CLOSE_BRACKET)) {
                return -1;
            }
            if (Sentences.is(sentence, i, Atom.Role.OPEN_BRACKET) || Sentences.is(sentence, i, Atom.Role.COLON)) {
                return i;
            }
        }
        return -1;
    }

    /** The bracket or the colon follows the figure's own clause. */
    private boolean belongsTo(Draft whole, int opening) {
        for (int i = sentence.indexOf(whole.figure()) + 1; i < opening; i++) {
            if (Sentences.is(sentence, i, Atom.Role.MARK)
                    || Sentences.is(sentence, i, Atom.Role.AND)
                    || Sentences.is(sentence, i, Atom.Role.CELL)) {
                return false;
            }
        }
        return true;
    }

    static boolean isDisjoint(Selection selection, Selection other) {
        return selection.values().keySet().stream()
                .noneMatch(dimension -> other.value(dimension).isPresent());
    }

    private boolean isNoMore(int at, Draft whole) {
        return sentence.get(at) instanceof Atom.Figure figure
                && (figure.unit() == Unit.PERCENT
                        || figure.value().compareTo(whole.figure().value()) <= 0);
    }
}
