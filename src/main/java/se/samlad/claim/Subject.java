package se.samlad.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whose figure it is: what stands before the verb that the figure follows, "teamet består av 4 personer". */
final class Subject {

    /** What a figure's subject is. */
    enum Kind {
        /** Of something that a place has: "arbetslösheten i Flen". */
        RATE,
        /** Somebody else's: of a team, of another measure. */
        OTHER,
        /** Of somebody who takes participants in: "ett företag tog emot 8 deltagare". */
        HOST,
        /** Of staff: "personalen", "handläggarna på Arbetsförmedlingen". */
        STAFF,
        /** Somebody's who has a name: "projektet Ung Kraft". */
        NAMED,
        /** Somebody's or something's that the grammar does not know. */
        UNKNOWN,
        /** Another measure's, which is said in a bracket. */
        MEASURE,
        /** The measure's own, or none. */
        OWN
    }

    private final List<Atom> sentence;
    private int place;
    private boolean unit;
    private boolean staff;
    private boolean host;

    private Subject(List<Atom> sentence, int figure) {
        this.sentence = sentence;
        this.place = figure - 1;
    }

    /** "Äldre: 62 deltagare": nothing but a figure and its noun after words that nobody knows. */
    static boolean isUnknownLabel(List<Atom> sentence, int figure) {
        int colon = figure - 1;
        while (colon > 0 && sentence.get(colon) instanceof Atom.QualifierWord) {
            colon--;
        }
        List<Atom> rest = sentence.subList(figure + 1, sentence.size());
        return colon > 0
                && Sentences.is(sentence, colon, Role.COLON)
                && sentence.subList(0, colon).stream()
                        .allMatch(atom -> Sentences.isOneOf(atom, Role.UNKNOWN, Role.FILLER))
                && sentence.subList(0, colon).stream().anyMatch(atom -> Sentences.isOneOf(atom, Role.UNKNOWN))
                && rest.stream()
                        .allMatch(
                                atom -> Sentences.isOneOf(atom, Role.FILLER, Role.PARTICIPANTS, Role.STOP, Role.MARK));
    }

    static Kind of(List<Atom> sentence, int figure) {
        return new Subject(sentence, figure).find();
    }

    private Kind find() {
        skip(Subject::isBeforeFigure);
        boolean enrols = is(Role.ENROLLED);
        if (!enrols && !is(Role.VERB)) {
            return Kind.OWN;
        }
        skip(atom -> Sentences.isOneOf(atom, Role.VERB, Role.ENROLLED));
        if (enrols) {
            skip(Subject::isBeforeFigure); // "tog under hösten emot"
            skip(atom -> Sentences.isOneOf(atom, Role.VERB));
        }
        skipBracket();
        skipRelative();
        if (unit) {
            return Kind.MEASURE;
        }
        return isName() ? Kind.NAMED : ofPlace().orElseGet(() -> ofWords(enrols));
    }

    /** What begins the clause, when nothing but prepositions and names that are counted follow before the verb. */
    private Optional<Kind> ofPlace() {
        int first = place;
        boolean named = false;
        while (first > 0 && (sentence.get(first) instanceof Atom.Term || Sentences.is(sentence, first, Role.FILLER))) {
            named = named || sentence.get(first) instanceof Atom.Term;
            first--;
        }
        if (named && first >= 0 && sentence.get(first) instanceof Atom.Word word && word.name()) {
            return Optional.of(Kind.NAMED); // "ungdomsprojektet Hamnen i Oxelösund"
        }
        boolean begins = first == 0 || (first > 0 && Sentences.isOneOf(sentence.get(first - 1), Role.MARK, Role.AND));
        if (!named || !begins) {
            return Optional.empty();
        }
        if (Sentences.is(sentence, first, Role.OTHER_UNIT)) {
            return Optional.of(Kind.STAFF);
        }
        return Sentences.is(sentence, first, Role.UNKNOWN) ? Optional.of(Kind.RATE) : Optional.empty();
    }

    /** What the words before the verb say, which are no names that are counted. */
    private Kind ofWords(boolean enrols) {
        int last = place;
        boolean named = false;
        boolean unknown = false;
        while (place >= 0 && Sentences.isOneOf(at(), Role.UNKNOWN, Role.FILLER, Role.OTHER_UNIT, Role.UNCOUNTED)) {
            named = named || isName();
            staff = staff || is(Role.STAFF);
            host = host || (is(Role.HOST) && place == last);
            unit = unit || is(Role.UNCOUNTED) || (is(Role.OTHER_UNIT) && !isCounted());
            unknown = unknown || is(Role.UNKNOWN);
            place--;
        }
        if (named) {
            return Kind.NAMED;
        }
        if (host) {
            return Kind.HOST;
        }
        boolean preposition = place < last && Sentences.is(sentence, place + 1, Role.FILLER);
        if (enrols || preposition) {
            return Kind.OWN;
        }
        if (staff && unit) {
            return Kind.STAFF;
        }
        return unit ? Kind.OTHER : unknown && place < 0 ? Kind.UNKNOWN : Kind.OWN;
    }

    private void skip(Predicate<Atom> passes) {
        while (place >= 0 && passes.test(at())) {
            place--;
        }
    }

    /** "Steget (kommunens egen verksamhet) tog emot": what it is stands in the bracket. */
    private void skipBracket() {
        if (!is(Role.CLOSE_BRACKET)) {
            return;
        }
        int open = place;
        while (open > 0 && !Sentences.is(sentence, open, Role.OPEN_BRACKET)) {
            if (sentence.get(open) instanceof Atom.Figure) {
                return;
            }
            unit = unit || Sentences.is(sentence, open, Role.OTHER_UNIT);
            open--;
        }
        place = open - 1;
    }

    /** "Projektet Ung Kraft, som drivs av kommunen, har": what is put between commas is said of the subject. */
    private void skipRelative() {
        if (!is(Role.MARK)) {
            return;
        }
        int open = place - 1;
        boolean clause = false;
        while (open > 0 && !Sentences.is(sentence, open, Role.MARK)) {
            if (sentence.get(open) instanceof Atom.Figure) {
                return;
            }
            clause = clause || Sentences.is(sentence, open, Role.VERB);
            open--;
        }
        clause = clause || Sentences.is(sentence, open + 1, Role.FILLER);
        place = open > 0 && clause ? open - 1 : place;
    }

    /** A name, or a quoted one before its closing quotation mark. */
    private boolean isName() {
        int last = is(Role.MARK) ? place - 1 : place;
        return last >= 0 && sentence.get(last) instanceof Atom.Word word && word.name() && !isCompared(last);
    }

    /** "Jämfört med 38 % i riket är 41 % …": what is compared with is no subject. */
    private boolean isCompared(int name) {
        return Sentences.is(sentence, 0, Role.THAN)
                && sentence.subList(0, name).stream().anyMatch(Atom.Figure.class::isInstance);
    }

    private static boolean isBeforeFigure(Atom atom) {
        return atom instanceof Atom.QualifierWord
                || atom instanceof Atom.ScopeWord
                || Sentences.isHalfYear(atom)
                || Sentences.isOneOf(atom, Role.FILLER, Role.TOTAL, Role.OF, Role.DURING);
    }

    private boolean isCounted() {
        return place > 0 && sentence.get(place - 1) instanceof Atom.Figure;
    }

    private Atom at() {
        return sentence.get(place);
    }

    private boolean is(Role role) {
        return place >= 0 && Sentences.is(sentence, place, role);
    }
}
