package se.samlad.claim;

import java.util.List;

/** Whether what stands to the right of a figure measures something else than how many participants there are. */
final class OtherMeasure {

    private final List<Atom> sentence;
    private final int at;

    private OtherMeasure(List<Atom> sentence, int at) {
        this.sentence = sentence;
        this.at = at;
    }

    /** Whether the atom at an index to the right of the figure says so. */
    static boolean isSaid(List<Atom> sentence, int at, int index) {
        OtherMeasure measure = new OtherMeasure(sentence, at);
        return measure.isOtherUnitsAdjective(index) || measure.isMoreThanThen(index) || measure.isMoreThanUnits(index);
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
}
