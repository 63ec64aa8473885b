package se.samlad.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import se.samlad.claim.Claim;
import se.samlad.claim.ClaimReader;
import se.samlad.claim.Elsewhere;
import se.samlad.claim.NumberMention;
import se.samlad.claim.Qualifier;
import se.samlad.claim.ReportClaims;
import se.samlad.core.Period;
import se.samlad.core.Selection;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.ReportReader;

/** Reads lines of a report with the shipped words and shows what was understood in compact lines. */
public final class ClaimReading {

    /** The period that every read report is of. */
    public static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1));

    private ClaimReading() {}

    /** All claims and numbers of a report of these lines. */
    public static ReportClaims of(String... lines) {
        return of(ReportReader.ofLines(List.of(lines)));
    }

    /** All claims and numbers of a report. */
    public static ReportClaims of(ReportDocument report) {
        return ClaimReader.read(1, PERIOD, Elsewhere.UNKNOWN, report, ShippedLexicon.lexicon());
    }

    /** The claims of these lines, each as {@link #line(Claim)}. */
    public static List<String> claims(String... lines) {
        return of(lines).claims().stream().map(ClaimReading::line).toList();
    }

    /** The numbers of these lines, each as {@code text KIND}. */
    public static List<String> numbers(String... lines) {
        return of(lines).numbers().stream().map(ClaimReading::line).toList();
    }

    /**
     * What a claim says: {@code 63 percent municipality=Katrineholm SINCE_START}, followed by {@code about} and the
     * like unless it is exact, by {@code population} unless participants are counted, and by the period it is as of
     * unless that is the report's own.
     */
    public static String line(Claim claim) {
        StringBuilder line = new StringBuilder(claim.value().toPlainString());
        line.append(' ').append(claim.unit().code());
        line.append(' ').append(whom(claim.selection()));
        line.append(' ').append(claim.scope());
        if (claim.qualifier() != Qualifier.EXACT) {
            line.append(' ').append(claim.qualifier().code());
        }
        if (claim.subject() != Claim.Subject.PARTICIPANTS) {
            line.append(' ').append(claim.subject().name().toLowerCase(Locale.ROOT));
        }
        if (!claim.asOf().equals(PERIOD)) {
            line.append(" asOf ").append(claim.asOf());
        }
        return line.toString();
    }

    /** The bases of the claims of these lines, each as {@link #basis(Claim)}. */
    public static List<String> bases(String... lines) {
        return of(lines).claims().stream().map(ClaimReading::basis).toList();
    }

    /** What a claim's figure is a part of: {@code 36/60 of gender=K}, {@code ?/60 of everybody}; or {@code none}. */
    public static String basis(Claim claim) {
        return claim.basis()
                .map(basis -> stated(basis.part()) + "/" + stated(basis.whole()) + " of " + whom(basis.selection()))
                .orElse("none");
    }

    /** All that is counted, the same way for every claim: value, unit, subject, selection, scope, as of. */
    public static String full(Claim claim) {
        return String.join(
                " | ",
                claim.value().toPlainString(),
                claim.unit().code(),
                claim.subject().name().toLowerCase(Locale.ROOT),
                whom(claim.selection()),
                claim.scope().name(),
                claim.asOf().toString());
    }

    private static String whom(Selection selection) {
        return selection.isAll() ? "everybody" : selection.toString();
    }

    private static String stated(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "?";
    }

    private static String line(NumberMention number) {
        return number.text() + " " + number.kind();
    }
}
