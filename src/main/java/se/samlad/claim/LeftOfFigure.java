package se.samlad.claim;

import java.util.List;
import java.util.Set;

/** Looks to the left of a figure: how it is meant, and what is named before it. */
final class LeftOfFigure {

    private final List<Atom> sentence;
    private final int at;
    private final Set<Atom> taken;
    private final boolean labelsFirst;
    private final Neighbourhood found;

    LeftOfFigure(List<Atom> sentence, int at, Set<Atom> taken, boolean labelsFirst, Neighbourhood found) {
        this.sentence = sentence;
        this.at = at;
        this.taken = taken;
        this.labelsFirst = labelsFirst;
        this.found = found;
    }

    void look() {
        for (int i = at - 1; i >= 0; i--) {
            i = beforeBracket(i);
            if (sentence.get(i) instanceof Atom.Term term) {
                if (taken.contains(term) || found.left.value(term.dimension()).isPresent()) {
                    return;
                }
                found.left = found.left.and(term.dimension(), term.value());
                taken.add(term);
            } else if (!belongs(i)) {
                found.union |= isUnion(i);
                new FartherLeft(sentence, at, taken, found).look(i);
                return;
            }
        }
    }

    /** "Män och kvinnor: 12": both together. */
    private boolean isUnion(int joint) {
        return joint > 0
                && Sentences.is(sentence, joint, Role.AND)
                && sentence.get(joint - 1) instanceof Atom.Term other
                && !taken.contains(other)
                && found.left.value(other.dimension()).isPresent();
    }

    /** "Kommunen (ekonomiskt bistånd) 27": what is in the bracket stands in for what is before it. */
    private int beforeBracket(int close) {
        if (close > 0 && Sentences.is(sentence, close, Role.CLOSE_BRACKET)) {
            int open = Parenthesis.explaining(sentence, close, at);
            if (open > 0) {
                return open - 1;
            }
        }
        boolean named = close > 1
                && Sentences.is(sentence, close, Role.CLOSE_BRACKET)
                && sentence.get(close - 1) instanceof Atom.Term
                && Sentences.is(sentence, close - 2, Role.OPEN_BRACKET);
        return named ? close - 1 : close;
    }

    private boolean belongs(int index) {
        Atom atom = sentence.get(index);
        boolean adjacent = index == at - 1 || (index == at - 2 && sentence.get(at - 1) instanceof Atom.QualifierWord);
        if (atom instanceof Atom.QualifierWord word) {
            found.qualifier = index == at - 1 ? word.qualifier() : found.qualifier;
            return true;
        }
        if (atom instanceof Atom.ScopeWord word) {
            found.inScope(word.scope()); // "nya: 19"
            return true;
        }
        if (atom instanceof Atom.OtherNumber number) {
            found.date(number, Sentences.dating(sentence, index));
            return number.kind() != NumberMention.Kind.OTHER && number.kind() != NumberMention.Kind.NOT_INTERPRETED;
        }
        if (atom instanceof Atom.Quality quality) {
            return quality.reading().isChange();
        }
        return atom instanceof Atom.Season
                || isShareOf(index)
                || isByOthers(index)
                || Sentences.isEarlier(sentence, index)
                || Sentences.isSpan(sentence, index)
                || (atom instanceof Atom.Word word && belongs(word.role(), adjacent));
    }

    /** "Strängnäs andel av deltagarna är 28 %". */
    private boolean isShareOf(int of) {
        return of > 1
                && found.left.isAll()
                && Sentences.is(sentence, of, Role.OF)
                && Sentences.is(sentence, of - 1, Role.AMOUNT)
                && sentence.get(of - 2) instanceof Atom.Term;
    }

    /** "Besvarades av 41 personer". */
    private boolean isByOthers(int of) {
        return of > 0 && Sentences.is(sentence, of, Role.OF) && Sentences.is(sentence, of - 1, Role.UNCOUNTED);
    }

    private boolean belongs(Role role, boolean adjacent) {
        switch (role) {
            case PARTICIPANTS, ENROLLED, OF_THESE, OTHERS, TOTAL, NOW, LIKEWISE, THERE -> {
                found.say(role);
                return true;
            }
            case GOAL, UNCOUNTED, RATE -> {
                found.countsOther = true;
                return true;
            }
            case BY -> {
                found.countsOther |= adjacent;
                return true;
            }
            case OF -> {
                found.ofLeft = !found.left.isAll();
                return false;
            }
            case OPEN_BRACKET, THAT_IS -> {
                found.say(role);
                return false;
            }
            default -> {
                return role.fills()
                        || role.is(Role.VERB)
                        || role == Role.COLON
                        || role == Role.DURING
                        || role == Role.SINCE
                        || (role == Role.CELL && labelsFirst);
            }
        }
    }
}
