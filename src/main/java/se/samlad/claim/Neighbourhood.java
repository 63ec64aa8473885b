package se.samlad.claim;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Dimension;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** What stands beside a figure, to its right and to its left, up to the first thing that does not belong to it. */
final class Neighbourhood {

    private final List<Atom> sentence;
    private final int at;
    private final Set<Atom> taken;
    private final boolean labelsFirst;
    private Atom.@Nullable Term lastTaken;

    Selection right = Selection.ALL;
    Selection left = Selection.ALL;
    Selection basis = Selection.ALL;
    Optional<Scope> scope = Optional.empty();
    Optional<YearMonth> month = Optional.empty();
    Qualifier qualifier = Qualifier.EXACT;
    boolean participants;
    boolean enrolled;
    boolean earlier;
    boolean ofThese;
    boolean population;
    boolean others;
    boolean otherUnit;
    boolean unknownPredicate;
    boolean inBracket;
    boolean afterThatIs;
    boolean total;
    boolean uncounted;
    boolean goal;
    boolean difference;
    boolean union;
    boolean halfYear;
    boolean now;
    boolean ofLeft;
    OptionalInt statedWhole = OptionalInt.empty();

    /**
     * Looks around.
     *
     * @param taken terms that belong to somebody else already
     * @param labelsFirst whether a table's row names what a figure counts before it
     */
    Neighbourhood(List<Atom> sentence, int at, Set<Atom> taken, boolean labelsFirst) {
        this.sentence = sentence;
        this.at = at;
        this.taken = taken;
        this.labelsFirst = labelsFirst;
        lookRight();
        lookLeft();
    }

    boolean hasTerms() {
        return !right.isAll() || !left.isAll();
    }

    private void lookRight() {
        boolean ratio =
                sentence.get(at) instanceof Atom.Figure figure && figure.whole().isPresent();
        boolean ofWhole = ratio || isFraction();
        for (int i = at + 1; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            if (skipped(i) > i) {
                i = skipped(i);
            } else if (atom instanceof Atom.Term term) {
                if (taken.contains(term) || isLabel(i) || !takeRight(term, ofWhole)) {
                    break;
                }
            } else if (Sentences.is(sentence, i, Atom.Role.VERB)) {
                ofWhole = false;
            } else if (Sentences.is(sentence, i, Atom.Role.OF)) {
                ofWhole = true;
            } else if (isWhole(i, ofWhole)) {
                statedWhole = OptionalInt.of(((Atom.Figure) atom).value().intValue());
            } else if (!belongsRight(atom)) {
                lookForUnion(i);
                break;
            }
        }
        if (right.isAll() && !basis.isAll() && !ratio) {
            moveFromBasis();
        }
    }

    /** "I dag är 40 % av de inskrivna i coachning män": with the verb before it, the last name is the predicate. */
    private void moveFromBasis() {
        boolean inverted = basis.values().size() > 1 && at > 0 && Sentences.is(sentence, at - 1, Atom.Role.VERB);
        if (inverted && lastTaken != null) {
            right = Selection.of(lastTaken.dimension(), lastTaken.value());
            basis = Spread.without(basis, lastTaken.dimension());
        } else {
            right = basis;
            basis = Selection.ALL;
        }
    }

    /** "Samtliga deltagare i Gnesta är kvinnor": what stands before the verb is the whole. */
    private boolean isFraction() {
        return sentence.get(at) instanceof Atom.Figure figure && figure.inWords() && figure.unit() == Unit.PERCENT;
    }

    /** "Hälften av de 40 deltagarna". */
    private boolean isWhole(int index, boolean ofWhole) {
        return ofWhole
                && isFraction()
                && sentence.get(index) instanceof Atom.Figure whole
                && whole.unit() == Unit.COUNT
                && (Sentences.is(sentence, index - 1, Atom.Role.OF)
                        || Sentences.is(sentence, index - 1, Atom.Role.FILLER));
    }

    /** Where a bracket with nothing but figures ends, or the comma of "61 %, är kvinnor"; the same place otherwise. */
    private int skipped(int index) {
        if (index == at + 1
                && Sentences.is(sentence, index, Atom.Role.MARK)
                && index + 1 < sentence.size()
                && Sentences.is(sentence, index + 1, Atom.Role.VERB)) {
            return index + 1;
        }
        return Sentences.is(sentence, index, Atom.Role.OPEN_BRACKET) ? Sentences.endOfFigures(sentence, index) : index;
    }

    /** "17 från Flen och Vingåker": two values at once are none that a selection can hold. */
    private void lookForUnion(int from) {
        boolean or = Sentences.is(sentence, from, Atom.Role.OR);
        if (!or && !Sentences.is(sentence, from, Atom.Role.AND)) {
            return;
        }
        for (int i = from + 1; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Atom.Term term) {
                boolean counted = right.value(term.dimension()).isPresent()
                        || basis.value(term.dimension()).isPresent();
                union = counted && (or || !Sentences.figureFollows(sentence, i));
                return;
            }
            if (!Sentences.is(sentence, i, Atom.Role.FILLER)) {
                return;
            }
        }
    }

    /** "Flen: 13": the term names what comes after it. */
    private boolean isLabel(int index) {
        return index + 1 < sentence.size() && Sentences.is(sentence, index + 1, Atom.Role.COLON);
    }

    private boolean takeRight(Atom.Term term, boolean ofWhole) {
        if (right.value(term.dimension()).isPresent()) {
            return false;
        }
        if (ofWhole && term.dimension() != Dimension.REFERRER) {
            basis = basis.and(term.dimension(), term.value());
        } else {
            right = right.and(term.dimension(), term.value());
        }
        taken.add(term);
        lastTaken = term;
        return true;
    }

    private boolean belongsRight(Atom atom) {
        if (atom instanceof Atom.ScopeWord word) {
            scope = Optional.of(
                    scope.map(named -> FigureTime.narrower(named, word.scope())).orElse(word.scope()));
            return true;
        }
        if (atom instanceof Atom.OtherNumber number) {
            month = number.month().or(() -> month);
            halfYear = halfYear || number.halfYear().isPresent();
            return number.kind() == NumberMention.Kind.DATE || number.kind() == NumberMention.Kind.AGE_LIMIT;
        }
        if (atom instanceof Atom.Quality quality) {
            difference = quality.reading().isComparison();
            unknownPredicate = !difference;
            return false;
        }
        return atom instanceof Atom.Season || (atom instanceof Atom.Word word && belongsRight(word.role()));
    }

    private boolean belongsRight(Atom.Role role) {
        switch (role) {
            case PARTICIPANTS -> participants = true;
            case ENROLLED -> enrolled = true;
            case EARLIER -> earlier = true;
            case OF_THESE -> ofThese = true;
            case POPULATION -> population = true;
            case TOTAL -> total = true;
            default -> {
                return passesRight(role);
            }
        }
        return true;
    }

    private boolean passesRight(Atom.Role role) {
        switch (role) {
            case OTHER_UNIT -> otherUnit = !participants && right.isAll();
            case UNCOUNTED -> uncounted = true;
            case GOAL -> goal = true;
            case DIFFERENCE -> difference = true;
            case UNKNOWN, HEALTH -> unknownPredicate = true;
            default -> {
                return role.fills()
                        || role == Atom.Role.DURING
                        || role == Atom.Role.NOW
                        || (role == Atom.Role.CELL && !labelsFirst);
            }
        }
        return false;
    }

    private void lookLeft() {
        for (int i = at - 1; i >= 0; i--) {
            Atom atom = sentence.get(i);
            if (atom instanceof Atom.Term term) {
                if (taken.contains(term) || left.value(term.dimension()).isPresent()) {
                    return;
                }
                left = left.and(term.dimension(), term.value());
                taken.add(term);
            } else if (!belongsLeft(atom, i == at - 1)) {
                lookForPlace(i);
                lookBeforeBracket(i);
                lookBeforeComma(i);
                return;
            }
        }
    }

    /** "I Flen deltar 12": a place named at the beginning holds for its whole clause, whatever words stand between. */
    private void lookForPlace(int from) {
        for (int i = from; i >= 0 && isPlainWord(sentence.get(i)); i--) {
            if (sentence.get(i) instanceof Atom.Term term
                    && term.dimension() == Dimension.MUNICIPALITY
                    && left.value(Dimension.MUNICIPALITY).isEmpty()
                    && right.value(Dimension.MUNICIPALITY).isEmpty()
                    && taken.add(term)) {
                left = left.and(term.dimension(), term.value());
            }
        }
    }

    /** "Från Gnesta (8 st)": what stands before a bracket is counted in it, unless it has its own figure. */
    private void lookBeforeBracket(int bracket) {
        if (!inBracket || !left.isAll() || others) {
            return;
        }
        List<Atom.Term> found = new ArrayList<>();
        for (int i = bracket - 1; i >= 0 && isPlainWord(sentence.get(i)); i--) {
            if (Sentences.is(sentence, i, Atom.Role.UNKNOWN)) {
                break;
            }
            if (sentence.get(i) instanceof Atom.Term term && !taken.contains(term)) {
                found.add(term);
            }
        }
        for (Atom.Term term : found) {
            if (left.value(term.dimension()).isEmpty() && taken.add(term)) {
                left = left.and(term.dimension(), term.value());
            }
        }
    }

    /** "Från Försäkringskassan, 58 stycken, …": a figure between commas counts what it is put beside. */
    private void lookBeforeComma(int comma) {
        boolean apposition = comma == at - 1
                && comma > 0
                && Sentences.is(sentence, comma, Atom.Role.MARK)
                && !hasTerms()
                && !participants
                && basis.isAll();
        if (apposition && sentence.get(comma - 1) instanceof Atom.Term term && taken.add(term)) {
            left = left.and(term.dimension(), term.value());
        }
    }

    private static boolean isPlainWord(Atom atom) {
        return atom instanceof Atom.Term
                || (atom instanceof Atom.Word word
                        && (word.role() == Atom.Role.UNKNOWN
                                || word.role().fills()
                                || word.role() == Atom.Role.VERB
                                || word.role() == Atom.Role.ENROLLED
                                || word.role() == Atom.Role.PARTICIPANTS));
    }

    private boolean belongsLeft(Atom atom, boolean adjacent) {
        if (atom instanceof Atom.QualifierWord word) {
            qualifier = adjacent ? word.qualifier() : qualifier;
            return true;
        }
        if (atom instanceof Atom.ScopeWord word) {
            scope = Optional.of(
                    scope.map(named -> FigureTime.narrower(named, word.scope())).orElse(word.scope()));
            return true;
        }
        if (atom instanceof Atom.OtherNumber number) {
            month = month.or(number::month);
            return number.kind() != NumberMention.Kind.OTHER && number.kind() != NumberMention.Kind.NOT_INTERPRETED;
        }
        if (atom instanceof Atom.Quality quality) {
            return quality.reading().isChange();
        }
        return atom instanceof Atom.Season || (atom instanceof Atom.Word word && belongsLeft(word.role()));
    }

    private boolean belongsLeft(Atom.Role role) {
        switch (role) {
            case PARTICIPANTS -> participants = true;
            case ENROLLED -> enrolled = true;
            case OF_THESE -> ofThese = true;
            case OTHERS -> others = true;
            case TOTAL -> total = true;
            case GOAL -> goal = true;
            case BY -> difference = true;
            case NOW -> now = true;
            case OF -> {
                ofLeft = !left.isAll();
                return false;
            }
            case OPEN_BRACKET -> {
                inBracket = true;
                return false;
            }
            case THAT_IS -> {
                afterThatIs = true;
                return false;
            }
            default -> {
                return role.fills()
                        || role == Atom.Role.VERB
                        || role == Atom.Role.COLON
                        || role == Atom.Role.DURING
                        || (role == Atom.Role.CELL && labelsFirst);
            }
        }
        return true;
    }

    /** Whether it counts something else than participants who are there. */
    boolean countsOther() {
        return otherUnit || uncounted || goal || difference;
    }
}
