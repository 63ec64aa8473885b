package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samlad.core.Dimension;

/** Names that a figure counts though something that ends its own words stands between. */
final class FartherLeft {

    private final List<Atom> sentence;
    private final int at;
    private final Set<Atom> taken;
    private final Neighbourhood found;

    FartherLeft(List<Atom> sentence, int at, Set<Atom> taken, Neighbourhood found) {
        this.sentence = sentence;
        this.at = at;
        this.taken = taken;
        this.found = found;
    }

    /**
     * Looks on.
     *
     * @param end what ended the figure's own words
     */
    void look(int end) {
        place(end);
        beforeBracket(end);
        apposition(end);
        if (Sentences.is(sentence, end, Role.MARK) && isBeside(end)) {
            beforeComma(end);
        }
    }

    /** "I Flen deltar 12": a place named at the beginning holds for its whole clause, whatever words stand between. */
    private void place(int from) {
        if (Sentences.is(sentence, from, Role.MARK) && Sentences.is(sentence, from + 1, Role.VERB)) {
            besideApposition(from);
            return;
        }
        for (int i = from; i >= 0 && isPlainWord(sentence.get(i)); i--) {
            takePlace(sentence.get(i));
        }
    }

    /** "Den största kommunen, Nyköping, står för 64", "Strängnäs, som är mindre, har 48". */
    private void besideApposition(int close) {
        int open = close - 1;
        while (open > 0 && isPlainWord(sentence.get(open))) {
            open--;
        }
        if (open <= 0 || !Sentences.is(sentence, open, Role.MARK)) {
            return;
        }
        int name = open - 1;
        while (name > 0 && Sentences.is(sentence, name, Role.FILLER)) {
            name--;
        }
        takePlace(sentence.get(close - 1));
        takePlace(sentence.get(name));
        if (found.left.isAll() && found.right.isAll() && sentence.get(name) instanceof Atom.Term term) {
            take(term);
        }
        if (found.left.isAll()
                && found.right.isAll()
                && sentence.get(close - 1) instanceof Atom.Term term
                && open == close - 2) {
            take(term);
        }
    }

    /** "Från Gnesta (8 st)": what stands before a bracket is counted in it, unless it has its own figure. */
    private void beforeBracket(int bracket) {
        if (!found.isInBracket() || !found.left.isAll() || found.says(Role.OTHERS)) {
            return;
        }
        List<Atom.Term> terms = new ArrayList<>();
        for (int i = bracket - 1; i >= 0 && isPlainWord(sentence.get(i)); i--) {
            if (Sentences.is(sentence, i, Role.UNKNOWN)) {
                break;
            }
            if (sentence.get(i) instanceof Atom.Term term && !taken.contains(term)) {
                terms.add(term);
            }
        }
        terms.forEach(this::take);
    }

    /** "Från Försäkringskassan, 58 stycken, …": a figure between commas counts what it is put beside. */
    private void beforeComma(int comma) {
        boolean closed = isClosed(at) || isLast();
        int noun = comma - 1;
        if (noun > 0 && Sentences.is(sentence, noun, Role.PARTICIPANTS) && closed) {
            noun--;
        } else if (found.says(Role.PARTICIPANTS) && !closed) {
            return;
        }
        if (noun >= 0 && closed && Sentences.is(sentence, noun, Role.OTHERS)) {
            found.say(Role.OTHERS);
        }
        if (closed) {
            found.unknownPredicate = false; // what follows is said of the noun
        }
        if (noun >= 0 && !found.hasTerms() && found.basis.isAll() && sentence.get(noun) instanceof Atom.Term term) {
            take(term);
        } else if (closed && !found.hasTerms() && found.says(Role.PARTICIPANTS)) {
            clause(comma);
        }
    }

    /** "Deltagarna i Gnesta är få, endast 9 personer, men …": the place that the clause before is about. */
    private void clause(int comma) {
        for (int i = comma - 1; i >= 0 && isPlainWord(sentence.get(i)); i--) {
            takePlace(sentence.get(i));
        }
    }

    /** Whether nothing but how it is meant stands between the comma and the figure. */
    private boolean isBeside(int comma) {
        return sentence.subList(comma + 1, at).stream()
                .allMatch(atom -> atom instanceof Atom.QualifierWord || Sentences.isOneOf(atom, Role.FILLER));
    }

    /** "Oxelösunds kommun, med sina 37 deltagare, är …", "Katrineholm, som har 91 deltagare, …". */
    private void apposition(int comma) {
        if (!Sentences.is(sentence, comma, Role.MARK) || found.hasTerms() || !found.basis.isAll()) {
            return;
        }
        int figure = comma + 1;
        while (figure < sentence.size()
                && (sentence.get(figure) instanceof Atom.QualifierWord
                        || Sentences.isOneOf(sentence.get(figure), Role.FILLER, Role.VERB))) {
            figure++;
        }
        int name = comma - 1;
        while (name > 0 && Sentences.is(sentence, name, Role.FILLER)) {
            name--;
        }
        boolean filled = figure > comma + 1 && Sentences.is(sentence, comma + 1, Role.FILLER);
        if (filled && name >= 0 && isClosed(figure) && sentence.get(name) instanceof Atom.Term term) {
            take(term);
            found.unknownPredicate = false;
        }
    }

    /** Whether a comma follows the figure and its noun. */
    private boolean isClosed(int figure) {
        int next = figure + 1;
        while (next < sentence.size() && Sentences.isOneOf(sentence.get(next), Role.PARTICIPANTS, Role.FILLER)) {
            next++;
        }
        return next < sentence.size() && Sentences.is(sentence, next, Role.MARK);
    }

    /** Whether its noun follows the figure, and nothing else. */
    private boolean isLast() {
        return at + 1 < sentence.size()
                && Sentences.is(sentence, at + 1, Role.PARTICIPANTS)
                && (at + 2 == sentence.size() || Sentences.is(sentence, at + 2, Role.STOP));
    }

    private void takePlace(Atom atom) {
        if (atom instanceof Atom.Term term
                && term.dimension() == Dimension.MUNICIPALITY
                && found.right.value(Dimension.MUNICIPALITY).isEmpty()) {
            take(term);
        }
    }

    private void take(Atom.Term term) {
        if (found.left.value(term.dimension()).isEmpty() && taken.add(term)) {
            found.left = found.left.and(term.dimension(), term.value());
        }
    }

    private static boolean isPlainWord(Atom atom) {
        return atom instanceof Atom.Term
                || Sentences.isOneOf(
                        atom,
                        Role.FILLER,
                        Role.TOTAL,
                        Role.AMOUNT,
                        Role.UNKNOWN,
                        Role.AGE,
                        Role.VERB,
                        Role.ENROLLED,
                        Role.PARTICIPANTS);
    }
}
