package se.samlad.claim;

import java.util.List;
import java.util.OptionalInt;
import se.samlad.core.Scope;

/** Gives percentages the counts that are stated beside them: "60 % … (144 av 241)", "153 deltagare, ca 63 %". */
final class Bases {

    private Bases() {}

    /** The count of all participants as it was last stated; the one before when these claims state none. */
    static OptionalInt statedTotal(List<Draft> drafts, OptionalInt before) {
        return drafts.stream()
                .filter(draft -> draft.isCount() && draft.selection().isAll() && draft.scope() == Scope.SINCE_START)
                .map(Draft::count)
                .reduce(before, (earlier, later) -> later);
    }

    /**
     * The same with the counts that are stated beside them.
     *
     * @param beside the claims of the sentence, or of the table as far as it is read
     */
    static List<Draft> completed(List<Draft> drafts, List<Draft> beside, OptionalInt total) {
        return drafts.stream().map(draft -> completed(draft, beside, total)).toList();
    }

    private static Draft completed(Draft draft, List<Draft> others, OptionalInt total) {
        if (draft.isCount() || draft.basis().isEmpty()) {
            return draft;
        }
        Basis basis = draft.basis().get();
        List<Draft> counts =
                others.stream().filter(other -> countsTheSame(draft, other)).toList();
        for (Draft count : counts) {
            if (count.figure().whole().isPresent()) {
                return draft.withBasis(
                        basis.stating(count.count(), count.figure().whole()));
            }
        }
        return counts.isEmpty()
                ? draft
                : draft.withBasis(basis.stating(counts.get(0).count(), whole(basis, counts.get(0), total)));
    }

    private static OptionalInt whole(Basis basis, Draft count, OptionalInt total) {
        OptionalInt stated = count.basis()
                .filter(same -> same.selection().equals(basis.selection()))
                .map(Basis::whole)
                .orElse(OptionalInt.empty());
        return stated.isPresent() || !basis.selection().isAll() ? stated : total;
    }

    private static boolean countsTheSame(Draft percentage, Draft other) {
        return other.isCount()
                && other.selection().equals(percentage.selection())
                && other.scope() == percentage.scope()
                && other.asOf().equals(percentage.asOf());
    }
}
