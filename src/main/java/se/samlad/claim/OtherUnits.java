package se.samlad.claim;

import java.util.List;

/** Figures that count something else than participants: meetings, employers, another measure's participants. */
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
        return next < atoms.size() && Sentences.is(atoms, next, Atom.Role.OTHER_UNIT);
    }

    /** "Teamet består av 4 personer", "en annan satsning har 25 deltagare": whose they are stands before the verb. */
    static boolean owns(List<Atom> sentence, int figure) {
        int verb = figure - 1;
        while (verb >= 0 && isBeforeFigure(sentence, verb)) {
            verb--;
        }
        boolean owned = false;
        int subject = verb - 1;
        while (verb > 0 && Sentences.is(sentence, verb, Atom.Role.VERB) && subject >= 0 && isName(sentence, subject)) {
            owned = owned || (Sentences.is(sentence, subject, Atom.Role.OTHER_UNIT) && !isCounted(sentence, subject));
            subject--;
        }
        return owned && !Sentences.is(sentence, subject + 1, Atom.Role.FILLER);
    }

    private static boolean isBeforeFigure(List<Atom> sentence, int index) {
        return sentence.get(index) instanceof Atom.QualifierWord
                || Sentences.isOneOf(sentence.get(index), Atom.Role.FILLER, Atom.Role.TOTAL, Atom.Role.OF);
    }

    private static boolean isName(List<Atom> sentence, int index) {
        return Sentences.isOneOf(sentence.get(index), Atom.Role.UNKNOWN, Atom.Role.FILLER, Atom.Role.OTHER_UNIT);
    }

    private static boolean isCounted(List<Atom> sentence, int unit) {
        return unit > 0 && sentence.get(unit - 1) instanceof Atom.Figure;
    }
}
