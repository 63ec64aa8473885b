package se.samlad.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** Lines such as "Katrineholm:" that wait for the figures below them; several in a row are answered in their order. */
final class Labels {

    private static final int LONGEST_LABEL = 6;

    private final Deque<Label> waiting = new ArrayDeque<>();

    /**
     * What a line names.
     *
     * @param scope the scope that it names
     * @param period the half-year that it names, when it is another than the report's
     * @param counted whether it says who is counted, and not only when
     */
    record Label(Selection selection, Optional<Scope> scope, Optional<Period> period, boolean counted) {}

    void clear() {
        waiting.clear();
    }

    /** A line without figures: one more label, or prose, which ends those before it. */
    void add(List<Atom> atoms) {
        if (isLabel(atoms)) {
            waiting.add(label(atoms));
        } else {
            waiting.clear();
        }
    }

    /** A question: the line below it answers. */
    void ask(List<Atom> question) {
        waiting.clear();
        waiting.add(label(question));
    }

    /** The label of a line with figures; null when there is none. A list's label serves all its items. */
    @Nullable
    Label next(List<Atom> atoms, boolean item) {
        Label label = waiting.peek();
        boolean stays =
                label != null && waiting.size() == 1 && (item || isItemOf(label, atoms) || isTimed(label, atoms));
        if (!stays) {
            waiting.poll();
            if (Sentences.wordCount(atoms) > LONGEST_LABEL) {
                waiting.clear();
            }
        }
        return label;
    }

    /** A short line that names more than its label: "Till arbete: 5" below "Avslutade:". */
    private static boolean isItemOf(Label label, List<Atom> atoms) {
        Selection named = TableRow.terms(atoms);
        return Sentences.wordCount(atoms) <= LONGEST_LABEL
                && (!named.isAll() || isLabelled(atoms))
                && !TableRow.has(atoms, Role.TOTAL)
                && Wholes.isDisjoint(label.selection(), named);
    }

    /** "Inskrivna: 53" below "Strängnäs:". */
    private static boolean isLabelled(List<Atom> atoms) {
        return atoms.size() > 1
                && Sentences.isOneOf(atoms.get(0), Role.ENROLLED, Role.PARTICIPANTS)
                && Sentences.is(atoms, 1, Role.COLON);
    }

    /** Short lines below "Under perioden:". */
    private static boolean isTimed(Label label, List<Atom> atoms) {
        return !label.counted() && Sentences.wordCount(atoms) <= LONGEST_LABEL;
    }

    private static boolean isLabel(List<Atom> atoms) {
        boolean colon = !atoms.isEmpty() && Sentences.is(atoms, atoms.size() - 1, Role.COLON);
        boolean says = atoms.stream()
                .anyMatch(atom -> names(atom) || atom instanceof Atom.ScopeWord || Sentences.isHalfYear(atom));
        boolean isShort = Sentences.wordCount(atoms) <= LONGEST_LABEL && !TableRow.has(atoms, Role.STOP);
        long dimensions = atoms.stream()
                .filter(Atom.Term.class::isInstance)
                .map(atom -> ((Atom.Term) atom).dimension())
                .distinct()
                .count();
        long terms = atoms.stream().filter(Atom.Term.class::isInstance).count();
        return says && (colon || isShort) && terms == dimensions;
    }

    private static boolean names(Atom atom) {
        return atom instanceof Atom.Term || Sentences.isOneOf(atom, Role.PARTICIPANTS, Role.ENROLLED);
    }

    private static Label label(List<Atom> atoms) {
        Selection selection = TableRow.terms(atoms);
        boolean half = atoms.stream().anyMatch(Sentences::isHalfYear);
        Optional<Scope> scope = atoms.stream()
                .filter(Atom.ScopeWord.class::isInstance)
                .map(atom -> ((Atom.ScopeWord) atom).scope())
                .reduce(FigureTime::narrower)
                .or(() -> half ? Optional.of(Scope.ACTIVE_IN_PERIOD) : Optional.empty());
        boolean enrolled = TableRow.has(atoms, Role.ENROLLED) && selection.isAll();
        return new Label(
                selection,
                scope.map(named -> named == Scope.ACTIVE_IN_PERIOD && enrolled ? Scope.NEW_IN_PERIOD : named),
                atoms.stream()
                        .filter(Atom.OtherNumber.class::isInstance)
                        .flatMap(atom -> ((Atom.OtherNumber) atom).halfYear().stream())
                        .findFirst(),
                atoms.stream().anyMatch(Labels::names));
    }
}
