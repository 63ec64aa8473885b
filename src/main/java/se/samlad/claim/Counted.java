package se.samlad.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** What the figures of a sentence count, from left to right. */
final class Counted {

    private final List<Atom> sentence;
    private final Surroundings above;
    private final FromTo fromTo;
    private final Selection subset;
    private final Map<Atom, Selection> paired;
    private final SaidBefore saidBefore;
    private final List<Draft> drafts;
    private final Frame frame;

    /**
     * In a sentence.
     *
     * @param subset whom its figures are a part of
     * @param paired what is known of figures that stand apart from their names
     * @param drafts the claims of the sentence so far
     */
    Counted(
            List<Atom> sentence,
            Surroundings above,
            Selection subset,
            Map<Atom, Selection> paired,
            List<Draft> drafts) {
        this.drafts = drafts;
        this.frame = new Frame(sentence);
        this.sentence = sentence;
        this.above = above;
        this.fromTo = new FromTo(sentence);
        this.subset = subset;
        this.paired = paired;
        this.saidBefore = new SaidBefore(sentence);
    }

    /** What the figure counts, apart from what it is a part of; empty when it counts no participants. */
    Optional<Selection> of(
            Atom.Figure figure, int at, Neighbourhood around, @Nullable Draft before, boolean population) {
        Selection named = paired.get(figure);
        if (named != null) {
            return Optional.of(above.label().and(named));
        }
        if (before != null && isShareOfWhole(figure, around, before)) {
            return Optional.of(before.selection().and(around.right));
        }
        if (around.hasTerms()) {
            return Optional.of(named(figure, at, around, before));
        }
        return around.says(Role.OTHERS) ? others(before) : unnamed(figure, at, around, before, population);
    }

    private Optional<Selection> others(@Nullable Draft before) {
        return before == null ? othersInList() : Complement.of(before.selection());
    }

    /** Of a figure that names nobody. */
    private Optional<Selection> unnamed(
            Atom.Figure figure, int at, Neighbourhood around, @Nullable Draft before, boolean population) {
        if (around.isInBracket() && before == null && !subset.isAll()) {
            return Optional.of(Selection.ALL); // "av männen (39 st)"
        }
        if (around.says(Role.THERE)) {
            return place(at);
        }
        boolean sums = around.says(Role.TOTAL) || around.says(Role.THAT_IS);
        Optional<Selection> sum = sums ? Sums.common(figure.value(), drafts) : Optional.empty();
        if (sum.isPresent()) {
            return sum;
        }
        boolean change = fromTo.place(at) > 0;
        if (before == null && change && fromTo.changed().isPresent()) {
            return fromTo.changed();
        }
        if (before == null && isNowOfThen(figure)) {
            return Optional.of(Objects.requireNonNull(above.previous()).selection());
        }
        if (before != null && (change || saidBefore.isMeant(figure, around, before, population))) {
            return Optional.of(before.selection());
        }
        return isEverybody(figure, at, around, before)
                ? Optional.of(above.label().and(SharedSubject.of(sentence, at)).and(around.basis))
                : Optional.empty();
    }

    /** "Vid förra rapporten hade vi 88 deltagare. Nu har vi 97." */
    private boolean isNowOfThen(Atom.Figure figure) {
        Draft then = above.previous();
        return then != null
                && !then.asOf().equals(above.period())
                && then.figure().unit() == figure.unit()
                && Sentences.is(sentence, 0, Role.NOW);
    }

    /** "Därifrån": the place named last, in the sentence or by the last claim before it; empty when there is none. */
    private Optional<Selection> place(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.get(i) instanceof Atom.Term term && term.dimension() == Dimension.MUNICIPALITY) {
                return Optional.of(Selection.of(Dimension.MUNICIPALITY, term.value()));
            }
        }
        return Optional.ofNullable(above.previous())
                .flatMap(last -> last.selection().value(Dimension.MUNICIPALITY))
                .map(name -> Selection.of(Dimension.MUNICIPALITY, name));
    }

    /** What was named before the verb, when the figure names women or men and no more; else everybody. */
    Selection frame(Neighbourhood around) {
        return frame.of(around.left.and(around.right), around);
    }

    private Selection named(Atom.Figure figure, int at, Neighbourhood around, @Nullable Draft before) {
        Selection terms = around.left.and(around.right);
        frame.look(around, at);
        boolean likewise = before != null && around.says(Role.LIKEWISE);
        boolean thereToo = before != null && figure.unit() == Unit.PERCENT && SaidBefore.isThereToo(around, before);
        if (before != null && (likewise || thereToo || saidBefore.isParallel(figure, terms, around, before))) {
            return before.selection().and(terms);
        }
        Optional<Selection> there = around.says(Role.THERE) ? place(at) : Optional.empty();
        return above.label()
                .and(there.orElse(Selection.ALL))
                .and(SharedSubject.of(sentence, at))
                .and(frame.of(terms, around))
                .and(terms);
    }

    /** Whether participants are counted, though nobody is named. */
    private boolean isEverybody(Atom.Figure figure, int at, Neighbourhood around, @Nullable Draft before) {
        boolean sum = (around.says(Role.TOTAL) && (before != null || above.listing() || namesGender()))
                || (before == null && namesGender() && isSumOfNext(figure));
        return sum
                || (above.labelled() && !hasUnknownLabel(at))
                || around.says(Role.PARTICIPANTS)
                || around.says(Role.ENROLLED)
                || !around.basis.isAll();
    }

    /** "14 har gått till arbete, vilket motsvarar 39 % av de avslutade". */
    static boolean isShareOfWhole(Atom.Figure figure, Neighbourhood around, Draft before) {
        return before.isCount()
                && figure.unit() == Unit.PERCENT
                && around.ofRight
                && around.left.isAll()
                && around.says(Role.THAT_IS);
    }

    /** "Avslutade: 36 (arbete 14, hälsa 6)": it has a name of its own, which nobody knows. */
    private boolean hasUnknownLabel(int at) {
        int first = at - 1;
        boolean unknown = false;
        while (first >= 0 && Sentences.isOneOf(sentence.get(first), Role.UNKNOWN, Role.FILLER)) {
            unknown = unknown || Sentences.is(sentence, first, Role.UNKNOWN);
            first--;
        }
        return unknown
                && first >= 0
                && Sentences.isOneOf(sentence.get(first), Role.MARK, Role.AND, Role.OPEN_BRACKET, Role.COLON);
    }

    /** "118 st: 67 K, 51 M". */
    private boolean isSumOfNext(Atom.Figure figure) {
        List<BigDecimal> counts = sentence.stream()
                .filter(atom -> atom instanceof Atom.Figure && atom.start() > figure.start())
                .map(Atom.Figure.class::cast)
                .filter(other -> other.unit() == Unit.COUNT)
                .map(Atom.Figure::value)
                .toList();
        return counts.size() > 1 && counts.get(0).add(counts.get(1)).compareTo(figure.value()) == 0;
    }

    /** "Övriga: 4" at the end of a list of referrers. */
    private Optional<Selection> othersInList() {
        return Optional.ofNullable(above.listing() ? above.previous() : null)
                .filter(last -> last.selection().value(Dimension.REFERRER).isPresent())
                .flatMap(last -> Complement.of(last.selection()));
    }

    /** "Tot 91 (K 52, M 39)". */
    private boolean namesGender() {
        return sentence.stream()
                .anyMatch(atom -> atom instanceof Atom.Term term && term.dimension() == Dimension.GENDER);
    }
}
