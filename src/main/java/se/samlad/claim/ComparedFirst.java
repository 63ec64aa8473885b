package se.samlad.claim;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samlad.core.Period;

/** "Jämfört med 38 % i förra rapporten är nu 41 % av deltagarna under 30 år": what was, before what is counted is said. */
final class ComparedFirst {

    private ComparedFirst() {}

    /** The same claims, and before them the figure that they are compared with. */
    static List<Draft> applied(List<Draft> drafts, List<Atom> sentence, Period period) {
        OptionalInt first = IntStream.range(0, sentence.size())
                .filter(i -> sentence.get(i) instanceof Atom.Figure)
                .findFirst();
        if (first.isEmpty() || drafts.isEmpty() || !isEarlier(sentence, first.getAsInt())) {
            return drafts;
        }
        Atom.Figure then = (Atom.Figure) sentence.get(first.getAsInt());
        Draft now = drafts.get(0);
        boolean compared = now.figure().start() > then.start()
                && now.figure().unit() == then.unit()
                && now.asOf().equals(period);
        return compared
                ? Stream.concat(Stream.of(before(then, now, period.previous())), drafts.stream())
                        .toList()
                : drafts;
    }

    private static Draft before(Atom.Figure then, Draft now, Period period) {
        return new Draft(then, now.subject(), now.selection(), now.scope(), period, Qualifier.EXACT, now.basis());
    }

    /** A comparison begins the sentence, and an earlier time follows the figure. */
    private static boolean isEarlier(List<Atom> sentence, int figure) {
        int next = figure + 1;
        while (next < sentence.size() && Sentences.is(sentence, next, Role.FILLER)) {
            next++;
        }
        return figure == 1
                && Sentences.is(sentence, 0, Role.THAN)
                && next < sentence.size()
                && Sentences.isEarlier(sentence, next);
    }
}
