package se.samlad.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private final Selection subset;
    private final FigureTime time;

    SentenceReader(List<Atom> sentence, Surroundings above) {
        this.sentence = sentence;
        this.labelsFirst = labelsFirst(sentence);
        this.above = above.labelled(rowLabel());
        this.subset = subset();
        this.time = new FigureTime(sentence, this.above);
    }

    /** The claims; figures that are none are missing. */
    List<Draft> read() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Atom.Figure figure) {
                draft(figure, i).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** Whether a table's row begins with what its figures count. */
    private static boolean labelsFirst(List<Atom> sentence) {
        for (Atom atom : sentence) {
            if (atom instanceof Atom.Word word && word.role() == Atom.Role.CELL) {
                return true;
            }
            if (atom instanceof Atom.Figure) {
                return false;
            }
        }
        return false;
    }

    /** What the first cell of a table's row names, when every other cell holds a figure. */
    private Selection rowLabel() {
        if (!labelsFirst) {
            return Selection.ALL;
        }
        Selection label = Selection.ALL;
        List<List<Atom>> cells = TableRow.cells(sentence);
        for (List<Atom> cell : cells.subList(1, cells.size())) {
            if (cell.stream().noneMatch(Atom.Figure.class::isInstance)) {
                return Selection.ALL;
            }
        }
        for (Atom atom : cells.get(0)) {
            if (atom instanceof Atom.Term term) {
                label = label.and(term.dimension(), term.value());
                taken.add(term);
            }
        }
        return label;
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
        if (around.otherUnit || around.unknownPredicate || time.isAnother(at, around)) {
            return Optional.empty();
        }
        Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean population = around.population || Sentences.isBeside(sentence, at, Atom.Role.POPULATION);
        Draft whole = around.ofThese ? above.previous() : whole(at);
        Optional<Selection> own = own(figure, around, before, population)
                .or(() -> whole != null && around.scope.isPresent() ? Optional.of(Selection.ALL) : Optional.empty());
        return own.map(selection -> draft(figure, at, around, whole, selection, before, population));
    }

    /** What the figure counts, apart from what it is a part of; empty when it counts no participants. */
    private Optional<Selection> own(
            Atom.Figure figure, Neighbourhood around, @Nullable Draft before, boolean population) {
        if (around.others) {
            return before != null
                            && before.selection().value(Dimension.REFERRER).isPresent()
                    ? Optional.of(Selection.of(Dimension.REFERRER, "Övrigt"))
                    : Optional.empty();
        }
        if (around.hasTerms()) {
            return Optional.of(above.label().and(around.left).and(around.right));
        }
        if (before != null && inherits(figure, around, before, population)) {
            return Optional.of(before.selection());
        }
        boolean counted = above.labelled() || around.participants || around.enrolled || !around.basis.isAll();
        return counted ? Optional.of(above.label().and(around.basis)) : Optional.empty();
    }

    private boolean inherits(Atom.Figure figure, Neighbourhood around, Draft before, boolean population) {
        boolean sameThingOtherwise = figure.unit() != before.figure().unit() && isBesideClaim(before, figure);
        return around.inBracket
                || around.afterThatIs
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
                        && (word.role() == Atom.Role.FILLER
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
        Scope scope = time.scope(at, around, whole);
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
        boolean fraction = figure.inWords() && figure.unit() == Unit.PERCENT;
        return fraction && around.qualifier == Qualifier.EXACT ? Qualifier.ABOUT : around.qualifier;
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
        return Optional.of(Basis.of(of).stating(part, stated));
    }

    /** The claim that "varav" or "av dessa" points back to. */
    private @Nullable Draft whole(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (Sentences.is(sentence, i, Atom.Role.THEREOF)) {
                int thereof = sentence.get(i).start();
                Draft last = above.previous();
                for (Draft draft : drafts) {
                    last = draft.figure().start() < thereof ? draft : last;
                }
                return last;
            }
            if (Sentences.is(sentence, i, Atom.Role.OF_THESE)) {
                return above.previous();
            }
        }
        return null;
    }
}
