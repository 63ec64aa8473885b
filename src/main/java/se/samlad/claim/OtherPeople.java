package se.samlad.claim;

import java.util.List;
import se.samlad.core.Dimension;

/** People who are no participants, or are counted somewhere else: staff, who came to a meeting, other measures. */
final class OtherPeople {

    private final List<Atom> sentence;

    OtherPeople(List<Atom> sentence) {
        this.sentence = sentence;
    }

    /**
     * Whether the figure counts such people.
     *
     * @param labelled whether a line above says what is counted
     */
    boolean are(Atom.Figure figure, int at, Neighbourhood around, boolean labelled) {
        return isSubjects(at, around)
                || isStaffShare(figure, at, around, labelled)
                || isStaffInBracket(at, around)
                || isBelowStaff(at, around)
                || isAtEvent(at, around)
                || isWithOthers(at, around);
    }

    /** "Teamet består av 4 personer", "projektet Ung Kraft har 25 deltagare". */
    private boolean isSubjects(int at, Neighbourhood around) {
        return switch (Subject.of(sentence, at)) {
            case NAMED, MEASURE ->
                Spread.without(around.left, Dimension.MUNICIPALITY).isAll();
            case HOST -> true;
            case STAFF -> isGenderAtMost(around) && !around.says(Role.ENROLLED);
            case OTHER -> !around.hasTerms() && !around.says(Role.ENROLLED);
            case UNKNOWN, RATE, OWN -> false;
        };
    }

    /** "45 samtal med 38 deltagare": people in what is counted before them. */
    private boolean isWithOthers(int at, Neighbourhood around) {
        int with = at - 1;
        while (with > 0
                && !Sentences.is(sentence, with, Role.WITH)
                && (sentence.get(with) instanceof Atom.QualifierWord
                        || Sentences.isOneOf(sentence.get(with), Role.FILLER, Role.TOTAL))) {
            with--;
        }
        return with > 0
                && Sentences.is(sentence, with, Role.WITH)
                && Sentences.isOneOf(sentence.get(with - 1), Role.OTHER_UNIT, Role.UNCOUNTED)
                && around.right.isAll();
    }

    /** "Till höstens inspirationsdag kom 32 personer": what begins with an event is about those who came. */
    private boolean isAtEvent(int at, Neighbourhood around) {
        int i = 0;
        while (i < at
                && (Sentences.isHalfYear(sentence.get(i))
                        || sentence.get(i) instanceof Atom.OtherNumber
                        || Sentences.isOneOf(sentence.get(i), Role.FILLER, Role.UNKNOWN))) {
            i++;
        }
        return i > 0
                && i < at
                && Sentences.isOneOf(sentence.get(0), Role.AT, Role.TO)
                && Sentences.isOneOf(sentence.get(i), Role.UNCOUNTED, Role.OTHER_UNIT)
                && !around.hasTerms()
                && !around.says(Role.ENROLLED);
    }

    /** "Teamet: 3 kvinnor, 1 man". */
    private boolean isBelowStaff(int at, Neighbourhood around) {
        int colon = 0;
        while (colon < at && Sentences.isOneOf(sentence.get(colon), Role.STAFF, Role.FILLER)) {
            colon++;
        }
        return isGenderAtMost(around)
                && !saysWho(around)
                && colon < at
                && Sentences.is(sentence, colon, Role.COLON)
                && sentence.subList(0, colon).stream().anyMatch(atom -> Sentences.isOneOf(atom, Role.STAFF));
    }

    /** "Vårt team (5 personer)". */
    private boolean isStaffInBracket(int at, Neighbourhood around) {
        int bracket = at - 1;
        while (bracket > 0 && sentence.get(bracket) instanceof Atom.QualifierWord) {
            bracket--;
        }
        return !around.hasTerms()
                && bracket > 0
                && Sentences.is(sentence, bracket, Role.OPEN_BRACKET)
                && Sentences.is(sentence, bracket - 1, Role.OTHER_UNIT);
    }

    /** Nobody is named but women or men: staff are that too. */
    static boolean isGenderAtMost(Neighbourhood around) {
        return Spread.without(around.right, Dimension.GENDER).isAll();
    }

    /** "Två coacher på 100 %". */
    private boolean isStaffShare(Atom.Figure figure, int at, Neighbourhood around, boolean labelled) {
        return figure.unit() == Unit.PERCENT
                && around.left.and(around.right).values().keySet().stream().allMatch(OtherPeople::isSaidOfStaff)
                && !labelled
                && sentence.subList(0, at).stream().anyMatch(atom -> Sentences.isOneOf(atom, Role.OTHER_UNIT))
                && sentence.stream()
                        .noneMatch(atom -> (atom instanceof Atom.Term term && !isSaidOfStaff(term.dimension()))
                                || (atom instanceof Atom.Word word && word.role() == Role.PARTICIPANTS));
    }

    /** "Föräldraledig på 50 %". */
    private static boolean isSaidOfStaff(Dimension dimension) {
        return dimension == Dimension.DISCHARGE_REASON || dimension == Dimension.STATUS;
    }

    static boolean saysWho(Neighbourhood around) {
        return around.says(Role.PARTICIPANTS) || around.says(Role.ENROLLED) || around.says(Role.VERB);
    }
}
