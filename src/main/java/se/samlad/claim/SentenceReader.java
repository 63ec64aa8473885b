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

    SentenceReader(List<Atom> sentence, Surroundings above) {
        this.sentence = sentence;
        this.labelsFirst = labelsFirst(sentence);
        this.above = above.labelled(rowLabel());
        this.subset = subset();
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
            if (is(i, Atom.Role.OF) && (i == 0 || !(sentence.get(i - 1) instanceof Atom.Figure))) {
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
                    || !(is(i, Atom.Role.FILLER) || is(i, Atom.Role.PARTICIPANTS) || is(i, Atom.Role.VERB))) {
                break;
            }
        }
        return terms;
    }

    private boolean is(int index, Atom.Role role) {
        return sentence.get(index) instanceof Atom.Word word && word.role() == role;
    }

    private Optional<Draft> draft(Atom.Figure figure, int at) {
        Neighbourhood around = new Neighbourhood(sentence, at, taken, labelsFirst);
        if (around.otherUnit || around.unknownPredicate || isOfAnotherTime(at, around)) {
            return Optional.empty();
        }
        Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean population = around.population || isBeside(at, Atom.Role.POPULATION);
        Draft whole = around.ofThese ? above.previous() : whole(at);
        Optional<Selection> own = own(figure, around, before, population)
                .or(() -> whole != null && around.scope.isPresent() ? Optional.of(Selection.ALL) : Optional.empty());
        return own.map(selection -> draft(figure, at, around, whole, selection, before, population));
    }

    /** "Under hösten 2024", "i mars 2025": a time of which nothing is kept. */
    private boolean isOfAnotherTime(int at, Neighbourhood around) {
        boolean measured = around.month.isEmpty()
                || around.earlier
                || isBeside(at, Atom.Role.EARLIER)
                || around.month.flatMap(Period::ofMeasurement).isPresent();
        for (int i = 0; i + 1 < at; i++) {
            if (is(i, Atom.Role.DURING) && sentence.get(i + 1) instanceof Atom.OtherNumber) {
                return true;
            }
        }
        return !measured;
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
        Scope scope = scope(at, around, whole);
        Period asOf = asOf(at, around, before);
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
            if (is(i, Atom.Role.THEREOF)) {
                int thereof = sentence.get(i).start();
                Draft last = above.previous();
                for (Draft draft : drafts) {
                    last = draft.figure().start() < thereof ? draft : last;
                }
                return last;
            }
            if (is(i, Atom.Role.OF_THESE)) {
                return above.previous();
            }
        }
        return null;
    }

    private Scope scope(int at, Neighbourhood around, @Nullable Draft whole) {
        if (around.scope.isEmpty() && whole != null) {
            return whole.scope();
        }
        Scope scope = around.scope
                .or(() -> scopeBefore(at))
                .or(() -> scopeAfter(at))
                .or(above::labelScope)
                .orElse(Scope.SINCE_START);
        boolean enrolled = around.enrolled || sentence.stream().anyMatch(SentenceReader::saysEnrolled);
        return scope == Scope.ACTIVE_IN_PERIOD && enrolled ? Scope.NEW_IN_PERIOD : scope;
    }

    private static boolean saysEnrolled(Atom atom) {
        return atom instanceof Atom.Word word && word.role() == Atom.Role.ENROLLED;
    }

    private Optional<Scope> scopeBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.get(i) instanceof Atom.ScopeWord word) {
                return Optional.of(word.scope());
            }
        }
        return Optional.empty();
    }

    /** "40 kvinnor och 20 män under perioden": the time holds for both. */
    private Optional<Scope> scopeAfter(int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            if (atom instanceof Atom.ScopeWord word) {
                return Optional.of(word.scope());
            }
            boolean enumerates = atom instanceof Atom.Figure
                    || atom instanceof Atom.Term
                    || is(i, Atom.Role.AND)
                    || is(i, Atom.Role.FILLER)
                    || is(i, Atom.Role.PARTICIPANTS);
            if (!enumerates) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Period asOf(int at, Neighbourhood around, @Nullable Draft before) {
        boolean earlier = around.earlier || around.month.isPresent() || isBeside(at, Atom.Role.EARLIER);
        if (!earlier) {
            boolean inherited = around.inBracket || around.afterThatIs;
            return before != null && inherited ? before.asOf() : above.period();
        }
        return around.month.flatMap(Period::ofMeasurement).orElseGet(above.period()::previous);
    }

    /** Whether a word of that role stands between the figure before and this one. */
    private boolean isBeside(int at, Atom.Role role) {
        for (int i = at - 1; i >= 0 && !(sentence.get(i) instanceof Atom.Figure); i--) {
            if (is(i, role)) {
                return true;
            }
        }
        return false;
    }
}
