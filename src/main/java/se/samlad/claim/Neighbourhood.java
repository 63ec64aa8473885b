package se.samlad.claim;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** What stands beside a figure, to its right and to its left, up to the first thing that does not belong to it. */
final class Neighbourhood {

    private final Set<Role> said = EnumSet.noneOf(Role.class);

    Selection right = Selection.ALL;
    Selection left = Selection.ALL;
    Selection basis = Selection.ALL;
    Optional<Scope> scope = Optional.empty();
    Optional<YearMonth> month = Optional.empty();
    /** Of "sedan juni 2025" the month. */
    Optional<YearMonth> since = Optional.empty();

    Qualifier qualifier = Qualifier.EXACT;
    OptionalInt statedWhole = OptionalInt.empty();
    /** Something is said of it that the grammar does not know. */
    boolean unknownPredicate;
    /** It counts something else than participants who are there. */
    boolean countsOther;
    /** Two values of one dimension are counted together. */
    boolean union;
    /** What is named next to its right is the whole of which it is a part. */
    boolean ofWhole;
    /** What it names to its right is a whole, if anything else says what is counted: "39 % av de avslutade". */
    boolean ofRight;
    /** What it names to its left is a whole: "av männen". */
    boolean ofLeft;

    private Neighbourhood() {}

    /**
     * Looks around.
     *
     * @param taken terms that belong to somebody else already
     * @param labelsFirst whether a table's row names what a figure counts before it
     */
    static Neighbourhood of(List<Atom> sentence, int at, Set<Atom> taken, boolean labelsFirst) {
        Neighbourhood found = new Neighbourhood();
        new RightOfFigure(sentence, at, taken, labelsFirst, found).look();
        new LeftOfFigure(sentence, at, taken, labelsFirst, found).look();
        return found;
    }

    /** How exactly the figure is meant: "två tredjedelar" never to the decimal. */
    Qualifier qualifier(Atom.Figure figure) {
        return figure.rounded() && qualifier == Qualifier.EXACT ? Qualifier.ABOUT : qualifier;
    }

    void say(Role role) {
        said.add(role);
    }

    /** Whether a word with that part stands beside it. */
    boolean says(Role role) {
        return said.contains(role);
    }

    boolean hasTerms() {
        return !right.isAll() || !left.isAll();
    }

    boolean isInBracket() {
        return says(Role.OPEN_BRACKET);
    }

    /** A date beside the figure says when it was counted, or since when. */
    void date(Atom.OtherNumber number, Sentences.Dating dating) {
        unknownPredicate |= number.unkept() && dating != Sentences.Dating.START;
        if (dating == Sentences.Dating.SINCE && number.month().isPresent()) {
            since = number.month();
            narrow(Scope.ACTIVE_IN_PERIOD);
        } else if (dating == Sentences.Dating.AT) {
            month = month.or(number::month);
        }
    }

    /** In that scope; who is new has been enrolled. */
    void inScope(Scope named) {
        narrow(named);
        if (named == Scope.NEW_IN_PERIOD) {
            say(Role.ENROLLED);
        }
    }

    void narrow(Scope other) {
        scope = Optional.of(
                scope.map(named -> FigureTime.narrower(named, other)).orElse(other));
    }
}
