package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            if (current.size() == LONGEST || (atom instanceof Atom.Word word && word.role() == Atom.Role.STOP)) {
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

    private static boolean isPunctuation(Atom.Role role) {
        return switch (role) {
            case CELL, COLON, OPEN_BRACKET, CLOSE_BRACKET, STOP, MARK -> true;
            default -> false;
        };
    }

    /** What follows an atom, fillers left out. */
    static Optional<Atom> next(List<Atom> atoms, Atom after) {
        return atoms.stream()
                .filter(atom -> atom.start() >= after.end())
                .filter(atom -> !(atom instanceof Atom.Word word && word.role() == Atom.Role.FILLER))
                .findFirst();
    }

    static boolean is(List<Atom> sentence, int index, Atom.Role role) {
        return sentence.get(index) instanceof Atom.Word word && word.role() == role;
    }

    /** Where a bracket that holds only figures is closed; where it is opened when it holds anything else. */
    static int endOfFigures(List<Atom> sentence, int bracket) {
        for (int i = bracket + 1; i < sentence.size(); i++) {
            if (is(sentence, i, Atom.Role.CLOSE_BRACKET)) {
                return i;
            }
            boolean figures = sentence.get(i) instanceof Atom.Figure
                    || sentence.get(i) instanceof Atom.QualifierWord
                    || is(sentence, i, Atom.Role.FILLER)
                    || is(sentence, i, Atom.Role.MARK);
            if (!figures) {
                return bracket;
            }
        }
        return bracket;
    }

    /** Whether a figure is the next thing, words without a meaning and punctuation left out. */
    static boolean figureFollows(List<Atom> sentence, int index) {
        for (int i = index + 1; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            if (atom instanceof Atom.Figure) {
                return true;
            }
            boolean between = atom instanceof Atom.QualifierWord
                    || (atom instanceof Atom.Word word
                            && (word.role().fills()
                                    || word.role() == Atom.Role.VERB
                                    || word.role() == Atom.Role.COLON
                                    || word.role() == Atom.Role.CELL
                                    || word.role() == Atom.Role.MARK));
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word of that role stands between the figure before and this one. */
    static boolean isBeside(List<Atom> sentence, int at, Atom.Role role) {
        for (int i = at - 1; i >= 0 && !(sentence.get(i) instanceof Atom.Figure); i--) {
            if (is(sentence, i, role)) {
                return true;
            }
        }
        return false;
    }
}
