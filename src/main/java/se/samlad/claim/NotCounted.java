package se.samlad.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.samlad.core.Dimension;

/** Finds the figures of a sentence that count no participants who are there: goals, staff, queues, rates. */
final class NotCounted {

    private final List<Atom> sentence;
    private final Set<Atom> others = new HashSet<>();
    private final boolean afterOthers;
    private boolean ofOthers;

    /**
     * In a sentence.
     *
     * @param afterOthers whether the sentence before counted other people
     */
    NotCounted(List<Atom> sentence, boolean afterOthers) {
        this.sentence = sentence;
        this.afterOthers = afterOthers;
        this.ofOthers = afterOthers;
    }

    /** Whether the last people who were counted are no participants: who is counted after them may be of them. */
    boolean endsWithOthers() {
        return ofOthers;
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
                || isOthers(at, around)
                || isDifference(figure, at, around)
                || isStaffInBracket(at, around)
                || isElliptic(at, around)
                || isAtEvent(at, around)
                || isContinued(around)
                || isWithOthers(at, around)
                || isBelowStaff(at, around)
                || isOneOfOthers(at, around);
        if (other) {
            others.add(figure);
        }
        boolean people = around.says(Role.PARTICIPANTS) && !isGoal(at) && !isChange();
        ofOthers = other ? ofOthers || people : ofOthers && !saysWho(around);
        return other;
    }

    /** "30 personer står i kö. Av dem är 18 kvinnor." */
    private boolean isContinued(Neighbourhood around) {
        boolean ofThem = around.says(Role.OF_THESE) || TableRow.has(sentence, Role.OF_THESE);
        boolean nobody = isGenderAtMost(around) && around.left.isAll() && around.scope.isEmpty();
        return afterOthers
                && ofOthers
                && !around.says(Role.PARTICIPANTS)
                && !around.says(Role.ENROLLED)
                && (ofThem || nobody);
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

    private boolean isChange() {
        return TableRow.has(sentence, Role.BY) || TableRow.has(sentence, Role.DIFFERENCE);
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

    /** "Teamet består av 4 personer", "projektet Ung Kraft har 25 deltagare". */
    private boolean isOthers(int at, Neighbourhood around) {
        return switch (Subject.of(sentence, at)) {
            case NAMED, MEASURE ->
                Spread.without(around.left, Dimension.MUNICIPALITY).isAll();
            case HOST -> true;
            case STAFF -> isGenderAtMost(around) && !around.says(Role.ENROLLED);
            case OTHER -> !around.hasTerms() && !around.says(Role.ENROLLED);
            case UNKNOWN, RATE, OWN -> false;
        };
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

    /** Nobody is named but women or men: staff are that too. */
    private static boolean isGenderAtMost(Neighbourhood around) {
        return Spread.without(around.right, Dimension.GENDER).isAll();
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

    /** "Från 131 till 152, dvs. med 21": what lies between them. */
    private boolean isDifference(Atom.Figure figure, int at, Neighbourhood around) {
        FromTo change = new FromTo(sentence);
        List<BigDecimal> ends = IntStream.range(0, at)
                .filter(i -> change.place(i) > 0)
                .mapToObj(i -> ((Atom.Figure) sentence.get(i)).value())
                .toList();
        return ends.size() == 2
                && change.place(at) == 0
                && !around.hasTerms()
                && ends.get(1).subtract(ends.get(0)).abs().compareTo(figure.value()) == 0;
    }

    /** "2 vårdcentraler i Nyköping och 1 i Gnesta": what is not said again is what was counted before. */
    private boolean isElliptic(int at, Neighbourhood around) {
        if (at > 1 && Sentences.is(sentence, at - 1, Role.AND) && isOfSomebodyElse(at, around)) {
            return true;
        }
        if (isOnlyNamed(at, around) && lastIsOther(at)) {
            return true;
        }
        return at > 0
                && Sentences.isOneOf(sentence.get(at - 1), Role.AND, Role.MARK)
                && at + 1 < sentence.size()
                && Sentences.is(sentence, at + 1, Role.FILLER)
                && !saysWho(around)
                && around.right.value(Dimension.GENDER).isEmpty()
                && lastIsOther(at);
    }

    /** "Eskilstuna har 2 coacher och Strängnäs 1": a place, a figure, and nothing else. */
    private boolean isOnlyNamed(int at, Neighbourhood around) {
        return at > 1
                && sentence.get(at - 1) instanceof Atom.Term term
                && term.dimension() == Dimension.MUNICIPALITY
                && !saysWho(around)
                && around.right.isAll()
                && (Sentences.isOneOf(sentence.get(at - 2), Role.AND, Role.MARK)
                        || Sentences.isOneOf(sentence.get(at - 2), Role.FILLER));
    }

    /** "Teamledare Karin har 3 kommuner och 28 deltagare". */
    private boolean isOfSomebodyElse(int at, Neighbourhood around) {
        int last = at - 2;
        while (last >= 0 && !(sentence.get(last) instanceof Atom.Figure)) {
            last--;
        }
        return last >= 0
                && others.contains(sentence.get(last))
                && (Subject.of(sentence, last) == Subject.Kind.NAMED
                        || (last > 0 && Sentences.is(sentence, last - 1, Role.UNCOUNTED)))
                && !around.says(Role.VERB)
                && !around.says(Role.ENROLLED);
    }

    /** "Styrgruppen består av 8 personer, 5 kvinnor och 3 män". */
    private boolean isOneOfOthers(int at, Neighbourhood around) {
        return around.right.values().keySet().equals(Set.of(Dimension.GENDER))
                && around.left.isAll()
                && !saysWho(around)
                && lastIsOther(at);
    }

    private static boolean saysWho(Neighbourhood around) {
        return around.says(Role.PARTICIPANTS) || around.says(Role.ENROLLED) || around.says(Role.VERB);
    }

    private boolean lastIsOther(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.get(i) instanceof Atom.Figure) {
                return others.contains(sentence.get(i));
            }
        }
        return false;
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
    private boolean isRate(int at) {
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

    /** "30 personer står i kö, varav 18 kvinnor": parts of what is not counted are not counted. */
    private boolean isPartOfOthers(int at, Neighbourhood around) {
        boolean part = around.says(Role.OF_THESE)
                || Sentences.isBeside(sentence, at, Role.THEREOF)
                || Sentences.isBeside(sentence, at, Role.OF_THESE);
        return part && lastIsOther(at);
    }

    /** "Två coacher på 100 %". */
    private boolean isStaffShare(Atom.Figure figure, int at, Neighbourhood around, boolean labelled) {
        return figure.unit() == Unit.PERCENT
                && around.left.and(around.right).values().keySet().stream().allMatch(NotCounted::isSaidOfStaff)
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
}
