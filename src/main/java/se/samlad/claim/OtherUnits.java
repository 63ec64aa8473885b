package se.samlad.claim;

import java.util.List;

/** Figures that count something else than participants: meetings, employers. */
final class OtherUnits {

    private OtherUnits() {}

    /** Whether the next word that means something is of something else than participants. */
    static boolean follows(List<Atom> atoms, int figure) {
        int next = figure + 1;
        while (next < atoms.size()
                && atoms.get(next) instanceof Atom.Word word
                && word.role().fills()) {
            next++;
        }
        return next < atoms.size() && Sentences.is(atoms, next, Role.OTHER_UNIT);
    }
}
