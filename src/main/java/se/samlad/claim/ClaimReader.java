package se.samlad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Period;
import se.samlad.core.Selection;
import se.samlad.intake.ReportDocument;

/** Reads a status report's claims, block by block; a line that ends in a colon names what the next block counts. */
public final class ClaimReader {

    private final AtomScanner scanner;
    private final Period period;
    private final ReportNumbers numbers;
    private final QualityReader qualities;
    private final Labels labels = new Labels();
    private final List<Draft> rows = new ArrayList<>();
    private List<TableColumn> columns = List.of();
    private @Nullable Draft headline;
    private boolean listing;
    private List<Atom> question = List.of();
    private @Nullable Draft previous;
    private @Nullable Draft outer;
    private OptionalInt total = OptionalInt.empty();

    private ClaimReader(int fileNumber, Period period, Elsewhere elsewhere, ClaimLexicon lexicon) {
        this.period = period;
        this.scanner = new AtomScanner(lexicon, elsewhere, period);
        this.numbers = new ReportNumbers(fileNumber);
        this.qualities = new QualityReader(fileNumber, period);
    }

    /** The claims and all numbers of the report with that number in the run, sent for a period. */
    public static ReportClaims read(
            int fileNumber, Period period, Elsewhere elsewhere, ReportDocument report, ClaimLexicon lexicon) {
        ClaimReader reader = new ClaimReader(fileNumber, period, elsewhere, lexicon);
        report.blocks().forEach(reader::block);
        return new ReportClaims(reader.numbers.claims(), reader.numbers.mentions(), reader.qualities.claims());
    }

    private void block(ReportDocument.Block block) {
        OptionalInt before = previous == null ? OptionalInt.empty() : previous.count();
        List<Atom> scanned =
                scanner.scan(block.text(), block.start(), previous != null && PossibleTerms.isOfEnd(previous));
        List<Atom> atoms = RoundShares.read(scanned, before);
        Understood understood = new Understood(new HashMap<>(), new HashSet<>(), new HashSet<>());
        if (!block.heading()) {
            if (!question.isEmpty() && isAnswer(atoms)) {
                labels.ask(question);
            }
            read(block, atoms, understood);
        }
        question = block.heading() && isQuestion(atoms) ? atoms : List.of();
        numbers.add(block, atoms, understood);
        if (block.heading()) {
            labels.clear();
            rows.clear();
            columns = List.of();
            listing = isQuestion(atoms);
        } else {
            listing = !understood.claims().isEmpty();
        }
    }

    /** A number alone, or with its noun: it answers the question right above it. */
    private static boolean isAnswer(List<Atom> atoms) {
        return atoms.stream().filter(Atom.Figure.class::isInstance).count() == 1
                && atoms.stream()
                        .allMatch(atom -> atom instanceof Atom.Figure
                                || atom instanceof Atom.QualifierWord
                                || Sentences.isOneOf(
                                        atom, Role.PARTICIPANTS, Role.FILLER, Role.TOTAL, Role.MARK, Role.STOP));
    }

    /** "Hur många deltagare …?": a row of sums below it sums up participants. */
    private static boolean isQuestion(List<Atom> atoms) {
        return TableRow.has(atoms, Role.PARTICIPANTS) && TableRow.has(atoms, Role.ENROLLED);
    }

    /**
     * What was made of a block's figures.
     *
     * @param claims with their quotations, by figure
     * @param others figures that count something else
     * @param unread figures that count participants of whom no rule knows what is said
     */
    record Understood(Map<Integer, Quoted> claims, Set<Atom> others, Set<Atom> unread) {}

    record Quoted(Draft draft, String sentence) {}

    private void read(ReportDocument.Block block, List<Atom> atoms, Understood understood) {
        if (atoms.stream().noneMatch(ClaimReader::isNumber)) {
            remember(atoms);
            qualities.read(block, Sentences.of(atoms));
            return;
        }
        List<Draft> byColumn = TableRow.read(atoms, columns, period);
        if (byColumn.isEmpty()) {
            readSentences(block, atoms, understood);
            return;
        }
        total = Bases.statedTotal(byColumn, total);
        rows.addAll(byColumn);
        Bases.completed(byColumn, rows, total)
                .forEach(draft -> understood.claims().put(draft.figure().start(), new Quoted(draft, block.text())));
    }

    private static boolean isNumber(Atom atom) {
        return atom instanceof Atom.Figure
                || (atom instanceof Atom.OtherNumber other && other.kind() == NumberMention.Kind.NOT_INTERPRETED);
    }

    private void readSentences(ReportDocument.Block block, List<Atom> atoms, Understood understood) {
        Surroundings above = surroundings(block, atoms);
        List<Draft> drafts = new ArrayList<>();
        Map<Integer, String> sentences = new HashMap<>();
        List<List<Atom>> parts = Sentences.of(atoms);
        for (List<Atom> sentence : parts) {
            if (sentence.stream().noneMatch(ClaimReader::isNumber)) {
                above = above.after(sentence);
                continue;
            }
            SentenceReader reader = new SentenceReader(sentence, above);
            List<Draft> read = reader.read();
            understood.others().addAll(reader.others());
            understood.unread().addAll(reader.unread());
            read.forEach(draft -> sentences.put(draft.figure().start(), Sentences.text(sentence, block)));
            drafts.addAll(read);
            above = above.after(read, reader.endsWithOthers());
            previous = above.previous();
            outer = above.outer();
        }
        if (!isItem(block.text())) {
            headline = drafts.size() == 1 && drafts.get(0).isCount() ? drafts.get(0) : null;
        }
        keep(drafts, sentences, understood);
        qualities.read(block, parts);
    }

    private void keep(List<Draft> drafts, Map<Integer, String> sentences, Understood understood) {
        total = Bases.statedTotal(drafts, total);
        for (Draft draft : Bases.completed(drafts, drafts, total)) {
            int figure = draft.figure().start();
            understood.claims().put(figure, new Quoted(draft, sentences.getOrDefault(figure, "")));
        }
    }

    private Surroundings surroundings(ReportDocument.Block block, List<Atom> atoms) {
        Labels.Label label = labels.next(atoms, isItem(block.text()));
        return new Surroundings(
                period,
                label == null ? Selection.ALL : label.selection(),
                label != null && label.counted(),
                label == null ? Optional.empty() : label.scope(),
                label == null ? Optional.empty() : label.period(),
                previous,
                outer,
                List.of(),
                isItem(block.text()) ? headline : null,
                Optional.empty(),
                false,
                listing);
    }

    private static boolean isItem(String text) {
        return "-–—•*·○▪".indexOf(text.charAt(0)) >= 0;
    }

    /** A block without figures: a table's header, a label, or prose, which ends the labels before it. */
    private void remember(List<Atom> atoms) {
        Optional<List<TableColumn>> header = TableColumn.header(atoms);
        rows.clear();
        if (header.isPresent()) {
            columns = header.get();
            return;
        }
        columns = List.of();
        headline = null;
        labels.add(atoms);
    }
}
