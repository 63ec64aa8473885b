package se.samlad.claim;

import java.util.List;
import java.util.stream.IntStream;

/** Whether a figure is of the time before: "vid förra mätningen", "jämfört med 27 förra halvåret". */
final class EarlierTime {

    private final List<Atom> sentence;

    EarlierTime(List<Atom> sentence) {
        this.sentence = sentence;
    }

    /** Whether the words before the figure say so. */
    boolean isSaidBefore(int at) {
        return (isBesideEarlier(at) && !isAfterComparison(at)) || startedEarlier(at) || isComparedWithEarlier(at);
    }

    /** Whether the sentence begins with a period, "förra halvåret", and is still in it. */
    boolean isInEarlierPeriod(int at) {
        return startedEarlier(at)
                && IntStream.range(0, at).anyMatch(i -> Sentences.is(sentence, i, Atom.Role.EARLIER_PERIOD));
    }

    /** "Vid förra mätningen var 43 % män och 57 % kvinnor": a sentence that begins earlier stays there until "nu". */
    private boolean startedEarlier(int at) {
        boolean earlier = false;
        boolean figures = false;
        for (int i = 0; i < at; i++) {
            figures = figures || sentence.get(i) instanceof Atom.Figure;
            boolean begins = !figures && Sentences.isEarlier(sentence, i) && !isComparison(i);
            earlier = (earlier || begins)
                    && !Sentences.is(sentence, i, Atom.Role.NOW)
                    && !(sentence.get(i) instanceof Atom.ScopeWord);
        }
        return earlier;
    }

    boolean isBesideEarlier(int at) {
        return Sentences.isBeside(sentence, at, Atom.Role.EARLIER)
                || Sentences.isBeside(sentence, at, Atom.Role.EARLIER_PERIOD);
    }

    /** "Lägre än vid förra mätningen, 19": what is compared with ends before the comma. */
    private boolean isAfterComparison(int at) {
        boolean mark = false;
        boolean earlier = false;
        for (int i = at - 1; i >= 0; i--) {
            mark = mark || Sentences.is(sentence, i, Atom.Role.MARK);
            earlier = earlier || (mark && Sentences.isEarlier(sentence, i));
            if (earlier && Sentences.is(sentence, i, Atom.Role.THAN)) {
                return true;
            }
        }
        return false;
    }

    /** "Än vid förra mätningen". */
    private boolean isComparison(int earlier) {
        int before = earlier - 1;
        while (before > 0 && Sentences.is(sentence, before, Atom.Role.FILLER)) {
            before--;
        }
        return before >= 0 && Sentences.is(sentence, before, Atom.Role.THAN);
    }

    /** "Lägre än förra halvåret, 19 jämfört med 27". */
    private boolean isComparedWithEarlier(int at) {
        return at > 0
                && Sentences.is(sentence, at - 1, Atom.Role.THAN)
                && IntStream.range(0, at).anyMatch(i -> Sentences.isEarlier(sentence, i));
    }
}
