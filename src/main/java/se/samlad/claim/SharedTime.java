package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samlad.core.Scope;

/** "8 avslutades till arbete, 3 till studier och 2 till annan insats under perioden": the time holds for the list. */
final class SharedTime {

    private SharedTime() {}

    static List<Draft> applied(List<Draft> drafts, List<Atom> sentence) {
        List<Draft> applied = new ArrayList<>(drafts);
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft next = applied.get(i + 1);
            if (isList(drafts.get(i), next, sentence)) {
                applied.set(i, drafts.get(i).withScope(next.scope()));
            }
        }
        return applied;
    }

    /** Both name values of the same dimensions, and no time or whole is named before or between them. */
    private static boolean isList(Draft draft, Draft next, List<Atom> sentence) {
        return draft.scope() == Scope.SINCE_START
                && next.scope() != Scope.SINCE_START
                && draft.isCount()
                && next.isCount()
                && !draft.selection().isAll()
                && !draft.selection().equals(next.selection())
                && draft.selection()
                        .values()
                        .keySet()
                        .equals(next.selection().values().keySet())
                && firstTime(sentence)
                        .filter(time -> time.start() > next.figure().start())
                        .isPresent()
                && IntStream.range(0, sentence.size())
                        .filter(i -> sentence.get(i).start() > draft.figure().start()
                                && sentence.get(i).start() < next.figure().start())
                        .noneMatch(i -> Sentences.is(sentence, i, Role.THEREOF));
    }

    private static Optional<Atom> firstTime(List<Atom> sentence) {
        return sentence.stream().filter(Atom.ScopeWord.class::isInstance).findFirst();
    }
}
