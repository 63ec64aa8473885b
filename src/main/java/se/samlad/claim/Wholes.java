package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Dimension;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** Finds the figure that others are parts of: "varav", "av dessa", "av de 120 …", in brackets, after a colon. */
final class Wholes {

    private final List<Atom> sentence;
    private final @Nullable Draft previous;
    private final @Nullable Draft outer;
    private final Selection subset;
    private final Selection label;
    private final List<Draft> sentenceBefore;
    private final @Nullable Draft headline;

    /**
     * In a sentence.
     *
     * @param above with the last claim before it
     * @param subset whom it names before its figures
     */
    Wholes(List<Atom> sentence, Surroundings above, Selection subset) {
        this.sentence = sentence;
        this.previous = above.previous();
        this.outer = above.outer();
        this.subset = subset;
        this.label = above.label();
        this.sentenceBefore = above.sentence();
        this.headline = above.headline();
    }

    /** The whole of a figure that says whose part it is; null when it says nothing of the kind. */
    @Nullable
    Draft of(int at, Neighbourhood around, List<Draft> drafts) {
        Selection named = label.and(around.left).and(around.right);
        if (around.says(Role.OF_THESE)) {
            return lastBefore(sentence.get(at).start(), drafts, named);
        }
        for (int i = at - 1; i >= 0; i--) {
            if (Sentences.isOneOf(sentence.get(i), Role.THEREOF, Role.OF_THESE)) {
                return lastBefore(sentence.get(i).start(), drafts, named);
            }
        }
        Draft whole = sameWhole(at, named);
        whole = whole == null ? ofSoMany(drafts) : whole;
        whole = whole == null ? enclosing(at, around, drafts) : whole;
        whole = whole == null ? apposed(at, around, drafts) : whole;
        whole = whole == null ? ended(at, named, drafts) : whole;
        if (whole == null && !subset.isAll()) {
            return statedBefore();
        }
        return whole == null ? headline(at, named) : whole;
    }

    /** "… 10 nya deltagare. 8 av 10 är kvinnor". */
    private @Nullable Draft sameWhole(int at, Selection named) {
        return previous != null
                        && sentence.get(at) instanceof Atom.Figure figure
                        && figure.whole().isPresent()
                        && figure.whole().equals(previous.count())
                        && !named.isAll()
                        && isDisjoint(previous.selection(), named)
                ? previous
                : null;
    }

    /** "Avslutade under perioden: 22" above "- till arbete: 9". */
    private @Nullable Draft headline(int at, Selection named) {
        boolean part = headline != null
                && !named.isAll()
                && !(headline.selection().isAll() && headline.scope() == Scope.SINCE_START)
                && isDisjoint(headline.selection(), named)
                && isNoMore(at, headline);
        return part ? headline : null;
    }

    /** "Av kvinnorna …", where the sentence before says how many women. */
    private @Nullable Draft statedBefore() {
        return sentenceBefore.stream()
                .filter(draft -> draft.isCount() && draft.selection().equals(subset))
                .findFirst()
                .orElse(null);
    }

    /** The last claim of which these can be a part: women are none of the men. */
    private @Nullable Draft lastBefore(int place, List<Draft> drafts, Selection named) {
        boolean next = Sentences.isOneOf(sentence.get(0), Role.THEREOF) && outer != null;
        Draft last = mayHold(previous, named) && !next ? previous : outer;
        for (Draft draft : drafts) {
            boolean before = draft.figure().start() < place && !isEnclosed(draft.figure(), place);
            last = before && mayHold(draft, named) ? draft : last;
        }
        return last;
    }

    /** Whether it stands in a bracket that is closed before a place: "91 (52 kvinnor, 39 män), varav 14 …". */
    private boolean isEnclosed(Atom.Figure figure, int place) {
        for (int i = sentence.indexOf(figure) + 1;
                i > 0 && i < sentence.size() && sentence.get(i).start() < place;
                i++) {
            if (Sentences.is(sentence, i, Role.OPEN_BRACKET)) {
                return false;
            }
            if (Sentences.is(sentence, i, Role.CLOSE_BRACKET)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHold(@Nullable Draft draft, Selection named) {
        return draft != null
                && draft.selection().values().entrySet().stream().allMatch(value -> named.value(value.getKey())
                        .map(value.getValue()::equals)
                        .orElse(true));
    }

    /** "Av de 120 deltagarna är 70 kvinnor". */
    private @Nullable Draft ofSoMany(List<Draft> drafts) {
        Draft first = drafts.isEmpty() ? null : drafts.get(0);
        if (first == null || !first.isCount() || first.figure().whole().isPresent()) {
            return null;
        }
        int of = sentence.indexOf(first.figure()) - 1;
        if (of >= 0 && Sentences.is(sentence, of, Role.OF_THESE)) {
            return first;
        }
        while (of > 0
                && (sentence.get(of) instanceof Atom.Term
                        || sentence.get(of) instanceof Atom.Season
                        || Sentences.isOneOf(
                                sentence.get(of), Role.OPEN_BRACKET, Role.FILLER, Role.TOTAL, Role.OTHER_UNIT))) {
            of--;
        }
        return of >= 0 && Sentences.is(sentence, of, Role.OF) && startsClause(of) ? first : null;
    }

    private boolean startsClause(int of) {
        for (int i = of - 1; i >= 0; i--) {
            if (!Sentences.is(sentence, i, Role.MARK) && !(sentence.get(i) instanceof Atom.OtherNumber)) {
                return false;
            }
        }
        return true;
    }

    /** "Flen 15 (9 kvinnor, 6 män)", "22 avslutade: 8 till arbete, 5 till studier". */
    private @Nullable Draft enclosing(int at, Neighbourhood around, List<Draft> drafts) {
        int opening = opening(at);
        if (opening < 0 || !around.hasTerms() || around.says(Role.OTHERS)) {
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

    /** "Har avslutat 83 deltagare, 31 till arbete": reasons are of those who have ended. */
    private @Nullable Draft ended(int at, Selection named, List<Draft> drafts) {
        List<Draft> ended = drafts.stream()
                .filter(draft -> draft.isCount()
                        && draft.selection().value(Dimension.STATUS).equals(Optional.of(Dimension.CLOSED))
                        && draft.selection().value(Dimension.DISCHARGE_REASON).isEmpty())
                .toList();
        boolean part = ended.size() == 1
                && named.values().keySet().equals(Set.of(Dimension.DISCHARGE_REASON))
                && isNoMore(at, ended.get(0));
        return part ? ended.get(0) : null;
    }

    /** "Flen fick tre nya deltagare, samtliga män": a share in words after a comma, without a noun of its own. */
    private @Nullable Draft apposed(int at, Neighbourhood around, List<Draft> drafts) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean share = at > 0
                && Sentences.is(sentence, at - 1, Role.MARK)
                && sentence.get(at) instanceof Atom.Figure figure
                && figure.inWords()
                && figure.unit() == Unit.PERCENT;
        boolean named =
                !around.right.isAll() && around.left.isAll() && around.basis.isAll() && !around.says(Role.PARTICIPANTS);
        return share && named && last != null && last.isCount() && isDisjoint(last.selection(), around.right)
                ? last
                : null;
    }

    private int opening(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (Sentences.is(sentence, i, Role.CLOSE_BRACKET)) {
                return -1;
            }
            if (Sentences.isOneOf(sentence.get(i), Role.OPEN_BRACKET, Role.COLON)) {
                return i;
            }
        }
        return -1;
    }

    /** The bracket or the colon follows the figure's own clause. */
    private boolean belongsTo(Draft whole, int opening) {
        for (int i = sentence.indexOf(whole.figure()) + 1; i < opening; i++) {
            if (Sentences.isOneOf(sentence.get(i), Role.MARK, Role.AND, Role.CELL)) {
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
