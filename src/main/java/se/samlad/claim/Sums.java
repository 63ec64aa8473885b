package se.samlad.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Dimension;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/**
 * "67 aktiva deltagare, 38 kvinnor och 29 män": women and men who add up to the count before them are its parts; those
 * who add up to everybody after them, "K 12 M 9, summa 21 nya", are of the same time.
 */
final class Sums {

    private Sums() {}

    /**
     * The claims of a sentence with its sums.
     *
     * @param before the last claim before the sentence: "17 har skrivits in. 9 är kvinnor och 8 män."; null for none
     */
    static List<Draft> applied(List<Draft> drafts, @Nullable Draft before) {
        if (before != null && drafts.size() == 2 && isNarrow(before) && addsUp(before, drafts.get(0), drafts.get(1))) {
            return drafts.stream().map(draft -> part(before, draft)).toList();
        }
        return applied(drafts);
    }

    /** Not just everybody since the start. */
    private static boolean isNarrow(Draft draft) {
        return draft.isCount()
                && (draft.scope() != Scope.SINCE_START || !draft.selection().isAll());
    }

    private static List<Draft> applied(List<Draft> drafts) {
        List<Draft> applied = new ArrayList<>(drafts);
        List<Integer> counts = IntStream.range(0, drafts.size())
                .filter(i -> drafts.get(i).isCount())
                .boxed()
                .toList();
        for (int i = 0; i + 2 < counts.size(); i++) {
            Draft whole = applied.get(counts.get(i));
            int one = counts.get(i + 1);
            int other = counts.get(i + 2);
            if (addsUp(whole, drafts.get(one), drafts.get(other))) {
                applied.set(one, part(whole, drafts.get(one)));
                applied.set(other, part(whole, drafts.get(other)));
            }
        }
        atTheSumsTime(applied, counts);
        ofOpenAndClosed(applied, counts);
        return applied;
    }

    /** "27 i koordinering och 44 i coachning, tillsammans 71": whom the counts before it have in common; empty for no sum. */
    static Optional<Selection> common(BigDecimal figure, List<Draft> before) {
        List<Draft> counts = before.stream().filter(Draft::isCount).toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = counts.size() - 1; i >= 0; i--) {
            sum = sum.add(counts.get(i).figure().value());
            if (i < counts.size() - 1 && sum.compareTo(figure) == 0) {
                return Optional.of(common(counts.subList(i, counts.size())));
            }
        }
        return Optional.empty();
    }

    private static Selection common(List<Draft> counts) {
        Selection common = Selection.ALL;
        for (var value : counts.get(0).selection().values().entrySet()) {
            boolean shared = counts.stream()
                    .allMatch(draft -> draft.selection().value(value.getKey()).equals(Optional.of(value.getValue())));
            common = shared ? common.and(value.getKey(), value.getValue()) : common;
        }
        return common;
    }

    /** "Per 251231: 66 pågående, 83 avslutade, totalt 149": those who have left are no longer there that day. */
    private static void ofOpenAndClosed(List<Draft> applied, List<Integer> counts) {
        for (int i = 0; i + 2 < counts.size(); i++) {
            Draft sum = applied.get(counts.get(i + 2));
            List<Draft> parts = List.of(applied.get(counts.get(i)), applied.get(counts.get(i + 1)));
            boolean both = parts.stream()
                            .flatMap(part -> part.selection().value(Dimension.STATUS).stream())
                            .distinct()
                            .count()
                    == 2;
            boolean adds = common(sum.figure().value(), parts).isPresent();
            if (sum.selection().isAll() && sum.scope() == Scope.OPEN && both && adds) {
                applied.set(counts.get(i + 2), sum.withScope(Scope.SINCE_START));
            }
        }
    }

    private static void atTheSumsTime(List<Draft> applied, List<Integer> counts) {
        for (int i = 0; i + 2 < counts.size(); i++) {
            Draft sum = applied.get(counts.get(i + 2));
            int one = counts.get(i);
            int other = counts.get(i + 1);
            if (sum.selection().isAll() && addsUp(sum, applied.get(one), applied.get(other))) {
                applied.set(one, applied.get(one).at(sum));
                applied.set(other, applied.get(other).at(sum));
            }
        }
    }

    private static boolean addsUp(Draft whole, Draft one, Draft other) {
        return whole.selection().value(Dimension.GENDER).isEmpty()
                && isGender(one, whole)
                && isGender(other, whole)
                && !one.selection().equals(other.selection())
                && one.figure()
                                .value()
                                .add(other.figure().value())
                                .compareTo(whole.figure().value())
                        == 0;
    }

    /** Women or men, of everybody or of the whole. */
    private static boolean isGender(Draft draft, Draft whole) {
        Selection rest = Spread.without(draft.selection(), Dimension.GENDER);
        return draft.basis().isEmpty()
                && draft.selection().value(Dimension.GENDER).isPresent()
                && (rest.isAll() || rest.equals(whole.selection()));
    }

    private static Draft part(Draft whole, Draft part) {
        return part.readAs(
                whole.selection().and(part.selection()),
                whole.scope(),
                whole.asOf(),
                Optional.of(Basis.of(whole.selection()).stating(part.count(), whole.count())));
    }
}
