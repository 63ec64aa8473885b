package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.ReportReader;
import se.samlad.testing.ClaimReading;

/** Laws of reading numbers, for any text (DOMAIN C1, C2). */
class ClaimProperties {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    @Property(tries = 500)
    void everyRunOfDigitsLiesInExactlyOneNumber(@ForAll("reports") List<String> lines) {
        ReportDocument report = ReportReader.ofLines(lines);
        List<NumberMention> numbers = ClaimReading.of(report).numbers();
        List<String> notInOne = new ArrayList<>();

        Matcher run = DIGITS.matcher(report.text());
        while (run.find()) {
            long around = numbers.stream()
                    .filter(number -> number.start() <= run.start() && run.end() <= number.end())
                    .count();
            if (around != 1) {
                notInOne.add(run.group() + " in " + around);
            }
        }

        assertThat(notInOne).isEmpty();
    }

    @Property(tries = 500)
    void numbersStandInOrderAndNeverOverlap(@ForAll("reports") List<String> lines) {
        List<NumberMention> numbers =
                ClaimReading.of(ReportReader.ofLines(lines)).numbers();

        List<Integer> borders = new ArrayList<>();
        numbers.forEach(number -> {
            borders.add(number.start());
            borders.add(number.end());
        });
        assertThat(borders).isSorted();
    }

    @Property(tries = 500)
    void spansQuoteTheTextExactly(@ForAll("reports") List<String> lines) {
        ReportDocument report = ReportReader.ofLines(lines);
        ReportClaims read = ClaimReading.of(report);

        assertThat(read.numbers())
                .allSatisfy(number -> assertThat(report.text().substring(number.start(), number.end()))
                        .isEqualTo(number.text()));
        assertThat(read.claims()).allSatisfy(claim -> assertThat(report.text().substring(claim.start(), claim.end()))
                .isEqualTo(claim.text()));
    }

    @Property(tries = 500)
    void everyClaimIsOneNumberAndStandsInItsQuotation(@ForAll("reports") List<String> lines) {
        ReportClaims read = ClaimReading.of(ReportReader.ofLines(lines));

        assertThat(read.numbers().stream()
                        .filter(number -> number.kind() == NumberMention.Kind.CLAIM)
                        .map(number -> number.claimNumber().orElseThrow()))
                .containsExactlyElementsOf(
                        read.claims().stream().map(Claim::number).toList());
        assertThat(read.claims())
                .allSatisfy(claim -> assertThat(claim.sentence()).contains(claim.text()));
    }

    @Provide
    Arbitrary<List<String>> reports() {
        Arbitrary<String> words = Arbitraries.of(
                "deltagare",
                "kvinnor",
                "Män",
                "Flen",
                "Katrineholm",
                "i",
                "av",
                "varav",
                "av dessa",
                "ca",
                "drygt",
                "är",
                "har",
                "under perioden",
                "sedan start",
                "förra mätningen",
                "juni",
                "år",
                "under",
                "över",
                "coacher",
                "kommuner",
                "och",
                "tolv",
                "hälften",
                "övriga",
                "Försäkringskassan",
                "dvs",
                "bland",
                "befolkningen",
                "avslutade",
                "procent",
                "st",
                "torget",
                "vecka",
                "nya",
                "Övrigt",
                "skrivits in");
        Arbitrary<String> counts = Arbitraries.integers().between(0, 4000).map(String::valueOf);
        Arbitrary<String> figures = Arbitraries.oneOf(
                counts,
                counts.map(count -> count + " %"),
                counts.map(count -> count + "%"),
                counts.map(count -> count + ",5 %"),
                counts.map(count -> "1 " + count),
                counts.map(count -> count + "/" + count),
                counts.map(count -> count + " av 241"),
                Arbitraries.integers().between(10, 99).map(age -> age + " år"),
                Arbitraries.of("2025-10-14", "231001", "14/10 2025", "14 maj", "v. 42", "18-29 år", "3. ", "12b"));
        Arbitrary<String> marks = Arbitraries.of(".", ",", ":", "(", ")", "\t", "-", "–", "/", "\"", "!", "%", "+");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", "  ", "\u00A0");
        Arbitrary<String> pieces = Arbitraries.oneOf(words, figures, figures, marks);
        Arbitrary<String> lines = net.jqwik.api.Combinators.combine(pieces, gaps)
                .as((piece, gap) -> piece + gap)
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
        return lines.list().ofMaxSize(5);
    }
}
