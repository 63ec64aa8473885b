package se.samlad.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samlad.core.Dimension;

/** Finds the figures of a sentence that count no participants who are there: goals, staff, queues, rates. */
final class NotCounted {

    private final List<Atom> sentence;
    private final Set<Atom> others = new HashSet<>();

    NotCounted(List<Atom> sentence) {
        this.sentence = sentence;
    }

    /** Those found so far. */
    Set<Atom> found() {
        return others;
    }

    /**
     * Whether the figure is one of them.
     *
     * @param labelled whether a line above says what is counted
     */
    boolean isOther(Atom.Figure figure, int at, Neighbourhood around, boolean labelled) {
        boolean other = around.countsOther
                || isStaffShare(figure, at, around, labelled)
                || isGoal(at)
                || isPartOfOthers(at, around)
                || (!around.hasTerms() && !around.says(Atom.Role.ENROLLED) && OtherUnits.owns(sentence, at));
        if (other) {
            others.add(figure);
        }
        return other;
    }

    /** Looks at a number that is no figure, such as "8–10". */
    void look(Atom.OtherNumber range, int at) {
        if (range.kind() == NumberMention.Kind.NOT_INTERPRETED
                && (isGoal(at) || isRate(at) || OtherUnits.follows(sentence, at))) {
            others.add(range);
        }
    }

    /** Its clause says what shall be: "målet är att 60 % …", "… har skrivits in och målet är 30". */
    private boolean isGoal(int at) {
        boolean verb = false;
        for (int i = at - 1; i >= 0 && !Sentences.is(sentence, i, Atom.Role.MARK); i--) {
            verb = verb || Sentences.is(sentence, i, Atom.Role.VERB);
            if (Sentences.is(sentence, i, Atom.Role.AND) && verb) {
                break;
            }
            if (Sentences.is(sentence, i, Atom.Role.GOAL)) {
                return true;
            }
        }
        for (int i = at + 1; i < sentence.size() && !endsClause(i); i++) {
            if (Sentences.is(sentence, i, Atom.Role.GOAL)) {
                return true;
            }
        }
        return false;
    }

    /** "6–8 deltagare per gång". */
    private boolean isRate(int at) {
        for (int i = at + 1; i < sentence.size() && !endsClause(i); i++) {
            if (Sentences.is(sentence, i, Atom.Role.RATE)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsClause(int index) {
        return sentence.get(index) instanceof Atom.Figure
                || Sentences.isOneOf(sentence.get(index), Atom.Role.AND, Atom.Role.MARK);
    }

    /** "30 personer står i kö, varav 18 kvinnor": parts of what is not counted are not counted. */
    private boolean isPartOfOthers(int at, Neighbourhood around) {
        boolean part = around.says(Atom.Role.OF_THESE)
                || Sentences.isBeside(sentence, at, Atom.Role.THEREOF)
                || Sentences.isBeside(sentence, at, Atom.Role.OF_THESE);
        for (int i = at - 1; part && i >= 0; i--) {
            if (sentence.get(i) instanceof Atom.Figure) {
                return others.contains(sentence.get(i));
            }
        }
        return false;
    }

    /** "Två coacher på 100 %". */
    private boolean isStaffShare(Atom.Figure figure, int at, Neighbourhood around, boolean labelled) {
        return figure.unit() == Unit.PERCENT
                && around.left.and(around.right).values().keySet().stream().allMatch(NotCounted::isSaidOfStaff)
                && !labelled
                && sentence.subList(0, at).stream()
                        .anyMatch(atom -> atom instanceof Atom.Word word && word.role() == Atom.Role.OTHER_UNIT)
                && sentence.stream()
                        .noneMatch(atom -> (atom instanceof Atom.Term term && !isSaidOfStaff(term.dimension()))
                                || (atom instanceof Atom.Word word && word.role() == Atom.Role.PARTICIPANTS));
    }

    /** "Föräldraledig på 50 %". */
    private static boolean isSaidOfStaff(Dimension dimension) {
        return dimension == Dimension.DISCHARGE_REASON || dimension == Dimension.STATUS;
    }
}
