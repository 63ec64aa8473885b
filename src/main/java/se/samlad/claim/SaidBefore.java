package se.samlad.claim;

import java.util.List;
import java.util.Set;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** Whether a figure that names nobody, or less, counts what the figure before it counts. */
final class SaidBefore {

    private final List<Atom> sentence;

    SaidBefore(List<Atom> sentence) {
        this.sentence = sentence;
    }

    /** "12 kvinnor i Flen och 9 i Trosa": what is not said again still holds. */
    boolean isParallel(Atom.Figure figure, Selection terms, Neighbourhood around, Draft before) {
        return !isAfterBracket(figure, before)
                && !around.says(Role.PARTICIPANTS)
                && !around.says(Role.ENROLLED)
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

    /** "Av de avslutade är 54 % kvinnor, i Eskilstuna 57 %": the same part of those who are there. */
    static boolean isThereToo(Neighbourhood around, Draft before) {
        return !before.isCount()
                && around.right.isAll()
                && around.left.values().keySet().equals(Set.of(Dimension.MUNICIPALITY))
                && before.selection().value(Dimension.MUNICIPALITY).isEmpty()
                && before.basis().stream().anyMatch(basis -> !basis.selection().isAll());
    }

    /** What stands in a bracket that is closed is not said of what follows. */
    private boolean isAfterBracket(Atom.Figure figure, Draft before) {
        return sentence.stream()
                .anyMatch(atom -> atom.start() >= before.figure().end()
                        && atom.end() <= figure.start()
                        && Sentences.isOneOf(atom, Role.CLOSE_BRACKET));
    }

    boolean isMeant(Atom.Figure figure, Neighbourhood around, Draft before, boolean population) {
        boolean sameThingOtherwise = figure.unit() != before.figure().unit() && isBesideClaim(before, figure);
        boolean beside = isLastFigure(before, figure);
        return (around.isInBracket() && beside && !isAnotherCount(before, figure))
                || isAtAnotherTime(figure)
                || isComparison(figure)
                || isContrast(figure, around)
                || (figure.unit() == before.figure().unit() && isOnlyTimed(figure, around))
                || around.says(Role.LIKEWISE)
                || (around.says(Role.THAT_IS) && beside)
                || around.says(Role.NOW)
                || around.says(Role.EARLIER)
                || population
                || (before.subject() == Claim.Subject.POPULATION && figure.unit() == Unit.PERCENT)
                || sameThingOtherwise
                || figure.whole().isPresent();
    }

    /** "Förra halvåret skrevs 19 in, denna period 24". */
    private boolean isContrast(Atom.Figure figure, Neighbourhood around) {
        int at = sentence.indexOf(figure);
        return at > 0
                && ((around.scope.isPresent() && sentence.get(at - 1) instanceof Atom.ScopeWord)
                        || Sentences.isHalfYear(sentence.get(at - 1)));
    }

    /** "22 nya deltagare under våren men 15 under hösten": nothing but a time follows. */
    private boolean isOnlyTimed(Atom.Figure figure, Neighbourhood around) {
        int next = sentence.indexOf(figure) + 1;
        boolean timed = false;
        while (next < sentence.size()
                && (saysWhen(sentence.get(next)) || Sentences.isOneOf(sentence.get(next), Role.DURING, Role.AT))) {
            timed = timed || saysWhen(sentence.get(next));
            next++;
        }
        boolean ends = next == sentence.size()
                || Sentences.isOneOf(sentence.get(next), Role.STOP, Role.MARK, Role.AND, Role.CLOSE_BRACKET);
        return timed && ends && !around.says(Role.PARTICIPANTS) && !around.says(Role.ENROLLED);
    }

    private static boolean saysWhen(Atom atom) {
        return Sentences.isHalfYear(atom)
                || atom instanceof Atom.ScopeWord
                || (atom instanceof Atom.OtherNumber then && then.measured().isPresent())
                || Sentences.isOneOf(atom, Role.EARLIER, Role.EARLIER_PERIOD);
    }

    /** "Nyköping 52 (48)": what the second number is, is not said. */
    private static boolean isAnotherCount(Draft before, Atom.Figure figure) {
        return figure.unit() == Unit.COUNT
                && figure.whole().isEmpty()
                && before.isCount()
                && figure.value().compareTo(before.figure().value()) != 0;
    }

    /** "Idag är 47 inskrivna, i somras var det 52". */
    private boolean isAtAnotherTime(Atom.Figure figure) {
        int before = sentence.indexOf(figure) - 1;
        while (before > 0 && Sentences.isOneOf(sentence.get(before), Role.VERB, Role.FILLER, Role.AMOUNT, Role.COLON)) {
            before--;
        }
        return before >= 0 && Sentences.isEarlier(sentence, before);
    }

    /** "62 (67 %)": in the bracket it is the 62, and nothing that was said before that. */
    private boolean isLastFigure(Draft before, Atom.Figure figure) {
        return sentence.stream()
                .noneMatch(atom -> atom instanceof Atom.Figure between
                        && between.start() > before.figure().start()
                        && between.start() < figure.start());
    }

    /** "134 deltagare jämfört med 112". */
    private boolean isComparison(Atom.Figure figure) {
        int at = sentence.indexOf(figure);
        return at > 0 && Sentences.is(sentence, at - 1, Role.THAN);
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
                        atom, Role.FILLER, Role.TOTAL, Role.AMOUNT, Role.VERB, Role.CELL, Role.PARTICIPANTS, Role.MARK);
    }
}
