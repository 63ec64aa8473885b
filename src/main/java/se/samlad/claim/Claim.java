package se.samlad.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/**
 * A figure that a report states, with what it is a figure of (DOMAIN C2).
 *
 * @param number 1-based in its report, in reading order
 * @param section the form's section, as {@link se.samlad.intake.FormSection#key()}
 * @param sentence the quotation: the sentence, or the block that it stands in
 * @param start where the figure begins in the report's text
 * @param end where it ends, exclusive
 * @param asOf the period that the figure is of; another than the report's for "vid förra mätningen"
 * @param decimals how many decimals are written
 * @param basis what a percentage or "N av M" is a part of; empty for a plain count
 * @param readings what it may mean besides, the likelier first; empty when it can be read in one way only
 */
public record Claim(
        int fileNumber,
        int number,
        String section,
        String sentence,
        int start,
        int end,
        String text,
        Subject subject,
        Selection selection,
        Scope scope,
        Period asOf,
        BigDecimal value,
        int decimals,
        Unit unit,
        Qualifier qualifier,
        Optional<Basis> basis,
        List<OtherReading> readings)
        implements Statement {

    public Claim {
        readings = List.copyOf(readings);
    }

    /** A claim that can be read in one way only. */
    public Claim(
            int fileNumber,
            int number,
            String section,
            String sentence,
            int start,
            int end,
            String text,
            Subject subject,
            Selection selection,
            Scope scope,
            Period asOf,
            BigDecimal value,
            int decimals,
            Unit unit,
            Qualifier qualifier,
            Optional<Basis> basis) {
        this(
                fileNumber,
                number,
                section,
                sentence,
                start,
                end,
                text,
                subject,
                selection,
                scope,
                asOf,
                value,
                decimals,
                unit,
                qualifier,
                basis,
                List.of());
    }

    /** The same claim in another reading. */
    public Claim readAs(OtherReading other) {
        Optional<Basis> of = other.whole().map(Basis::of).map(whole -> basis.map(
                        stated -> whole.stating(stated.part(), stated.whole()))
                .orElse(whole));
        return new Claim(
                fileNumber,
                number,
                section,
                sentence,
                start,
                end,
                text,
                subject,
                other.selection(),
                other.scope(),
                asOf,
                value,
                decimals,
                unit,
                qualifier,
                of);
    }

    /** What is counted. */
    public enum Subject {
        PARTICIPANTS("persons"),
        /** A municipality's share of its district's inhabitants. */
        POPULATION("population");

        private final String code;

        Subject(String code) {
            this.code = code;
        }

        /** The code in the machine annex. */
        public String code() {
            return code;
        }
    }
}
