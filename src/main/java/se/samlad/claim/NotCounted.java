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
    private final Goals goals;
    private final OtherPeople people;
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
        this.goals = new Goals(sentence);
        this.people = new OtherPeople(sentence);
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
                || goals.isGoal(at)
                || people.are(figure, at, around, labelled)
                || isPartOfOthers(at, around)
                || isDifference(figure, at, around)
                || isElliptic(at, around)
                || isContinued(around)
                || isOneOfOthers(at, around);
        if (other) {
            others.add(figure);
        }
        boolean persons = around.says(Role.PARTICIPANTS) && !goals.isGoal(at) && !isChange();
        ofOthers = other ? ofOthers || persons : ofOthers && !OtherPeople.saysWho(around);
        return other;
    }

    /** "30 personer står i kö. Av dem är 18 kvinnor." */
    private boolean isContinued(Neighbourhood around) {
        boolean ofThem = around.says(Role.OF_THESE) || TableRow.has(sentence, Role.OF_THESE);
        boolean nobody = OtherPeople.isGenderAtMost(around) && around.left.isAll() && around.scope.isEmpty();
        return afterOthers
                && ofOthers
                && !around.says(Role.PARTICIPANTS)
                && !around.says(Role.ENROLLED)
                && (ofThem || nobody);
    }

    private boolean isChange() {
        return TableRow.has(sentence, Role.BY) || TableRow.has(sentence, Role.DIFFERENCE);
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
                && !OtherPeople.saysWho(around)
                && around.right.value(Dimension.GENDER).isEmpty()
                && lastIsOther(at);
    }

    /** "Eskilstuna har 2 coacher och Strängnäs 1": a place, a figure, and nothing else. */
    private boolean isOnlyNamed(int at, Neighbourhood around) {
        return at > 1
                && sentence.get(at - 1) instanceof Atom.Term term
                && term.dimension() == Dimension.MUNICIPALITY
                && !OtherPeople.saysWho(around)
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
                && !OtherPeople.saysWho(around)
                && lastIsOther(at);
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
                && (goals.isGoal(at) || goals.isRate(at) || OtherUnits.follows(sentence, at))) {
            others.add(range);
        }
    }

    /** "30 personer står i kö, varav 18 kvinnor": parts of what is not counted are not counted. */
    private boolean isPartOfOthers(int at, Neighbourhood around) {
        boolean part = around.says(Role.OF_THESE)
                || Sentences.isBeside(sentence, at, Role.THEREOF)
                || Sentences.isBeside(sentence, at, Role.OF_THESE);
        return part && lastIsOther(at);
    }
}
