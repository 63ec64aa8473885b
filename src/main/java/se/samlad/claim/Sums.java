package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** "67 aktiva deltagare, 38 kvinnor och 29 män": women and men who add up to the count before them are its parts. */
final class Sums {

    private Sums() {}

    static List<Draft> applied(List<Draft> drafts) {
        List<Draft> applied = new ArrayList<>(drafts);
        for (int i = 0; i + 2 < drafts.size(); i++) {
            Draft whole = applied.get(i);
            if (addsUp(whole, drafts.get(i + 1), drafts.get(i + 2))) {
                applied.set(i + 1, part(whole, drafts.get(i + 1)));
                applied.set(i + 2, part(whole, drafts.get(i + 2)));
            }
        }
        return applied;
    }

    private static boolean addsUp(Draft whole, Draft one, Draft other) {
        return whole.isCount()
                && whole.selection().value(Dimension.GENDER).isEmpty()
                && isGender(one)
                && isGender(other)
                && !one.selection().equals(other.selection())
                && one.figure()
                                .value()
                                .add(other.figure().value())
                                .compareTo(whole.figure().value())
                        == 0;
    }

    private static boolean isGender(Draft draft) {
        return draft.isCount()
                && draft.selection().value(Dimension.GENDER).isPresent()
                && draft.selection().values().size() == 1;
    }

    private static Draft part(Draft whole, Draft part) {
        Selection gender = part.selection();
        return new Draft(
                part.figure(),
                part.subject(),
                whole.selection().and(gender),
                whole.scope(),
                whole.asOf(),
                part.qualifier(),
                part.basis());
    }
}
