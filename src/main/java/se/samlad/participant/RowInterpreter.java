package se.samlad.participant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.District;
import se.samlad.core.Period;
import se.samlad.core.Severity;
import se.samlad.intake.ColumnMapping;
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

    /** Columns without which figures cannot be checked; the municipality may also stand in a sheet's name. */
    private static final List<Field> EXPECTED =
            List.of(Field.PERSONAL_NUMBER, Field.GENDER, Field.REFERRER, Field.ENROLMENT_DATE);

    private static final int LARGEST_TOTAL = 10_000_000;

    private final int fileNumber;
    private final Period period;
    private final ValueVocabulary values;
    private final EnrolmentReader enrolments;
    private final Silence silence;
    private final ReturnedCells returned;
    private final WordReader words;
    private final Set<String> told = new HashSet<>();
    private int sheetNumber = -1;
    private RowContext above = RowContext.NONE;

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
            told.clear();
        }
        return switch (row.role()) {
            case TITLE -> plain(row, Fate.TITLE, Optional.empty());
            case HEADER -> header(row);
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
        if (isTotal(row)) {
            return frame(row, Fate.TOTAL, Optional.empty(), List.of(), totals(row));
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
        unreadableCells(row, findings);
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

    /** Formulas without a result are said once for a column: the whole column is as it is for one reason. */
    private void unreadableCells(SourceRow row, RowFindings findings) {
        for (SourceCell cell : row.cells()) {
            if (field(row, cell) == null) {
                continue;
            }
            if (cell.kind() == SourceCell.Kind.ERROR) {
                findings.cell("R605", Severity.QUERY, cell.column());
            } else if (cell.kind() == SourceCell.Kind.NO_VALUE && told.add("R609 " + cell.column())) {
                findings.cell("R609", Severity.ERROR, cell.column());
            } else if (cell.stale() && told.add("R610 " + cell.column())) {
                findings.cell("R610", Severity.QUERY, cell.column());
            }
        }
    }

    private boolean isTotal(SourceRow row) {
        SourceCell first = row.cells().get(0);
        return first.kind() == SourceCell.Kind.TEXT && values.isTotal(first.text());
    }

    private static List<ListTotal> totals(SourceRow row) {
        List<ListTotal> totals = new ArrayList<>();
        for (SourceCell cell : row.cells()) {
            if (cell.kind() == SourceCell.Kind.NUMBER || cell.text().strip().matches("[0-9]{1,7}")) {
                BigDecimal value = new BigDecimal(cell.text().strip());
                if (value.stripTrailingZeros().scale() <= 0
                        && value.signum() >= 0
                        && value.compareTo(BigDecimal.valueOf(LARGEST_TOTAL)) < 0) {
                    Field field = field(row, cell);
                    totals.add(new ListTotal(cell.column(), field == null ? "" : field.key(), value.intValue()));
                }
            }
        }
        return totals;
    }

    private ListRow header(SourceRow row) {
        RowFindings findings = new RowFindings(row);
        boolean namesColumns = row.cells().stream().anyMatch(cell -> field(row, cell) != null)
                && row.cells().size() >= row.columns().size();
        if (namesColumns) {
            for (Field field : EXPECTED) {
                if (!row.columns().has(field)) {
                    findings.wholeRow("R601", Severity.NOTICE, "field." + field.key());
                }
            }
            row.columns().columns().forEach((number, column) -> column(number, column, findings));
            if (row.sheetHidden()) {
                findings.wholeRow("R604", Severity.NOTICE);
            }
            if (above.closed().orElse(false) && !row.columns().has(Field.DISCHARGE_DATE)) {
                findings.wholeRow("R507", Severity.NOTICE);
            }
        }
        return frame(row, Fate.HEADER, Optional.empty(), findings.all(), List.of());
    }

    private static void column(int number, ColumnMapping.Column column, RowFindings findings) {
        if (column.field().isEmpty()) {
            findings.cell("R602", Severity.NOTICE, number, column.header());
        } else if (column.hidden()) {
            findings.cell("R606", Severity.NOTICE, number);
        }
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
