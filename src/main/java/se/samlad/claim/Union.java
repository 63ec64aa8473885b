package se.samlad.claim;

import java.util.List;
import se.samlad.core.Selection;

/** "17 från Flen och Vingåker": two values at once are none that a selection can hold. */
final class Union {

    private Union() {}

    /**
     * Whether a second value of something that is counted follows.
     *
     * @param from the word or comma that may join it
     */
    static boolean follows(List<Atom> sentence, int from, Selection counted) {
        boolean or = Sentences.isOneOf(sentence.get(from), Role.OR, Role.SLASH);
        boolean comma = Sentences.is(sentence, from, Role.MARK);
        if (!or && !comma && !Sentences.is(sentence, from, Role.AND)) {
            return false;
        }
        int next = from + 1;
        while (next < sentence.size() && Sentences.is(sentence, next, Role.FILLER)) {
            next++;
        }
        boolean second = next < sentence.size()
                && sentence.get(next) instanceof Atom.Term term
                && counted.value(term.dimension()).isPresent();
        boolean ownClause = second && (comma ? beginsClause(sentence, next) : Sentences.figureFollows(sentence, next));
        return second && (or || !ownClause);
    }

    /** After "12 är kvinnor," a name begins a clause of its own unless the list goes on behind it. */
    private static boolean beginsClause(List<Atom> sentence, int index) {
        boolean goesOn = index + 1 < sentence.size() && Sentences.isOneOf(sentence.get(index + 1), Role.AND, Role.OR);
        return !goesOn || Sentences.figureFollows(sentence, index + 1);
    }
}
