package se.samlad.claim;

import java.util.ArrayList;
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
    private final Set<Atom> others = new HashSet<>();
    private final Map<Atom, Selection> listed;
    private final Selection subset;
    private final FigureTime time;
    private final Wholes wholes;

    SentenceReader(List<Atom> sentence, Surroundings above) {
        this.sentence = sentence;
        this.labelsFirst = LineLabel.labelsFirst(sentence);
        this.listed = Enumeration.read(sentence, taken);
        LineLabel label = new LineLabel(sentence, taken);
        this.above = above.labelled(label.take(), label.isTotal());
        this.subset = subset();
        this.time = new FigureTime(sentence, this.above);
        this.wholes = new Wholes(sentence, this.above);
    }

    /** The claims; figures that are none are missing. */
    List<Draft> read() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Atom.Figure figure) {
                draft(figure, i).ifPresent(drafts::add);
            }
        }
        List<Draft> read = Sums.applied(SharedPredicate.applied(drafts, sentence));
        return listed.isEmpty() ? read : Enumeration.shares(read, sentence);
    }

    /** Figures that count something else, known after reading. */
    Set<Atom> others() {
        return others;
    }

    /** "Av de deltagare som är över 50 år": whom the figures after it are a part of. */
    private Selection subset() {
        for (int i = 0; i < sentence.size(); i++) {
            if (Sentences.is(sentence, i, Atom.Role.OF) && (i == 0 || !(sentence.get(i - 1) instanceof Atom.Figure))) {
                return termsAfter(i);
            }
            if (sentence.get(i) instanceof Atom.Figure) {
                return Selection.ALL;
            }
        }
        return Selection.ALL;
    }

    private Selection termsAfter(int of) {
        Selection terms = Selection.ALL;
        for (int i = of + 1; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Atom.Term term) {
                if (term.dimension() == Dimension.REFERRER) {
                    return Selection.ALL; // "aktualiserade av Försäkringskassan": by it, not a part of it
                }
                terms = terms.and(term.dimension(), term.value());
                taken.add(term);
            } else if (!terms.isAll()
                    || !(Sentences.is(sentence, i, Atom.Role.FILLER)
                            || Sentences.is(sentence, i, Atom.Role.PARTICIPANTS)
                            || Sentences.is(sentence, i, Atom.Role.VERB))) {
                break;
            }
        }
        return terms;
    }

    private Optional<Draft> draft(Atom.Figure figure, int at) {
        Neighbourhood around = new Neighbourhood(sentence, at, taken, labelsFirst);
        if (around.countsOther() || isStaffShare(figure, at, around)) {
            others.add(figure);
            return Optional.empty();
        }
        if (around.unknownPredicate || around.union || time.isAnother(at, around)) {
            return Optional.empty();
        }
        Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean population = around.population || Sentences.isBeside(sentence, at, Atom.Role.POPULATION);
        if (before != null && isNextGroup(around, before)) {
            return Optional.of(nextGroup(figure, around, before));
        }
        Draft whole = population ? null : wholes.of(at, around, drafts);
        Optional<Selection> own = own(figure, at, around, before, population)
                .or(() -> whole != null && around.scope.isPresent() ? Optional.of(Selection.ALL) : Optional.empty());
        return own.map(selection -> draft(figure, at, around, whole, selection, before, population));
    }

    /** "Av kvinnorna är 45 % över 50 år, av männen 30 %". */
    private static boolean isNextGroup(Neighbourhood around, Draft before) {
        return around.ofLeft
                && around.right.isAll()
                && !before.isCount()
                && before.basis()
                        .filter(basis -> basis.selection()
                                .values()
                                .keySet()
                                .equals(around.left.values().keySet()))
                        .isPresent();
    }

    private static Draft nextGroup(Atom.Figure figure, Neighbourhood around, Draft before) {
        return new Draft(
                figure,
                before.subject(),
                before.selection().and(around.left),
                before.scope(),
                before.asOf(),
                qualifier(figure, around),
                Optional.of(Basis.of(around.left)));
    }

    /** "Två coacher på 100 %". */
    private boolean isStaffShare(Atom.Figure figure, int at, Neighbourhood around) {
        return figure.unit() == Unit.PERCENT
                && !around.hasTerms()
                && !above.labelled()
                && sentence.subList(0, at).stream()
                        .anyMatch(atom -> atom instanceof Atom.Word word && word.role() == Atom.Role.OTHER_UNIT)
                && sentence.stream()
                        .noneMatch(atom -> atom instanceof Atom.Term
                                || (atom instanceof Atom.Word word && word.role() == Atom.Role.PARTICIPANTS));
    }

    /** What the figure counts, apart from what it is a part of; empty when it counts no participants. */
    private Optional<Selection> own(
            Atom.Figure figure, int at, Neighbourhood around, @Nullable Draft before, boolean population) {
        Selection named = listed.get(figure);
        if (named != null) {
            return Optional.of(above.label().and(named));
        }
        if (around.hasTerms()) {
            Selection terms = around.left.and(around.right);
            return Optional.of(
                    before != null && isParallel(terms, around, before)
                            ? before.selection().and(terms)
                            : above.label().and(terms));
        }
        if (around.others) {
            return before == null ? Optional.empty() : Complement.of(before.selection());
        }
        if (before != null && (time.fromTo(at) == 2 || inherits(figure, around, before, population))) {
            return Optional.of(before.selection());
        }
        boolean sum = around.total && (before != null || above.listing());
        boolean counted = sum || above.labelled() || around.participants || around.enrolled || !around.basis.isAll();
        return counted ? Optional.of(above.label().and(around.basis)) : Optional.empty();
    }

    /** "12 kvinnor i Flen och 9 i Trosa": what is not said again still holds. */
    private static boolean isParallel(Selection terms, Neighbourhood around, Draft before) {
        return !around.participants
                && !around.enrolled
                && !around.inBracket
                && before.selection().values().size() > 1
                && terms.values().size() == 1
                && terms.value(Dimension.GENDER).isEmpty()
                && terms.value(Dimension.STATUS).isEmpty()
                && before.selection()
                        .values()
                        .keySet()
                        .containsAll(terms.values().keySet());
    }

    private boolean inherits(Atom.Figure figure, Neighbourhood around, Draft before, boolean population) {
        boolean sameThingOtherwise = figure.unit() != before.figure().unit() && isBesideClaim(before, figure);
        return around.inBracket
                || around.afterThatIs
                || around.now
                || around.earlier
                || population
                || sameThingOtherwise
                || figure.whole().isPresent();
    }

    /** "153 deltagare, ca 63 %": nothing but fillers and punctuation between them. */
    private boolean isBesideClaim(Draft before, Atom.Figure figure) {
        return sentence.stream()
                .filter(atom -> atom.start() >= before.figure().end() && atom.end() <= figure.start())
                .allMatch(SentenceReader::partsNothing);
    }

    private static boolean partsNothing(Atom atom) {
        return atom instanceof Atom.QualifierWord
                || atom instanceof Atom.Term
                || (atom instanceof Atom.Word word
                        && (word.role().fills()
                                || word.role() == Atom.Role.VERB
                                || word.role() == Atom.Role.CELL
                                || word.role() == Atom.Role.PARTICIPANTS
                                || word.role() == Atom.Role.MARK));
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
        Period asOf = time.asOf(at, around, before);
        Claim.Subject subject = population ? Claim.Subject.POPULATION : Claim.Subject.PARTICIPANTS;
        return new Draft(
                figure,
                subject,
                partOf.and(own),
                scope,
                asOf,
                qualifier(figure, around),
                population ? Optional.empty() : basis(figure, around, whole, partOf, before));
    }

    /** "Två tredjedelar" is never meant to the decimal. */
    private static Qualifier qualifier(Atom.Figure figure, Neighbourhood around) {
        return figure.rounded() && around.qualifier == Qualifier.EXACT ? Qualifier.ABOUT : around.qualifier;
    }

    private Optional<Basis> basis(
            Atom.Figure figure, Neighbourhood around, @Nullable Draft whole, Selection partOf, @Nullable Draft before) {
        if (figure.unit() == Unit.COUNT && figure.whole().isEmpty() && whole == null) {
            return Optional.empty();
        }
        Selection of = partOf;
        if (!around.right.isAll()) {
            of = above.label().and(around.left).and(partOf);
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
