package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import se.samlad.core.Scope;
import se.samlad.intake.ReportDocument;

/** A block's atoms, sentence by sentence. */
final class Sentences {

    /** A text without a full stop is cut, so that nobody's time is taken by it. */
    private static final int LONGEST = 250;

    private Sentences() {}

    static List<List<Atom>> of(List<Atom> atoms) {
        List<List<Atom>> sentences = new ArrayList<>();
        List<Atom> current = new ArrayList<>();
        for (Atom atom : atoms) {
            current.add(atom);
            if (current.size() == LONGEST || (atom instanceof Atom.Word word && word.role() == Role.STOP)) {
                sentences.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            sentences.add(current);
        }
        return sentences;
    }

    /** The sentence as it is written. */
    static String text(List<Atom> sentence, ReportDocument.Block block) {
        int from = sentence.get(0).start() - block.start();
        int to = sentence.get(sentence.size() - 1).end() - block.start();
        return block.text().substring(from, to);
    }

    static long wordCount(List<Atom> atoms) {
        return atoms.stream()
                .filter(atom -> !(atom instanceof Atom.Word word && isPunctuation(word.role())))
                .count();
    }

    private static boolean isPunctuation(Role role) {
        return switch (role) {
            case CELL, COLON, OPEN_BRACKET, CLOSE_BRACKET, STOP, MARK -> true;
            default -> false;
        };
    }

    /** "Hösten", "våren 2025". */
    static boolean isHalfYear(Atom atom) {
        return atom instanceof Atom.Season
                || (atom instanceof Atom.OtherNumber number && number.halfYear().isPresent());
    }

    /** Whether it is a word with one of those parts. */
    static boolean isOneOf(Atom atom, Role... roles) {
        if (atom instanceof Atom.Word word) {
            for (Role role : roles) {
                if (word.role().is(role)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean is(List<Atom> sentence, int index, Role role) {
        return sentence.get(index) instanceof Atom.Word word && word.role().is(role);
    }

    /** What a date says of the figure beside it. */
    enum Dating {
        AT,
        SINCE,
        /** "Sedan starten i oktober 2023": when it began. */
        START
    }

    static Dating dating(List<Atom> sentence, int date) {
        if (date > 0 && is(sentence, date - 1, Role.SINCE)) {
            return Dating.SINCE;
        }
        int before = date - 1;
        while (before > 0 && is(sentence, before, Role.FILLER)) {
            before--;
        }
        boolean start =
                before >= 0 && sentence.get(before) instanceof Atom.ScopeWord word && word.scope() == Scope.SINCE_START;
        return start ? Dating.START : Dating.AT;
    }

    /** The dash of "2025-07-01–2025-12-31". */
    static boolean isSpan(List<Atom> sentence, int index) {
        return index > 0
                && index + 1 < sentence.size()
                && is(sentence, index, Role.MARK)
                && sentence.get(index - 1) instanceof Atom.OtherNumber from
                && sentence.get(index + 1) instanceof Atom.OtherNumber to
                && from.kind() == NumberMention.Kind.DATE
                && to.kind() == NumberMention.Kind.DATE;
    }

    /** "Förra mätningen", "förra halvåret". */
    static boolean isEarlier(List<Atom> sentence, int index) {
        return is(sentence, index, Role.EARLIER) || is(sentence, index, Role.EARLIER_PERIOD);
    }

    /** Whether a figure is the next thing, words without a meaning and punctuation left out. */
    static boolean figureFollows(List<Atom> sentence, int index) {
        for (int i = index + 1; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            if (atom instanceof Atom.Figure) {
                return true;
            }
            boolean between = atom instanceof Atom.QualifierWord
                    || Sentences.isOneOf(
                            atom, Role.FILLER, Role.TOTAL, Role.AMOUNT, Role.VERB, Role.COLON, Role.CELL, Role.MARK);
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word of that role stands between the figure before and this one. */
    static boolean isBeside(List<Atom> sentence, int at, Role role) {
        for (int i = at - 1; i >= 0 && !(sentence.get(i) instanceof Atom.Figure); i--) {
            if (is(sentence, i, role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figure is one of two with nothing but a word of that part between them. */
    static boolean isInPair(List<Atom> sentence, int figure, Role between) {
        return isPair(sentence, figure - 2, between) || isPair(sentence, figure, between);
    }

    private static boolean isPair(List<Atom> sentence, int first, Role between) {
        return first >= 0
                && first + 2 < sentence.size()
                && sentence.get(first) instanceof Atom.Figure
                && is(sentence, first + 1, between)
                && sentence.get(first + 2) instanceof Atom.Figure;
    }
}
