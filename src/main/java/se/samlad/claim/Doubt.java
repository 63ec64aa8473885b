package se.samlad.claim;

import java.util.List;
import java.util.Set;
import se.samlad.core.Dimension;

/** Why a figure is not read though it stands beside words that are counted: whose it is, or of whom, is not known. */
final class Doubt {

    private final List<Atom> sentence;
    private final List<Draft> drafts;
    private final FigureTime time;
    private final Set<Atom> paired;

    /**
     * In a sentence.
     *
     * @param drafts its claims so far
     * @param paired figures of which it is known what they count though it stands apart
     */
    Doubt(List<Atom> sentence, List<Draft> drafts, FigureTime time, Set<Atom> paired) {
        this.sentence = sentence;
        this.paired = paired;
        this.drafts = drafts;
        this.time = time;
    }

    /** Whether the figure is left to a reviewer. */
    boolean is(int at, Neighbourhood around) {
        return around.unknownPredicate
                || around.union
                || time.isAnother(at, around)
                || new FromTo(sentence).isRange(at)
                || isThenAlone(at)
                || isOneOfTwo(at)
                || isSecondCount(at, around)
                || isComparedShare(at)
                || isUnknownSubject(at, around)
                || isElsewhere(at)
                || isPartOfUnread(at)
                || isPartOfUnreadWhole(at, around);
    }

    /** "Kvinnor då 47" without a "nu": then, or because. */
    private boolean isThenAlone(int at) {
        return at > 0 && Sentences.is(sentence, at - 1, Role.THEN) && !time.isThen(at);
    }

    /** "Nyköping: 52 (48)": what the second number is, is not said. */
    private boolean isSecondCount(int at, Neighbourhood around) {
        return at > 1
                && at + 1 < sentence.size()
                && Sentences.is(sentence, at - 1, Role.OPEN_BRACKET)
                && Sentences.is(sentence, at + 1, Role.CLOSE_BRACKET)
                && sentence.get(at - 2) instanceof Atom.Figure first
                && sentence.get(at) instanceof Atom.Figure second
                && first.unit() == Unit.COUNT
                && second.unit() == Unit.COUNT
                && second.whole().isEmpty()
                && first.value().compareTo(second.value()) != 0
                && !around.hasTerms();
    }

    /** "Kvinnorna har oftare sjukpenning (40 %) än männen (22 %)": what is compared is not read from the brackets alone. */
    private boolean isComparedShare(int at) {
        boolean share = sentence.get(at) instanceof Atom.Figure figure && figure.unit() == Unit.PERCENT;
        boolean bracket = at > 0
                && at + 1 < sentence.size()
                && Sentences.is(sentence, at - 1, Role.OPEN_BRACKET)
                && Sentences.is(sentence, at + 1, Role.CLOSE_BRACKET);
        boolean than = bracket && (isThan(at, 1) || isThan(at, -1));
        return share && than && !isCompared() && !Proportion.isSaid(sentence);
    }

    /** Whether a comparison stands between the figure and the next one in that direction. */
    private boolean isThan(int at, int step) {
        for (int i = at + step; i >= 0 && i < sentence.size(); i += step) {
            if (sentence.get(i) instanceof Atom.Figure) {
                return false;
            }
            if (Sentences.is(sentence, i, Role.THAN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCompared() {
        return sentence.stream()
                .anyMatch(atom -> atom instanceof Atom.Quality quality
                        && quality.reading().isComparison());
    }

    /** "Kvinnor 40/38 (juni/december)": two figures and one name. */
    private boolean isOneOfTwo(int at) {
        return !paired.contains(sentence.get(at)) && Sentences.isInPair(sentence, at, Role.SLASH);
    }

    /** "Av de 17 från hösten är 10 kvinnor". */
    private boolean isPartOfUnreadWhole(int at, Neighbourhood around) {
        int first = 0;
        while (first < at && Sentences.isOneOf(sentence.get(first), Role.OF, Role.FILLER, Role.TOTAL)) {
            first++;
        }
        return first < at
                && Sentences.is(sentence, 0, Role.OF)
                && sentence.get(first) instanceof Atom.Figure whole
                && drafts.stream().noneMatch(draft -> draft.figure().start() == whole.start())
                && !around.says(Role.ENROLLED);
    }

    private boolean isUnknownSubject(int at, Neighbourhood around) {
        Subject.Kind subject = Subject.of(sentence, at);
        return (!around.hasTerms() && (subject == Subject.Kind.UNKNOWN || Subject.isUnknownLabel(sentence, at)))
                || (subject == Subject.Kind.RATE && around.right.isAll() && !around.says(Role.ENROLLED));
    }

    /** "Utfallet var 79 varav 45 kvinnor", "7 till arbete/studier (58 %)": a part of what is not read, or the same again. */
    private boolean isPartOfUnread(int at) {
        boolean part = false;
        for (int i = at - 1; i >= 0; i--) {
            part = part || Sentences.isOneOf(sentence.get(i), Role.THEREOF, Role.OPEN_BRACKET);
            if (sentence.get(i) instanceof Atom.Figure figure && part) {
                return drafts.stream().noneMatch(draft -> draft.figure().start() == figure.start());
            }
            if (Sentences.is(sentence, i, Role.CLOSE_BRACKET)) {
                return false;
            }
        }
        return false;
    }

    /** "I norra länsdelen, där 63 % är kvinnor": what follows a place elsewhere may be said of it. */
    private boolean isElsewhere(int at) {
        for (int i = at - 1; i >= 0 && !isNow(i); i--) {
            if (Sentences.is(sentence, i, Role.ELSEWHERE) && !isOfFigureBefore(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Jämfört med 38 % i riket är 41 % …". */
    private boolean isOfFigureBefore(int place) {
        int before = place - 1;
        while (before > 0 && Sentences.is(sentence, before, Role.FILLER)) {
            before--;
        }
        return before >= 0 && sentence.get(before) instanceof Atom.Figure;
    }

    /** Whether the report speaks of its own again: a place of its own. */
    private boolean isNow(int index) {
        return sentence.get(index) instanceof Atom.Term term && term.dimension() == Dimension.MUNICIPALITY;
    }
}
