package se.samlad.claim;

import java.util.List;

/** Figures of what shall be, and of so many at a time. */
final class Goals {

    private final List<Atom> sentence;

    Goals(List<Atom> sentence) {
        this.sentence = sentence;
    }

    /** Its clause says what shall be: "målet är att 60 % …", "… har skrivits in och målet är 30". */
    boolean isGoal(int at) {
        boolean verb = false;
        for (int i = at - 1; i >= 0 && !Sentences.is(sentence, i, Role.MARK); i--) {
            verb = verb || Sentences.is(sentence, i, Role.VERB);
            if (Sentences.is(sentence, i, Role.AND) && verb) {
                break;
            }
            if (Sentences.is(sentence, i, Role.GOAL)) {
                return true;
            }
        }
        for (int i = at + 1; i < sentence.size() && !endsClause(i); i++) {
            if (Sentences.is(sentence, i, Role.GOAL)) {
                return true;
            }
        }
        return false;
    }

    /** "6–8 deltagare per gång". */
    boolean isRate(int at) {
        for (int i = at + 1; i < sentence.size() && !endsClause(i); i++) {
            if (Sentences.is(sentence, i, Role.RATE)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsClause(int index) {
        return sentence.get(index) instanceof Atom.Figure
                || Sentences.isOneOf(sentence.get(index), Role.AND, Role.MARK);
    }
}
