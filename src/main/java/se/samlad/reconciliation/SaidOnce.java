package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import se.samlad.core.CellAddress;
import se.samlad.core.Message;
import se.samlad.core.Phrase;
import se.samlad.core.Severity;
import se.samlad.core.Swedish;
import se.samlad.participant.RowFinding;
import se.samlad.participant.RowFindingTable.Placed;
import se.samlad.participant.RowKey;

/**
 * What is said once of a list instead of once a row: a rule that hits at least {@value #FEWEST_ROWS} rows and half of
 * the list's counted rows has one cause, which comes before its consequences.
 */
final class SaidOnce {

    private static final int FEWEST_ROWS = 10;
    private static final int MOST_ROWS_SHOWN = 20;

    /** Rules about how the list relates to the measure rather than about a mistake in a row. */
    private static final Set<String> ALWAYS = Set.of("R505");

    /** Begins the rules about one person's rows: however many they are, they have no cause in common. */
    private static final String OF_PEOPLE = "R7";

    private final String file;
    private final Map<Cause, List<Placed>> once = new LinkedHashMap<>();

    /** Of one rule, about one field. */
    private record Cause(String rule, Severity severity, List<String> arguments) {

        static Cause of(RowFinding finding) {
            return new Cause(finding.rule(), finding.severity(), finding.arguments());
        }
    }

    /**
     * What is said once of a file.
     *
     * @param findings the file's, in the order of its rows
     * @param counted how many of its rows are enrolments
     */
    SaidOnce(String file, List<Placed> findings, int counted) {
        this.file = file;
        Map<Cause, List<Placed>> byCause = new LinkedHashMap<>();
        findings.forEach(placed -> byCause.computeIfAbsent(Cause.of(placed.finding()), cause -> new ArrayList<>())
                .add(placed));
        byCause.forEach((cause, placed) -> {
            boolean shared = !cause.rule().startsWith(OF_PEOPLE) && isMostOf(counted, rows(placed));
            if (shared || ALWAYS.contains(cause.rule())) {
                once.put(cause, placed);
            }
        });
    }

    private static boolean isMostOf(int counted, long rows) {
        return rows >= FEWEST_ROWS && 2 * rows >= counted;
    }

    private static long rows(List<Placed> findings) {
        return findings.stream().map(Placed::key).distinct().count();
    }

    /** Whether a row's finding is among those. */
    boolean contains(Placed placed) {
        return once.containsKey(Cause.of(placed.finding()));
    }

    /** One finding for each cause. */
    List<Finding> findings(String district) {
        List<Finding> findings = new ArrayList<>();
        once.forEach((cause, placed) -> {
            List<String> arguments = new ArrayList<>();
            arguments.add(place(placed));
            arguments.addAll(cause.arguments());
            findings.add(Finding.of(
                    district, Finding.Kind.PACKAGE, cause.severity(), file, new Message(cause.rule(), arguments)));
        });
        return findings;
    }

    private String place(List<Placed> findings) {
        long rows = rows(findings);
        return Phrase.text(
                rows == 1 ? "place.rows.one" : "place.rows", file, Swedish.count(rows), shown(findings, rows));
    }

    /** The first rows, by sheet and column. */
    private static String shown(List<Placed> findings, long rows) {
        Map<RowKey, Placed> byRow = new LinkedHashMap<>();
        findings.forEach(placed -> byRow.putIfAbsent(placed.key(), placed));
        Map<Where, List<String>> numbers = new LinkedHashMap<>();
        byRow.values().stream().limit(MOST_ROWS_SHOWN).forEach(placed -> numbers.computeIfAbsent(
                        Where.of(placed), where -> new ArrayList<>())
                .add(Integer.toString(placed.key().rowNumber())));
        List<String> places = new ArrayList<>();
        numbers.forEach((where, each) -> places.add(where.text(String.join(", ", each))));
        String first = String.join("; ", places);
        return rows <= MOST_ROWS_SHOWN
                ? first
                : first + " " + Phrase.of("place.rows.more", Swedish.count(rows - MOST_ROWS_SHOWN));
    }

    /** A column of a sheet; all of the sheet's when the rule is about whole rows. */
    private record Where(int sheetNumber, String sheet, OptionalInt column) {

        static Where of(Placed placed) {
            return new Where(
                    placed.key().sheetNumber(), placed.sheet(), placed.finding().column());
        }

        String text(String rows) {
            return column.isPresent()
                    ? Phrase.text("place.rows.column", sheet, CellAddress.letters(column.getAsInt()), rows)
                    : Phrase.text("place.rows.sheet", sheet, rows);
        }
    }
}
