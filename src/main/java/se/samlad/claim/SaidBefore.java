package se.samlad.claim;

import java.util.List;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** Whether a figure that names nobody, or less, counts what the figure before it counts. */
final class SaidBefore {

    private final List<Atom> sentence;

    SaidBefore(List<Atom> sentence) {
        this.sentence = sentence;
    }

    /** "12 kvinnor i Flen och 9 i Trosa": what is not said again still holds. */
    static boolean isParallel(Selection terms, Neighbourhood around, Draft before) {
        return !around.says(Atom.Role.PARTICIPANTS)
                && !around.says(Atom.Role.ENROLLED)
                && !around.isInBracket()
                && before.selection().values().size() > 1
                && terms.values().size() == 1
                && terms.value(Dimension.GENDER).isEmpty()
                && terms.value(Dimension.STATUS).isEmpty()
                && before.selection()
                        .values()
                        .keySet()
                        .containsAll(terms.values().keySet());
    }

    boolean isMeant(Atom.Figure figure, Neighbourhood around, Draft before, boolean population) {
        boolean sameThingOtherwise = figure.unit() != before.figure().unit() && isBesideClaim(before, figure);
        return around.isInBracket()
                || isComparison(figure)
                || isContrast(figure, around)
                || around.says(Atom.Role.LIKEWISE)
                || around.says(Atom.Role.THAT_IS)
                || around.says(Atom.Role.NOW)
                || around.says(Atom.Role.EARLIER)
                || population
                || sameThingOtherwise
                || figure.whole().isPresent();
    }

    /** "Förra halvåret skrevs 19 in, denna period 24". */
    private boolean isContrast(Atom.Figure figure, Neighbourhood around) {
        int at = sentence.indexOf(figure);
        return around.scope.isPresent() && at > 0 && sentence.get(at - 1) instanceof Atom.ScopeWord;
    }

    /** "134 deltagare jämfört med 112". */
    private boolean isComparison(Atom.Figure figure) {
        int at = sentence.indexOf(figure);
        return at > 0 && Sentences.is(sentence, at - 1, Atom.Role.THAN);
    }

    /** "153 deltagare, ca 63 %": nothing but fillers and punctuation between them. */
    private boolean isBesideClaim(Draft before, Atom.Figure figure) {
        return sentence.stream()
                .filter(atom -> atom.start() >= before.figure().end() && atom.end() <= figure.start())
                .allMatch(SaidBefore::partsNothing);
    }

    private static boolean partsNothing(Atom atom) {
        return atom instanceof Atom.QualifierWord
                || atom instanceof Atom.Term
                || Sentences.isOneOf(
                        atom,
                        Atom.Role.FILLER,
                        Atom.Role.TOTAL,
                        Atom.Role.AMOUNT,
                        Atom.Role.VERB,
                        Atom.Role.CELL,
                        Atom.Role.PARTICIPANTS,
                        Atom.Role.MARK);
    }
}
