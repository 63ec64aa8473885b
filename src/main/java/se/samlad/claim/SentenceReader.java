package se.samlad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Dimension;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** Reads the claims of one sentence: a figure counts what stands beside it, or what the figure before it counts. */
final class SentenceReader {

    private final List<Atom> sentence;
    private final Surroundings above;
    private final boolean labelsFirst;
    private final Set<Atom> taken = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final NotCounted notCounted;
    private final Set<Atom> unread = new HashSet<>();
    private final boolean listed;
    private final Selection subset;
    private final FigureTime time;
    private final Wholes wholes;
    private final Counted counted;
    private final Proportion proportion;
    private final Doubt doubt;
    private final Shares shares;

    SentenceReader(List<Atom> sentence, Surroundings above) {
        this.sentence = sentence;
        this.labelsFirst = LineLabel.labelsFirst(sentence);
        this.notCounted = new NotCounted(sentence, above.afterOthers());
        Map<Atom, Selection> paired = new HashMap<>(Illustrations.read(sentence, taken));
        this.listed = paired.isEmpty() && Enumeration.read(sentence, taken, paired);
        LineLabel label = new LineLabel(sentence, taken);
        this.above = above.labelled(label.take(), label.isTotal());
        this.proportion = new Proportion(sentence);
        this.subset = Subset.of(sentence, taken);
        this.time = new FigureTime(sentence, this.above);
        this.wholes = new Wholes(sentence, this.above, subset);
        this.counted = new Counted(sentence, this.above, subset, paired, drafts);
        this.doubt = new Doubt(sentence, drafts, time, paired.keySet());
        this.shares = new Shares(this.above.label(), counted);
    }

    /** The claims; figures that are none are missing. */
    List<Draft> read() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Atom.Figure figure) {
                draft(figure, i).ifPresent(drafts::add);
            } else if (sentence.get(i) instanceof Atom.OtherNumber range) {
                notCounted.look(range, i);
            }
        }
        List<Draft> read =
                Sums.applied(SharedTime.applied(SharedPredicate.applied(drafts, sentence), sentence), above.previous());
        read = ComparedFirst.applied(read, sentence, above.period());
        return withoutTwice(listed ? Enumeration.shares(read, sentence) : read);
    }

    /** A row that says two numbers of the same people has columns that nobody has named. */
    private List<Draft> withoutTwice(List<Draft> read) {
        if (!TableRow.has(sentence, Role.CELL)) {
            return read;
        }
        List<Draft> once = new ArrayList<>();
        for (Draft draft : read) {
            if (read.stream().noneMatch(draft::contradicts)) {
                once.add(draft);
            } else {
                unread.add(draft.figure());
            }
        }
        return once;
    }

    /** Figures that count something else, known after reading. */
    Set<Atom> others() {
        return notCounted.found();
    }

    /** Whether the last people counted are no participants. */
    boolean endsWithOthers() {
        return notCounted.endsWithOthers() || (drafts.isEmpty() && TableRow.has(sentence, Role.ELSEWHERE));
    }

    /** Figures that count participants of whom no rule knows what is said; known after reading. */
    Set<Atom> unread() {
        return unread;
    }

    private Optional<Draft> draft(Atom.Figure figure, int at) {
        Neighbourhood around = Neighbourhood.of(sentence, at, taken, labelsFirst);
        if (notCounted.isOther(figure, at, around, above.labelled())) {
            return Optional.empty();
        }
        Optional<Draft> claim = doubt.is(at, around) ? Optional.empty() : claim(figure, at, around);
        boolean participants = around.says(Role.PARTICIPANTS) || around.says(Role.OF_THESE) || around.hasTerms();
        if (claim.isEmpty() && (participants || !unread.isEmpty())) {
            unread.add(figure);
        }
        return claim;
    }

    private Optional<Draft> claim(Atom.Figure figure, int at, Neighbourhood around) {
        Draft before = before(at, around);
        Optional<Draft> group = before == null ? Optional.empty() : NextGroup.of(figure, around, before);
        if (group.isPresent()) {
            return group;
        }
        if (at > 0 && above.previous() != null && Sentences.is(sentence, at - 1, Role.OF_THESE)) {
            return Optional.of(NextGroup.again(figure, above.previous()));
        }
        boolean population = around.says(Role.POPULATION)
                || (!around.says(Role.PARTICIPANTS) && Sentences.isBeside(sentence, at, Role.POPULATION));
        boolean people = Spread.without(around.left.and(around.right), Dimension.MUNICIPALITY)
                .isAll();
        if (population && (!people || proportion.isOfPeople())) {
            return Optional.empty(); // a property of inhabitants
        }
        Draft whole = population ? null : wholes.of(at, around, drafts);
        return counted.of(figure, at, around, before, population)
                .or(() -> whole != null && around.scope.isPresent() ? Optional.of(Selection.ALL) : Optional.empty())
                .map(selection -> draft(figure, at, around, whole, selection, before, population))
                .filter(draft -> Shares.saysWhichPart(draft) && !proportion.isUnclear(draft));
    }

    /** The claim before; of "41 procent män, jämfört med 56 respektive 44 procent" the one that is meant. */
    private @Nullable Draft before(int at, Neighbourhood around) {
        boolean paired = Sentences.isInPair(sentence, at, Role.AND); // with nothing but "respektive" between
        int back = paired && drafts.size() > 1 ? 2 : 1;
        boolean likewise = drafts.isEmpty() && around.says(Role.LIKEWISE);
        if (likewise) {
            return above.previous();
        }
        return drafts.size() < back ? null : drafts.get(drafts.size() - back);
    }

    private Draft draft(
            Atom.Figure figure,
            int at,
            Neighbourhood around,
            @Nullable Draft whole,
            Selection own,
            @Nullable Draft before,
            boolean population) {
        Selection partOf = subset.and(around.basis).and(whole == null ? Selection.ALL : whole.selection());
        Scope scope = time.scope(at, around, whole, own);
        if (scope == Scope.ACTIVE_IN_PERIOD && isSameAgain(own, around, before)) {
            scope = Scope.NEW_IN_PERIOD;
        }
        Period asOf = time.asOf(at, around, before);
        Claim.Subject subject = population ? Claim.Subject.POPULATION : Claim.Subject.PARTICIPANTS;
        Draft draft = new Draft(
                figure,
                subject,
                partOf.and(own),
                scope,
                asOf,
                around.qualifier(figure),
                population ? Optional.empty() : shares.basis(figure, around, whole, partOf, before));
        return population
                ? draft
                : proportion.applied(draft.withOthers(others(draft, around, partOf, whole)), at, around);
    }

    /** Without what it takes from elsewhere in the sentence: whom it counts, and when. */
    private List<OtherReading> others(Draft draft, Neighbourhood around, Selection partOf, @Nullable Draft whole) {
        Optional<Selection> of = draft.basis().map(Basis::selection);
        List<OtherReading> others = new ArrayList<>();
        if (around.hasTerms()) {
            Selection named = partOf.and(above.label()).and(around.left).and(around.right);
            others.add(new OtherReading(named, draft.scope(), of));
        }
        if (around.scope.isEmpty() && above.labelScope().isEmpty() && whole == null) {
            others.add(new OtherReading(draft.selection(), Scope.SINCE_START, of));
        }
        return others;
    }

    /** "Under våren kom 14 nya och under hösten 22". */
    private static boolean isSameAgain(Selection own, Neighbourhood around, @Nullable Draft before) {
        return before != null
                && before.scope() == Scope.NEW_IN_PERIOD
                && before.isCount()
                && own.values().keySet().equals(before.selection().values().keySet())
                && (own.equals(before.selection()) ? !around.hasTerms() : around.scope.isEmpty())
                && !around.says(Role.PARTICIPANTS)
                && !around.says(Role.VERB);
    }
}
