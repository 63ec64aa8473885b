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
        return isFirstOfTwo(at)
                || isThen(at)
                || (isBesideEarlier(at) && !isAfterComparison(at))
                || startedEarlier(at)
                || isComparedWithEarlier(at);
    }

    /** "Då 47, nu 53". */
    boolean isThen(int at) {
        return at > 0
                && Sentences.is(sentence, at - 1, Role.THEN)
                && IntStream.range(at, sentence.size() - 1)
                        .anyMatch(
                                i -> Sentences.is(sentence, i, Role.NOW) && sentence.get(i + 1) instanceof Atom.Figure);
    }

    /** Whether the sentence begins with a period, "förra halvåret", and is still in it. */
    boolean isInEarlierPeriod(int at) {
        return startedEarlier(at)
                && IntStream.range(0, at).anyMatch(i -> Sentences.is(sentence, i, Role.EARLIER_PERIOD));
    }

    /** "Vid förra mätningen var 43 % män och 57 % kvinnor": a sentence that begins earlier stays there until "nu". */
    private boolean startedEarlier(int at) {
        boolean earlier = false;
        boolean figures = false;
        for (int i = 0; i < at; i++) {
            figures = figures || sentence.get(i) instanceof Atom.Figure;
            boolean begins = !figures && Sentences.isEarlier(sentence, i) && !isComparison(i);
            earlier = (earlier || begins)
                    && !Sentences.is(sentence, i, Role.NOW)
                    && !(sentence.get(i) instanceof Atom.ScopeWord);
        }
        return earlier;
    }

    /** "56 respektive 44 procent i förra rapporten": of both. */
    private boolean isFirstOfTwo(int at) {
        int next = at + 3;
        boolean two = next < sentence.size()
                && Sentences.is(sentence, at + 1, Role.AND)
                && sentence.get(at + 2) instanceof Atom.Figure;
        while (two && next < sentence.size() && Sentences.is(sentence, next, Role.FILLER)) {
            next++;
        }
        return two && next < sentence.size() && Sentences.isEarlier(sentence, next);
    }

    boolean isBesideEarlier(int at) {
        boolean joint = false;
        for (int i = at - 1; i >= 0 && !(sentence.get(i) instanceof Atom.Figure); i--) {
            if (Sentences.is(sentence, i, Role.NOW)) {
                return false;
            }
            joint = joint || Sentences.is(sentence, i, Role.AND);
            if (Sentences.isEarlier(sentence, i)) {
                return !beginsWithComparison(i) && !(i > 0 && isOfFigureBefore(i) && (joint || isCompared(i)));
            }
        }
        return false;
    }

    /** "Jämfört med förra rapporten har vi 134": what follows the verb is now. */
    private boolean beginsWithComparison(int earlier) {
        return isComparison(earlier)
                && Sentences.is(sentence, 0, Role.THAN)
                && Sentences.is(sentence, earlier + 1, Role.VERB);
    }

    /** "Jämfört med 118 i förra rapporten har vi 134": the time is that of the 118. */
    private boolean isCompared(int earlier) {
        int figure = earlier - 1;
        while (figure > 0 && !(sentence.get(figure) instanceof Atom.Figure)) {
            figure--;
        }
        return figure > 0 && Sentences.is(sentence, figure - 1, Role.THAN);
    }

    /** "46 % i somras och 43 % …": the time belongs to the figure that it follows. */
    private boolean isOfFigureBefore(int earlier) {
        int before = earlier - 1;
        while (before > 0
                && (sentence.get(before) instanceof Atom.Term
                        || Sentences.isOneOf(sentence.get(before), Role.FILLER, Role.PARTICIPANTS, Role.VERB))) {
            before--;
        }
        return sentence.get(before) instanceof Atom.Figure;
    }

    /** "Lägre än vid förra mätningen, 19": what is compared with ends before the comma. */
    private boolean isAfterComparison(int at) {
        boolean mark = false;
        boolean earlier = false;
        for (int i = at - 1; i >= 0; i--) {
            mark = mark || Sentences.is(sentence, i, Role.MARK);
            earlier = earlier || (mark && Sentences.isEarlier(sentence, i));
            if (earlier && Sentences.is(sentence, i, Role.THAN)) {
                return true;
            }
        }
        return false;
    }

    /** "Än vid förra mätningen". */
    private boolean isComparison(int earlier) {
        int before = earlier - 1;
        while (before > 0 && Sentences.is(sentence, before, Role.FILLER)) {
            before--;
        }
        return before >= 0 && Sentences.is(sentence, before, Role.THAN);
    }

    /** "Lägre än förra halvåret, 19 jämfört med 27". */
    private boolean isComparedWithEarlier(int at) {
        return at > 0
                && Sentences.is(sentence, at - 1, Role.THAN)
                && IntStream.range(0, at).anyMatch(i -> Sentences.isEarlier(sentence, i));
    }
}
