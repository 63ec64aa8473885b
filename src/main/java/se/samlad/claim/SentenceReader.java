package se.samlad.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
        List<Draft> read = Sums.applied(SharedTime.applied(SharedPredicate.applied(drafts, sentence), sentence));
        read = ComparedFirst.applied(read, sentence, above.period());
        return listed ? Enumeration.shares(read, sentence) : read;
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
        boolean unknown = around.unknownPredicate
                || around.union
                || time.isAnother(at, around)
                || isUnknownSubject(at, around)
                || isElsewhere(at)
                || isPartOfUnread(at);
        if (notCounted.isOther(figure, at, around, above.labelled())) {
            return Optional.empty();
        }
        Optional<Draft> claim = unknown ? Optional.empty() : claim(figure, at, around);
        boolean participants = around.says(Role.PARTICIPANTS) || around.says(Role.OF_THESE) || around.hasTerms();
        if (claim.isEmpty() && (participants || !unread.isEmpty())) {
            unread.add(figure);
        }
        return claim;
    }

    private Optional<Draft> claim(Atom.Figure figure, int at, Neighbourhood around) {
        Draft before = before(at, around);
        if (before != null && isNextGroup(around, before)) {
            return Optional.of(nextGroup(figure, around, before));
        }
        if (at > 0 && above.previous() != null && Sentences.is(sentence, at - 1, Role.OF_THESE)) {
            return Optional.of(again(figure, above.previous()));
        }
        boolean population = around.says(Role.POPULATION)
                || (!around.says(Role.PARTICIPANTS) && Sentences.isBeside(sentence, at, Role.POPULATION));
        boolean people = Spread.without(around.left.and(around.right), Dimension.MUNICIPALITY)
                .isAll();
        if (population && !people) {
            return Optional.empty(); // a property of inhabitants
        }
        Draft whole = population ? null : wholes.of(at, around, drafts);
        return counted.of(figure, at, around, before, population)
                .or(() -> whole != null && around.scope.isPresent() ? Optional.of(Selection.ALL) : Optional.empty())
                .map(selection -> draft(figure, at, around, whole, selection, before, population))
                .filter(SentenceReader::saysWhichPart);
    }

    /** The claim before; of "41 procent män, jämfört med 56 respektive 44 procent" the one that is meant. */
    private @Nullable Draft before(int at, Neighbourhood around) {
        boolean paired = isPair(at - 2) || isPair(at);
        int back = paired && drafts.size() > 1 ? 2 : 1;
        boolean likewise = drafts.isEmpty() && around.says(Role.LIKEWISE);
        if (likewise) {
            return above.previous();
        }
        return drafts.size() < back ? null : drafts.get(drafts.size() - back);
    }

    /** Two figures with nothing but "respektive" between them. */
    private boolean isPair(int first) {
        return first >= 0
                && first + 2 < sentence.size()
                && sentence.get(first) instanceof Atom.Figure
                && Sentences.is(sentence, first + 1, Role.AND)
                && sentence.get(first + 2) instanceof Atom.Figure;
    }

    private boolean isUnknownSubject(int at, Neighbourhood around) {
        Subject.Kind subject = Subject.of(sentence, at);
        return (!around.hasTerms() && (subject == Subject.Kind.UNKNOWN || Subject.isUnknownLabel(sentence, at)))
                || (subject == Subject.Kind.RATE && around.right.isAll() && !around.says(Role.ENROLLED));
    }

    /** "Utfallet var 79 varav 45 kvinnor", "7 till arbete/studier (58 %)": a part of what is not read, or the same again. */
    private boolean isPartOfUnread(int at) {
        boolean part = false;
        for (int i = at - 1; i >= 0; i--) {
            part = part || Sentences.isOneOf(sentence.get(i), Role.THEREOF, Role.OPEN_BRACKET);
            if (sentence.get(i) instanceof Atom.Figure figure && part) {
                return drafts.stream().noneMatch(draft -> draft.figure().start() == figure.start());
            }
            if (Sentences.is(sentence, i, Role.CLOSE_BRACKET)) {
                return false;
            }
        }
        return false;
    }

    /** "I norra länsdelen, där 63 % är kvinnor": what follows a place elsewhere may be said of it. */
    private boolean isElsewhere(int at) {
        for (int i = at - 1; i >= 0 && !isNow(i); i--) {
            if (Sentences.is(sentence, i, Role.ELSEWHERE) && !isOfFigureBefore(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Jämfört med 38 % i riket är 41 % …". */
    private boolean isOfFigureBefore(int place) {
        int before = place - 1;
        while (before > 0 && Sentences.is(sentence, before, Role.FILLER)) {
            before--;
        }
        return before >= 0 && sentence.get(before) instanceof Atom.Figure;
    }

    /** Whether the report speaks of its own again: a place of its own. */
    private boolean isNow(int index) {
        return sentence.get(index) instanceof Atom.Term term && term.dimension() == Dimension.MUNICIPALITY;
    }

    /** "Av kvinnorna är 45 % över 50 år, av männen 30 %", "20 under 30 år och av männen 15". */
    private static boolean isNextGroup(Neighbourhood around, Draft before) {
        boolean count = around.ofLeft
                && around.right.isAll()
                && before.isCount()
                && before.selection().values().size() > around.left.values().size()
                && before.selection()
                        .values()
                        .keySet()
                        .containsAll(around.left.values().keySet());
        return count
                || around.ofLeft
                        && around.right.isAll()
                        && !before.isCount()
                        && before.basis()
                                .filter(basis -> basis.selection()
                                        .values()
                                        .keySet()
                                        .equals(around.left.values().keySet()))
                                .isPresent();
    }

    /** "Av dessa 73": the count before, once more. */
    private static Draft again(Atom.Figure figure, Draft before) {
        return new Draft(
                figure,
                before.subject(),
                before.selection(),
                before.scope(),
                before.asOf(),
                before.qualifier(),
                Optional.empty());
    }

    private static Draft nextGroup(Atom.Figure figure, Neighbourhood around, Draft before) {
        return new Draft(
                figure,
                before.subject(),
                before.selection().and(around.left),
                before.scope(),
                before.asOf(),
                qualifier(figure, around),
                before.isCount() ? Optional.empty() : Optional.of(Basis.of(around.left)));
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
                qualifier(figure, around),
                population ? Optional.empty() : basis(figure, around, whole, partOf, before));
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

    /** "Två tredjedelar" is never meant to the decimal. */
    private static Qualifier qualifier(Atom.Figure figure, Neighbourhood around) {
        return figure.rounded() && around.qualifier == Qualifier.EXACT ? Qualifier.ABOUT : around.qualifier;
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

    /** "I Strängnäs är 54 % kvinnor, i Eskilstuna 57 %": a part of whom is there. */
    private static boolean isNextPlace(Atom.Figure figure, Neighbourhood around, Draft before) {
        return !before.isCount()
                && figure.unit() == Unit.PERCENT
                && !around.left.isAll()
                && (SaidBefore.isThereToo(around, before)
                        || before.basis().stream().anyMatch(basis -> basis.selection()
                                .values()
                                .keySet()
                                .containsAll(around.left.values().keySet())));
    }

    /** "28 % av deltagarna" without saying which: no part of everybody is everybody. */
    private static boolean saysWhichPart(Draft draft) {
        return draft.isCount()
                || draft.subject() == Claim.Subject.POPULATION
                || draft.figure().value().compareTo(BigDecimal.valueOf(100)) == 0
                || draft.basis().stream().noneMatch(basis -> basis.selection().equals(draft.selection()));
    }

    private Optional<Basis> basis(
            Atom.Figure figure, Neighbourhood around, @Nullable Draft whole, Selection partOf, @Nullable Draft before) {
        if (figure.unit() == Unit.COUNT && figure.whole().isEmpty() && whole == null) {
            return Optional.empty();
        }
        Selection of = partOf;
        Selection frame = counted.frame(around.left.and(around.right), around);
        if (around.says(Role.LIKEWISE) && before != null && before.basis().isPresent()) {
            of = before.basis().get().selection().and(around.left);
        } else if (before != null && Counted.isShareOfWhole(figure, around, before)) {
            of = around.right;
        } else if (!around.right.isAll()) {
            of = above.label().and(frame).and(around.left).and(partOf);
        } else if (before != null && before.basis().isPresent() && isNextPlace(figure, around, before)) {
            of = before.basis().get().selection().and(around.left);
        } else if (!around.hasTerms() && before != null && before.basis().isPresent()) {
            of = before.basis().get().selection();
        }
        OptionalInt part =
                figure.unit() == Unit.COUNT ? OptionalInt.of(figure.value().intValue()) : OptionalInt.empty();
        OptionalInt stated = whole == null ? figure.whole() : whole.count();
        stated = around.statedWhole.isPresent() ? around.statedWhole : stated;
        return Optional.of(Basis.of(of).stating(part, stated));
    }
}
