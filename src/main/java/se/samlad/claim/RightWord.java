package se.samlad.claim;

import java.util.List;
import se.samlad.core.Dimension;

/** What the words to the right of a figure say of it. */
final class RightWord {

    private final List<Atom> sentence;
    private final int at;
    private final NextLabel next;
    private final boolean labelsFirst;
    private final Neighbourhood found;

    RightWord(List<Atom> sentence, int at, NextLabel next, boolean labelsFirst, Neighbourhood found) {
        this.sentence = sentence;
        this.at = at;
        this.next = next;
        this.labelsFirst = labelsFirst;
        this.found = found;
    }

    /** Whether the atom belongs to the figure; what it says is kept. */
    boolean belongs(int index) {
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
            found.unknownPredicate |= !quality.reading().isComparison() && !most && !next.isNamedWhole();
            return false;
        }
        found.countsOther |= OtherMeasure.isSaid(sentence, at, index);
        return atom instanceof Atom.Season
                || Sentences.isSpan(sentence, index)
                || (atom instanceof Atom.Word word && belongs(word.role(), index));
    }

    private boolean belongs(Role role, int index) {
        switch (role) {
            case EARLIER_PERIOD -> found.say(Role.EARLIER);
            case PARTICIPANTS, ENROLLED, EARLIER, OF_THESE, POPULATION, TOTAL, THERE -> found.say(role);
            case VERB, HAD -> {
                found.say(role);
                found.ofWhole &= Sentences.is(sentence, index - 1, Role.RELATIVE); // "av de tio som är under 25 år"
            }
            case IN, OUT -> particle(role, index);
            default -> {
                return passes(role, index) || ends(role, index);
            }
        }
        return true;
    }

    /** Whether it says nothing of its own. */
    private boolean passes(Role role, int index) {
        return role.fills()
                || role == Role.DURING
                || role == Role.SINCE
                || role == Role.NOW
                || (role == Role.CELL && !labelsFirst)
                || (role == Role.THAT_IS && Sentences.is(sentence, index - 1, Role.VERB)) // "är alltså kvar"
                || (role == Role.UNCOUNTED && isTrackNext(index)); // "har deltagit i koordinering"
    }

    /** Never belongs to the figure, but may say that it is something else. */
    private boolean ends(Role role, int index) {
        switch (role) {
            case OTHER_UNIT, STAFF, HOST -> found.countsOther |= isOtherUnit() || isNewUnit(index);
            case RATE, UNCOUNTED, GOAL, DIFFERENCE -> found.countsOther = true;
            case OTHER_TIME, CHANGE -> found.unknownPredicate = true;
            case UNKNOWN, ELSEWHERE, HEALTH -> found.unknownPredicate |= !next.isNamedWhole();
            default -> {
                return false;
            }
        }
        return false;
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

    /** "6 möten", and "8 deltagare deltog i möten"; "8 kvinnor i Flen, möten …" has its noun and no more. */
    private boolean isOtherUnit() {
        boolean noun = found.says(Role.PARTICIPANTS) || !found.right.isAll() || !found.basis.isAll();
        return !found.says(Role.ENROLLED) && (!noun || found.says(Role.VERB));
    }

    /** "2 nya coacher": what is new is not who has been enrolled. */
    private boolean isNewUnit(int index) {
        return index > at + 1 && sentence.subList(at + 1, index).stream().allMatch(Atom.ScopeWord.class::isInstance);
    }
}
