package se.samlad.linkage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samlad.core.Period;
import se.samlad.intake.DecisionLine;
import se.samlad.linkage.Population.Person;
import se.samlad.participant.Enrolment;
import se.samlad.participant.ListRow;
import se.samlad.participant.RowKey;
import se.samlad.testing.EnrolledRows;
import se.samlad.testing.ShippedRules;

/** Rows of Västra's list for 1 January 2026, as they are linked. */
final class KnownPeople {

    private static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1));

    private final EnrolledRows rows = new EnrolledRows(1, ShippedRules.district("vastra"), PERIOD);
    private final KnownRecords known = new KnownRecords();
    private final Map<RowKey, DecidedRows.Row> decided = new HashMap<>();
    private int last = 1;

    /** Adds people who have no number, the same ones for a seed. */
    KnownPeople among(int count, long seed) {
        for (Person each : new Population(seed, List.of()).people(count)) {
            add("", each.birthDate().toString(), each.given(), each.family(), each.municipality());
        }
        return this;
    }

    RowKey add(String number, String birthDate, String given, String family) {
        return add(number, birthDate, given, family, "Flen");
    }

    RowKey add(String number, String birthDate, String given, String family, String municipality) {
        return key(row(number, birthDate, given, family, municipality));
    }

    /** Adds a row and gives all that is said of it. */
    ListRow row(String number, String birthDate, String given, String family, String municipality) {
        ListRow row = rows.listRow(++last, number, birthDate, given, family, "", municipality);
        Enrolment enrolment = row.enrolment().orElseThrow();
        RowKey key = key(row);
        int record = known.add("vastra", key, enrolment);
        decided.put(key, new DecidedRows.Row(key, "vastra", key.toString(), enrolment.personKey(), record));
        return row;
    }

    static RowKey key(ListRow row) {
        return new RowKey(row.fileNumber(), row.sheetNumber(), row.number());
    }

    Decisions.Ruling ruling(RowKey left, RowKey right, DecisionLine.Verdict verdict) {
        Decision decision = new Decision(
                PERIOD,
                2,
                "left",
                "right",
                verdict,
                "Anna",
                LocalDate.of(2026, 1, 7),
                "Jämfört med akten",
                "vastra",
                left.toString(),
                right.toString());
        return new Decisions.Ruling(decision, decided.get(left), decided.get(right));
    }

    List<Candidate> candidates(Decisions.Ruling... rulings) {
        return new CandidateRule(known).candidates(List.of(rulings), new Merges(List.of(rulings)));
    }

    /** When nobody is merged whatever was decided. */
    List<Candidate> candidatesWithoutMerges(Decisions.Ruling... rulings) {
        return new CandidateRule(known).candidates(List.of(rulings), new Merges(List.of()));
    }
}
