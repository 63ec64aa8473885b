package se.samlad.linkage;

import java.time.LocalDate;
import se.samlad.core.Period;
import se.samlad.intake.DecisionLine;

/**
 * What a reviewer said of two rows, kept by pseudonym (DOMAIN I5).
 *
 * @param period in whose folder it was made
 * @param line of the file, to be found again
 * @param leftPlace the row as the reviewer named it; so for the right one
 * @param district the left row's, whose list a lapsed decision is told of
 * @param leftRecord the pseudonym of what the left row said when the decision was made; so for the right one
 */
public record Decision(
        Period period,
        int line,
        String leftPlace,
        String rightPlace,
        DecisionLine.Verdict verdict,
        String decidedBy,
        LocalDate decidedOn,
        String reason,
        String district,
        String leftRecord,
        String rightRecord) {}
