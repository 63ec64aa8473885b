package se.samlad.claim;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** Looks to the right of a figure: its noun, whose part it is, and what is said of them. */
final class RightOfFigure {

    private final List<Atom> sentence;
    private final int at;
    private final Set<Atom> taken;
    private final boolean labelsFirst;
    private final Neighbourhood found;
    private Atom.@Nullable Term lastTaken;
    private boolean ofWhole;
    private boolean passedBracket;

    RightOfFigure(List<Atom> sentence, int at, Set<Atom> taken, boolean labelsFirst, Neighbourhood found) {
        this.sentence = sentence;
        this.at = at;
        this.taken = taken;
        this.labelsFirst = labelsFirst;
        this.found = found;
    }

    void look() {
        boolean ratio =
                sentence.get(at) instanceof Atom.Figure figure && figure.whole().isPresent();
        ofWhole = ratio || isFraction();
        int next = at + 1;
        while (next < sentence.size()) {
            int after = Parenthesis.after(sentence, at, next);
            passedBracket |= after > next && Sentences.is(sentence, after - 1, Role.CLOSE_BRACKET);
            if (after == next && !take(next)) {
                break;
            }
            next = Math.max(after, next + 1);
        }
        boolean predicateLast = at > 0 && Sentences.is(sentence, at - 1, Role.VERB);
        if (found.right.isAll() && !found.basis.isAll() && (!ratio || predicateLast)) {
            moveFromBasis(predicateLast && (ratio || found.basis.values().size() > 1));
        }
    }

    /** Whether the atom belongs to the figure. */
    private boolean take(int index) {
        Atom atom = sentence.get(index);
        if (atom instanceof Atom.Term term) {
            return !taken.contains(term) && !isLabel(index) && !isVerbOfPart(index) && takeTerm(term);
        }
        if (Sentences.is(sentence, index, Role.OF)) {
            ofWhole = true;
            return true;
        }
        if (isNextLabel(index)) {
            return false;
        }
        if (isWhole(index)) {
            found.statedWhole = OptionalInt.of(((Atom.Figure) atom).value().intValue());
            return true;
        }
        if (!belongs(index)) {
            found.union |= Union.follows(sentence, index, found.right.and(found.basis));
            return false;
        }
        return true;
    }

    /** "Av de 14 som skrevs ut återgick fem": the last name before the next figure is said of that. */
    private boolean isVerbOfPart(int index) {
        return isNamedWhole() && index + 1 < sentence.size() && sentence.get(index + 1) instanceof Atom.Figure;
    }

    /** "Flen: 12 Trosa: 13", "K 12 M 13": the term names what comes after it. */
    private boolean isLabel(int index) {
        if (isNextLabel(index)) {
            return true;
        }
        boolean labelled = at > 0
                && (Sentences.is(sentence, at - 1, Role.COLON)
                        || (at > 1 && Sentences.is(sentence, at - 2, Role.COLON)));
        return labelled && index + 1 < sentence.size() && Sentences.is(sentence, index + 1, Role.COLON);
    }

    /** Both figures have a value of one dimension right before them. */
    private boolean isNextLabel(int index) {
        return at > 0
                && sentence.get(at - 1) instanceof Atom.Term own
                && !taken.contains(own)
                && isLabelLike(sentence.get(index), own)
                && index + 1 < sentence.size()
                && sentence.get(index + 1) instanceof Atom.Figure;
    }

    private static boolean isLabelLike(Atom atom, Atom.Term own) {
        return atom instanceof Atom.Term next
                ? next.dimension() == own.dimension() && !next.value().equals(own.value())
                : Sentences.isOneOf(atom, Role.TOTAL, Role.UNKNOWN);
    }

    private boolean takeTerm(Atom.Term term) {
        if (found.right.value(term.dimension()).isPresent()) {
            return false;
        }
        if (isWhereTo(term)) {
            taken.add(term);
            return true;
        }
        boolean predicate = term.dimension() == Dimension.REFERRER
                || term.dimension() == Dimension.SUPPORT
                || (term.dimension() == Dimension.DISCHARGE_REASON && !found.basis.isAll());
        if (ofWhole && !predicate) {
            found.basis = found.basis.and(term.dimension(), term.value());
        } else {
            found.right = found.right.and(term.dimension(), term.value());
        }
        taken.add(term);
        lastTaken = term;
        return true;
    }

    /** "Återgick fem till Försäkringskassan": where they went back to is no referrer that is counted. */
    private boolean isWhereTo(Atom.Term term) {
        return term.dimension() == Dimension.REFERRER
                && at > 0
                && sentence.get(at - 1) instanceof Atom.Term verb
                && verb.dimension() == Dimension.DISCHARGE_REASON
                && Sentences.is(sentence, sentence.indexOf(term) - 1, Role.TO);
    }

    /** "I dag är 40 % av de inskrivna i coachning män": with the verb before it, the last name is the predicate. */
    private void moveFromBasis(boolean inverted) {
        if (inverted && lastTaken != null) {
            found.right = Selection.of(lastTaken.dimension(), lastTaken.value());
            found.basis = Spread.without(found.basis, lastTaken.dimension());
        } else {
            found.right = found.basis;
            found.basis = Selection.ALL;
            found.ofRight = true;
        }
    }

    /** "Samtliga deltagare i Gnesta är kvinnor": what stands before the verb is the whole. */
    private boolean isFraction() {
        return sentence.get(at) instanceof Atom.Figure figure
                && (figure.inWords() || figure.rounded())
                && figure.unit() == Unit.PERCENT;
    }

    /** "Hälften av de 40 deltagarna", "48 % (64 st) av 134 deltagare". */
    private boolean isWhole(int index) {
        return ofWhole
                && (isFraction() || passedBracket)
                && sentence.get(index) instanceof Atom.Figure whole
                && whole.unit() == Unit.COUNT
                && Sentences.isOneOf(sentence.get(index - 1), Role.OF, Role.FILLER);
    }

    private boolean belongs(int index) {
        Atom atom = sentence.get(index);
        if (atom instanceof Atom.ScopeWord word) {
            found.inScope(word.scope()); // "19 nya"
            return true;
        }
        if (atom instanceof Atom.OtherNumber number) {
            found.date(number, Sentences.dating(sentence, index));
            return number.kind() == NumberMention.Kind.DATE || number.kind() == NumberMention.Kind.AGE_LIMIT;
        }
        if (atom instanceof Atom.Quality quality) {
            found.countsOther |= quality.reading().isComparison();
            boolean most = quality.reading() == Reading.MOST || quality.reading() == Reading.FEWEST;
            found.unknownPredicate |= !quality.reading().isComparison() && !most && !isNamedWhole();
            return false;
        }
        found.countsOther |= isOtherUnitsAdjective(index) || isMoreThanThen(index) || isMoreThanUnits(index);
        return atom instanceof Atom.Season
                || Sentences.isSpan(sentence, index)
                || (atom instanceof Atom.Word word && belongs(word.role(), index));
    }

    /** "Skrevs 12 deltagare ut", "17 in, 12 ut". */
    private void particle(Role role, int index) {
        boolean alone = index == at + 1
                && (index + 1 == sentence.size()
                        || Sentences.isOneOf(
                                sentence.get(index + 1), Role.MARK, Role.STOP, Role.AND, Role.DURING, Role.OPEN_BRACKET)
                        || sentence.get(index + 1) instanceof Atom.ScopeWord);
        boolean verb = Sentences.isBeside(sentence, at, Role.ENROLLED);
        if (role == Role.OUT
                && (alone || verb)
                && found.right.value(Dimension.STATUS).isEmpty()) {
            found.right = found.right.and(Dimension.STATUS, Dimension.CLOSED);
        } else if (role == Role.IN && alone) {
            found.say(Role.ENROLLED);
        }
    }

    private boolean isTrackNext(int index) {
        return index + 1 < sentence.size()
                && sentence.get(index + 1) instanceof Atom.Term term
                && term.dimension() == Dimension.TRACK;
    }

    private boolean belongs(Role role, int index) {
        switch (role) {
            case EARLIER_PERIOD -> {
                found.say(Role.EARLIER);
                return true;
            }
            case PARTICIPANTS, ENROLLED, EARLIER, OF_THESE, POPULATION, TOTAL -> {
                found.say(role);
                return true;
            }
            case VERB, HAD -> {
                found.say(role);
                ofWhole &= Sentences.is(sentence, index - 1, Role.RELATIVE); // "av de tio som är under 25 år"
                return true;
            }
            case OTHER_UNIT, STAFF, HOST, RATE -> found.countsOther |= role == Role.RATE || isOtherUnit();
            case UNCOUNTED, GOAL, DIFFERENCE -> {
                boolean track = role == Role.UNCOUNTED && isTrackNext(index);
                found.countsOther |= !track; // "har deltagit i koordinering"
                return track;
            }
            case OTHER_TIME, CHANGE -> found.unknownPredicate = true;
            case THAT_IS -> {
                return Sentences.is(sentence, index - 1, Role.VERB); // "är alltså kvar"
            }
            case THERE -> {
                found.say(role);
                return true;
            }
            case IN, OUT -> {
                particle(role, index);
                return true;
            }
            case UNKNOWN, ELSEWHERE, HEALTH -> found.unknownPredicate |= !isNamedWhole();
            default -> {
                return role.fills()
                        || role == Role.DURING
                        || role == Role.SINCE
                        || role == Role.NOW
                        || (role == Role.CELL && !labelsFirst);
            }
        }
        return false;
    }

    /** "3 deltagare mer än i juni": a difference. */
    private boolean isMoreThanThen(int index) {
        int next = index + 1;
        while (next < sentence.size() && Sentences.is(sentence, next, Role.FILLER)) {
            next++;
        }
        return sentence.get(index) instanceof Atom.QualifierWord
                && next < sentence.size()
                && (Sentences.isEarlier(sentence, next)
                        || Sentences.isHalfYear(sentence.get(next))
                        || (sentence.get(next) instanceof Atom.OtherNumber then
                                && then.kind() == NumberMention.Kind.DATE));
    }

    /** "Har varit inskrivna mer än ett år": a property that is measured in something else. */
    private boolean isMoreThanUnits(int index) {
        int next = index + 1;
        while (next < sentence.size()
                && (sentence.get(next) instanceof Atom.Figure
                        || Sentences.isOneOf(sentence.get(next), Role.UNKNOWN, Role.FILLER))) {
            next++;
        }
        return sentence.get(index) instanceof Atom.QualifierWord
                && next > index + 1
                && next < sentence.size()
                && Sentences.is(sentence, next, Role.OTHER_UNIT);
    }

    /** "118 individuella samtal": an unknown word between the figure and its unit. */
    private boolean isOtherUnitsAdjective(int index) {
        return index == at + 1
                && Sentences.is(sentence, index, Role.UNKNOWN)
                && index + 1 < sentence.size()
                && Sentences.isOneOf(sentence.get(index + 1), Role.OTHER_UNIT, Role.UNCOUNTED);
    }

    /** "Av 27 avslut ledde 10 till arbete": what is said is said of the part. */
    private boolean isNamedWhole() {
        int of = at - 1;
        while (of > 0
                && (sentence.get(of) instanceof Atom.Season
                        || Sentences.isOneOf(sentence.get(of), Role.FILLER, Role.TOTAL))) {
            of--;
        }
        return of >= 0 && Sentences.is(sentence, of, Role.OF);
    }

    /** "6 möten", and "8 deltagare deltog i möten"; "8 kvinnor i Flen, möten …" has its noun and no more. */
    private boolean isOtherUnit() {
        boolean noun = found.says(Role.PARTICIPANTS) || !found.right.isAll() || !found.basis.isAll();
        return !found.says(Role.ENROLLED) && (!noun || found.says(Role.VERB));
    }
}
