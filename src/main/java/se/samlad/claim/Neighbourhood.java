package se.samlad.claim;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.Dimension;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** What stands beside a figure, to its right and to its left, up to the first thing that does not belong to it. */
final class Neighbourhood {

    private final List<Atom> sentence;
    private final int at;
    private final Set<Atom> taken;
    private final boolean labelsFirst;

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
        boolean ofWhole = ratio;
        for (int i = at + 1; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            if (atom instanceof Atom.Term term) {
                if (taken.contains(term) || isLabel(i) || !takeRight(term, ofWhole)) {
                    break;
                }
            } else if (atom instanceof Atom.Word word && word.role() == Atom.Role.VERB) {
                ofWhole = false;
            } else if (atom instanceof Atom.Word word && word.role() == Atom.Role.OF) {
                ofWhole = true;
            } else if (!belongsRight(atom)) {
                break;
            }
        }
        if (right.isAll() && !basis.isAll() && !ratio) {
            right = basis;
            basis = Selection.ALL;
        }
    }

    /** "Flen: 13": the term names what comes after it. */
    private boolean isLabel(int index) {
        return index + 1 < sentence.size()
                && sentence.get(index + 1) instanceof Atom.Word word
                && word.role() == Atom.Role.COLON;
    }

    private boolean takeRight(Atom.Term term, boolean ofWhole) {
        if (right.value(term.dimension()).isPresent()) {
            return false;
        }
        if (ofWhole) {
            basis = basis.and(term.dimension(), term.value());
        } else {
            right = right.and(term.dimension(), term.value());
        }
        taken.add(term);
        return true;
    }

    private boolean belongsRight(Atom atom) {
        if (atom instanceof Atom.ScopeWord word) {
            scope = Optional.of(word.scope());
            return true;
        }
        if (atom instanceof Atom.OtherNumber number) {
            month = number.month().or(() -> month);
            return number.kind() == NumberMention.Kind.DATE;
        }
        return atom instanceof Atom.Word word && belongsRight(word.role());
    }

    private boolean belongsRight(Atom.Role role) {
        switch (role) {
            case PARTICIPANTS -> participants = true;
            case ENROLLED -> enrolled = true;
            case EARLIER -> earlier = true;
            case OF_THESE -> ofThese = true;
            case POPULATION -> population = true;
            case OTHER_UNIT -> {
                otherUnit = !participants && right.isAll();
                return false;
            }
            case UNKNOWN -> {
                unknownPredicate = true;
                return false;
            }
            default -> {
                return role == Atom.Role.FILLER || (role == Atom.Role.CELL && !labelsFirst);
            }
        }
        return true;
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

    private static boolean isPlainWord(Atom atom) {
        return atom instanceof Atom.Term
                || (atom instanceof Atom.Word word
                        && (word.role() == Atom.Role.UNKNOWN
                                || word.role() == Atom.Role.FILLER
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
            scope = scope.or(() -> Optional.of(word.scope()));
            return true;
        }
        if (atom instanceof Atom.OtherNumber number) {
            month = month.or(number::month);
            return number.kind() == NumberMention.Kind.DATE || number.kind() == NumberMention.Kind.NUMBERING;
        }
        return atom instanceof Atom.Word word && belongsLeft(word.role());
    }

    private boolean belongsLeft(Atom.Role role) {
        switch (role) {
            case PARTICIPANTS -> participants = true;
            case ENROLLED -> enrolled = true;
            case OF_THESE -> ofThese = true;
            case OTHERS -> others = true;
            case OPEN_BRACKET -> {
                inBracket = true;
                return false;
            }
            case THAT_IS -> {
                afterThatIs = true;
                return false;
            }
            default -> {
                return role == Atom.Role.FILLER
                        || role == Atom.Role.VERB
                        || role == Atom.Role.COLON
                        || (role == Atom.Role.CELL && labelsFirst);
            }
        }
        return true;
    }
}
