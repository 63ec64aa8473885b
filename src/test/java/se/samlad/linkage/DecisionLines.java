package se.samlad.linkage;

import java.time.LocalDate;
import java.util.List;
import se.samlad.core.Period;
import se.samlad.intake.DecisionLine;
import se.samlad.intake.DecisionLine.Verdict;
import se.samlad.participant.RowKey;

/** Makes lines, decisions and rows to try the rules on: a row is called by one letter, which its place and record are made of. */
final class DecisionLines {

    static final Period NOW = new Period(LocalDate.of(2026, 1, 1));
    static final Period BEFORE = new Period(LocalDate.of(2025, 7, 1));
    static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private DecisionLines() {}

    static DecisionLine.Place place(String row) {
        return new DecisionLine.Place("vastra", "lista.csv", "CSV", row.charAt(0));
    }

    static DecisionLine line(int number, String left, String right, Verdict verdict) {
        return new DecisionLine(number, place(left), place(right), verdict, "Kim", DAY, "Akten");
    }

    /** A decision of a period on two rows by what they said. */
    static Decision decision(Period period, int line, String left, String right, Verdict verdict) {
        return new Decision(
                period,
                line,
                place(left).text(),
                place(right).text(),
                verdict,
                "Kim",
                DAY,
                "Akten",
                "vastra",
                record(left),
                record(right));
    }

    /** Thirty-two digits. */
    static String record(String row) {
        return row.repeat(32);
    }

    /** A row that is its own person. */
    static DecidedRows.Row row(String name) {
        return new DecidedRows.Row(
                new RowKey(1, 1, name.charAt(0)), "vastra", record(name), person(name), name.charAt(0));
    }

    static String person(String row) {
        return row.repeat(32);
    }

    /** Decisions in force on those rows: {@code a=b}, {@code b≠c}, {@code a?c}. */
    static List<Decisions.Ruling> rulings(String... written) {
        return List.of(written).stream().map(DecisionLines::ruling).toList();
    }

    private static Decisions.Ruling ruling(String written) {
        Verdict verdict =
                switch (written.charAt(1)) {
                    case '=' -> Verdict.SAME;
                    case '≠' -> Verdict.DIFFERENT;
                    default -> Verdict.UNSURE;
                };
        String left = written.substring(0, 1);
        String right = written.substring(2);
        return new Decisions.Ruling(decision(NOW, 2, left, right, verdict), row(left), row(right));
    }
}
