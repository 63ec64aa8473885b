package se.samlad.participant;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.District;
import se.samlad.core.Period;
import se.samlad.core.Severity;
import se.samlad.intake.Field;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;

/** Gives every physical row of one list its one fate (DOMAIN R1–R5); rows come in the order of the file. */
public final class RowInterpreter {

    /** Identity, birth date, dates: a row with none of these cannot be an enrolment (DOMAIN R4). */
    private static final Set<Field> SAYS_WHO_OR_WHEN = EnumSet.of(
            Field.PERSONAL_NUMBER,
            Field.PARTICIPANT_REF,
            Field.BIRTH_DATE,
            Field.BIRTH_YEAR,
            Field.AGE,
            Field.ENROLMENT_DATE,
            Field.DISCHARGE_DATE);

    private final int fileNumber;
    private final Period period;
    private final ValueVocabulary values;
    private final EnrolmentReader enrolments;
    private final Silence silence;
    private final ReturnedCells returned;
    private final WordReader words;
    private int sheetNumber = -1;
    private RowContext above = RowContext.NONE;
    private UnreadableCells unreadable = new UnreadableCells();

    /** An interpreter of the list with that number, sent by that district. */
    public RowInterpreter(
            int fileNumber,
            District district,
            Period period,
            ValueVocabulary values,
            Eligibility eligibility,
            Pseudonyms pseudonyms) {
        this.fileNumber = fileNumber;
        this.period = period;
        this.values = values;
        this.enrolments = new EnrolmentReader(fileNumber, district, period, values, eligibility, pseudonyms);
        this.silence = new Silence(values);
        this.returned = new ReturnedCells(values);
        this.words = new WordReader(values);
    }

    /** The row with its fate. */
    public ListRow interpret(SourceRow row) {
        if (row.sheetNumber() != sheetNumber) {
            sheetNumber = row.sheetNumber();
            above = RowContext.ofSheet(row.sheet(), values);
            unreadable = new UnreadableCells();
        }
        return switch (row.role()) {
            case TITLE -> plain(row, Fate.TITLE, Optional.empty());
            case HEADER -> frame(row, Fate.HEADER, Optional.empty(), HeaderFindings.of(row, above), List.of());
            case BLANK -> plain(row, Fate.BLANK, Optional.empty());
            case OTHER_SHEET -> plain(row, Fate.TITLE, Optional.of("R101"));
            case DATA -> data(row);
        };
    }

    /** The row with its fate, and with those of its cells that its district may have back. */
    WrittenRow written(SourceRow row) {
        boolean hides = row.role() == SourceRow.Role.DATA && isProtected(row);
        return new WrittenRow(row, interpret(row), hides ? returned.of(row) : row.cells());
    }

    private ListRow data(SourceRow row) {
        Optional<RowContext> subheading = subheading(row);
        if (subheading.isPresent()) {
            above = subheading.get();
            return plain(row, Fate.SUBHEADING, Optional.empty());
        }
        if (TotalRow.is(row, values)) {
            return frame(row, Fate.TOTAL, Optional.empty(), List.of(), TotalRow.totals(row));
        }
        if (silence.without(row).cells().stream().allMatch(cell -> field(row, cell) == Field.RUNNING_NUMBER)) {
            return plain(row, Fate.BLANK, Optional.of("R102"));
        }
        return enrolment(row);
    }

    private ListRow enrolment(SourceRow whole) {
        boolean isProtected = isProtected(whole);
        SourceRow row = silence.without(whole);
        if (!isProtected && saysNothing(row)) {
            RowFinding finding = new RowFinding("R401", Severity.QUERY, java.util.OptionalInt.empty(), List.of());
            Enrolment silent = enrolments.read(row, above, false, new RowFindings(row));
            return uncounted(row, Fate.REJECTED, "R401", silent, List.of(finding));
        }
        RowFindings findings = new RowFindings(row);
        Enrolment enrolment = enrolments.read(row, above, isProtected, findings);
        Optional<String> exclusion = exclusion(row, enrolment);
        if (exclusion.isPresent()) {
            findings.wholeRow(exclusion.get(), Severity.NOTICE);
            return uncounted(row, Fate.EXCLUDED, exclusion.get(), enrolment, findings.exclusionOnly());
        }
        if (row.hidden()) {
            findings.wholeRow("R603", Severity.NOTICE);
        }
        unreadable.report(row, findings);
        return listRow(
                row,
                Fate.ENROLMENT,
                Optional.empty(),
                Optional.of(enrolment),
                Optional.empty(),
                findings.all(),
                List.of());
    }

    private ListRow uncounted(SourceRow row, Fate fate, String reason, Enrolment wouldBe, List<RowFinding> findings) {
        Optional<RowValues> says = Optional.of(RowValues.of(wouldBe));
        return listRow(row, fate, Optional.of(reason), Optional.empty(), says, findings, List.of());
    }

    private Optional<String> exclusion(SourceRow row, Enrolment enrolment) {
        boolean byMistake = row.cell(Field.DISCHARGE_REASON)
                .flatMap(cell -> words.read(Field.DISCHARGE_REASON, cell.text()).canonical())
                .filter("Felregistrering"::equals)
                .isPresent();
        if (byMistake) {
            return Optional.of("R301");
        }
        boolean late = enrolment
                .enrolmentDate()
                .map(date -> !date.isBefore(period.reportDate()))
                .orElse(false);
        return late ? Optional.of("R302") : Optional.empty();
    }

    private boolean isProtected(SourceRow row) {
        return row.cells().stream().anyMatch(cell -> {
            Field field = field(row, cell);
            boolean saysYes = field == Field.PROTECTED && values.isYes(cell.text());
            boolean saysWho = field == Field.PERSONAL_NUMBER || field == Field.NAME;
            return saysYes
                    || (field != Field.COMMENT && values.isProtected(cell.text()))
                    || (saysWho && values.mentionsProtection(cell.text()));
        });
    }

    private static boolean saysNothing(SourceRow row) {
        return row.cells().stream()
                .map(cell -> field(row, cell))
                .noneMatch(field -> field != null && SAYS_WHO_OR_WHEN.contains(field));
    }

    private static @org.jspecify.annotations.Nullable Field field(SourceRow row, SourceCell cell) {
        return row.columns().field(cell.column()).orElse(null);
    }

    /** A municipality's name, or what became of those below, alone in its row. */
    private Optional<RowContext> subheading(SourceRow row) {
        return row.cells().size() == 1 ? above.withSubheading(row.cells().get(0).text(), values) : Optional.empty();
    }

    private ListRow plain(SourceRow row, Fate fate, Optional<String> reason) {
        return frame(row, fate, reason, List.of(), List.of());
    }

    private ListRow frame(
            SourceRow row, Fate fate, Optional<String> reason, List<RowFinding> findings, List<ListTotal> totals) {
        return listRow(row, fate, reason, Optional.empty(), Optional.empty(), findings, totals);
    }

    private ListRow listRow(
            SourceRow row,
            Fate fate,
            Optional<String> reason,
            Optional<Enrolment> enrolment,
            Optional<RowValues> uncounted,
            List<RowFinding> findings,
            List<ListTotal> totals) {
        return new ListRow(
                fileNumber,
                row.sheetNumber(),
                row.sheet(),
                row.number(),
                row.hidden(),
                fate,
                reason,
                enrolment,
                uncounted,
                findings,
                totals);
    }
}
