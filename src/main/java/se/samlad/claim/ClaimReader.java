package se.samlad.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.intake.ReportDocument;

/** Reads a status report's claims, block by block; a line that ends in a colon names what the next block counts. */
public final class ClaimReader {

    private static final int LONGEST_LABEL = 6;

    private final AtomScanner scanner;
    private final int fileNumber;
    private final Period period;
    private final List<Claim> claims = new ArrayList<>();
    private final List<NumberMention> numbers = new ArrayList<>();
    private final Deque<Label> labels = new ArrayDeque<>();
    private List<TableRow.Column> columns = List.of();
    private @Nullable Draft previous;
    private OptionalInt total = OptionalInt.empty();

    private record Label(Selection selection, Optional<Scope> scope) {}

    private ClaimReader(int fileNumber, Period period, ClaimLexicon lexicon) {
        this.fileNumber = fileNumber;
        this.period = period;
        this.scanner = new AtomScanner(lexicon);
    }

    /** The claims and all numbers of the report with that number in the run, sent for a period. */
    public static ReportClaims read(int fileNumber, Period period, ReportDocument report, ClaimLexicon lexicon) {
        ClaimReader reader = new ClaimReader(fileNumber, period, lexicon);
        report.blocks().forEach(reader::block);
        return new ReportClaims(reader.claims, reader.numbers);
    }

    private void block(ReportDocument.Block block) {
        List<Atom> atoms = scanner.scan(block.text(), block.start());
        List<Quoted> quoted = block.heading() ? List.of() : claimsOf(block, atoms);
        number(block, atoms, quoted);
        if (block.heading()) {
            labels.clear();
            columns = List.of();
        }
    }

    private record Quoted(Draft draft, String sentence) {}

    private List<Quoted> claimsOf(ReportDocument.Block block, List<Atom> atoms) {
        if (atoms.stream().noneMatch(Atom.Figure.class::isInstance)) {
            remember(atoms);
            return List.of();
        }
        List<Draft> byColumn = TableRow.read(atoms, columns, period);
        List<Quoted> quoted = new ArrayList<>();
        if (!byColumn.isEmpty()) {
            byColumn.forEach(draft -> quoted.add(new Quoted(draft, block.text())));
            return quoted;
        }
        Surroundings above = surroundings(atoms);
        for (List<Atom> sentence : Sentences.of(atoms)) {
            List<Draft> drafts = new SentenceReader(sentence, above).read();
            drafts.forEach(draft -> quoted.add(new Quoted(draft, Sentences.text(sentence, block))));
            if (!drafts.isEmpty()) {
                previous = drafts.get(0);
                above = above.after(drafts.get(0));
            }
        }
        List<Draft> drafts = quoted.stream().map(Quoted::draft).toList();
        total = Bases.statedTotal(drafts, total);
        return Bases.completed(drafts, total).stream()
                .map(draft -> new Quoted(draft, sentenceOf(quoted, draft)))
                .toList();
    }

    private static String sentenceOf(List<Quoted> quoted, Draft draft) {
        return quoted.stream()
                .filter(each -> each.draft().figure().equals(draft.figure()))
                .findFirst()
                .map(Quoted::sentence)
                .orElse("");
    }

    /** Several labels in a row are answered in their order; one label serves the next block. */
    private Surroundings surroundings(List<Atom> atoms) {
        Label label = labels.poll();
        if (Sentences.wordCount(atoms) > LONGEST_LABEL) {
            labels.clear();
        }
        return new Surroundings(
                period,
                label == null ? Selection.ALL : label.selection(),
                label != null,
                label == null ? Optional.empty() : label.scope(),
                previous);
    }

    /** A block without figures: a table's header, a label, or prose, which ends the labels before it. */
    private void remember(List<Atom> atoms) {
        Optional<List<TableRow.Column>> header = TableRow.header(atoms);
        if (header.isPresent()) {
            columns = header.get();
            return;
        }
        columns = List.of();
        if (isLabel(atoms)) {
            labels.add(label(atoms));
        } else {
            labels.clear();
        }
    }

    private static boolean isLabel(List<Atom> atoms) {
        boolean colon = !atoms.isEmpty()
                && atoms.get(atoms.size() - 1) instanceof Atom.Word last
                && last.role() == Atom.Role.COLON;
        boolean says = atoms.stream()
                .anyMatch(atom -> atom instanceof Atom.Term
                        || (atom instanceof Atom.Word word
                                && (word.role() == Atom.Role.PARTICIPANTS || word.role() == Atom.Role.ENROLLED)));
        boolean isShort = Sentences.wordCount(atoms) <= LONGEST_LABEL
                && atoms.stream().noneMatch(atom -> atom instanceof Atom.Word word && word.role() == Atom.Role.STOP);
        long dimensions = atoms.stream()
                .filter(Atom.Term.class::isInstance)
                .map(atom -> ((Atom.Term) atom).dimension())
                .distinct()
                .count();
        long terms = atoms.stream().filter(Atom.Term.class::isInstance).count();
        return says && (colon || isShort) && terms == dimensions;
    }

    private static Label label(List<Atom> atoms) {
        Selection selection = Selection.ALL;
        Optional<Scope> scope = Optional.empty();
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Term term) {
                selection = selection.and(term.dimension(), term.value());
            } else if (atom instanceof Atom.ScopeWord word) {
                scope = Optional.of(word.scope());
            }
        }
        boolean enrolled =
                atoms.stream().anyMatch(atom -> atom instanceof Atom.Word word && word.role() == Atom.Role.ENROLLED);
        return new Label(
                selection,
                scope.map(named -> named == Scope.ACTIVE_IN_PERIOD && enrolled ? Scope.NEW_IN_PERIOD : named));
    }

    private void number(ReportDocument.Block block, List<Atom> atoms, List<Quoted> quoted) {
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Figure figure) {
                Optional<Quoted> claimed = quoted.stream()
                        .filter(each -> each.draft().figure().equals(figure))
                        .findFirst();
                OptionalInt claimNumber =
                        claimed.isPresent() ? OptionalInt.of(claim(block, claimed.get())) : OptionalInt.empty();
                mention(block, atom, kind(figure, claimed.isPresent(), atoms), claimNumber);
            } else if (atom instanceof Atom.OtherNumber other) {
                mention(block, atom, other.kind(), OptionalInt.empty());
            } else if (atom instanceof Atom.Term && containsDigit(block, atom)) {
                mention(block, atom, NumberMention.Kind.AGE_LIMIT, OptionalInt.empty());
            }
        }
    }

    private static NumberMention.Kind kind(Atom.Figure figure, boolean claimed, List<Atom> atoms) {
        if (claimed) {
            return NumberMention.Kind.CLAIM;
        }
        boolean countsOther = figure.inWords()
                || Sentences.next(atoms, figure)
                        .filter(next -> next instanceof Atom.Word word && word.role() == Atom.Role.OTHER_UNIT)
                        .isPresent();
        return countsOther ? NumberMention.Kind.OTHER : NumberMention.Kind.NOT_INTERPRETED;
    }

    private int claim(ReportDocument.Block block, Quoted quoted) {
        Draft draft = quoted.draft();
        int number = claims.size() + 1;
        claims.add(new Claim(
                fileNumber,
                number,
                block.section().key(),
                quoted.sentence(),
                draft.figure().start(),
                draft.figure().end(),
                text(block, draft.figure()),
                draft.subject(),
                draft.selection(),
                draft.scope(),
                draft.asOf(),
                draft.figure().value(),
                draft.figure().decimals(),
                draft.figure().unit(),
                draft.qualifier(),
                draft.basis()));
        return number;
    }

    private void mention(ReportDocument.Block block, Atom atom, NumberMention.Kind kind, OptionalInt claimNumber) {
        numbers.add(new NumberMention(atom.start(), atom.end(), text(block, atom), kind, claimNumber, block.text()));
    }

    private static boolean containsDigit(ReportDocument.Block block, Atom atom) {
        return text(block, atom).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static String text(ReportDocument.Block block, Atom atom) {
        return block.text().substring(atom.start() - block.start(), atom.end() - block.start());
    }
}
