package se.samlad.claim;

import java.util.List;
import se.samlad.core.Dimension;

/** Why a figure is not read though it stands beside words that are counted: whose it is, or of whom, is not known. */
final class Doubt {

    private final List<Atom> sentence;
    private final List<Draft> drafts;
    private final FigureTime time;

    /**
     * In a sentence.
     *
     * @param drafts its claims so far
     */
    Doubt(List<Atom> sentence, List<Draft> drafts, FigureTime time) {
        this.sentence = sentence;
        this.drafts = drafts;
        this.time = time;
    }

    /** Whether the figure is left to a reviewer. */
    boolean is(int at, Neighbourhood around) {
        return around.unknownPredicate
                || around.union
                || time.isAnother(at, around)
                || isUnknownSubject(at, around)
                || isElsewhere(at)
                || isPartOfUnread(at);
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
