package se.samlad.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.samlad.claim.Claim;
import se.samlad.claim.NumberMention;
import se.samlad.claim.QualitativeClaim;
import se.samlad.claim.ReportClaims;
import se.samlad.claim.Unit;
import se.samlad.core.Selection;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.ReportReader;

/**
 * An entry of a file under {@code claims}: lines of a report and all that is to be read in them.
 *
 * @param held whether nobody looked at it while the grammar was written
 * @param qualities empty when the entry says nothing of statements without figures
 */
public record GoldSentence(
        String id,
        boolean held,
        List<String> text,
        List<String> claims,
        List<String> numbers,
        Optional<List<String>> qualities) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** The entries of {@code claims/NAME.yml}, in the file's order. */
    public static List<GoldSentence> of(String name) {
        try (InputStream in = GoldSentence.class.getResourceAsStream("/claims/" + name + ".yml")) {
            List<Map<String, Object>> entries =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(in));
            return entries.stream().map(GoldSentence::of).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static GoldSentence of(Map<String, Object> entry) {
        return new GoldSentence(
                String.valueOf(entry.get("id")),
                Boolean.TRUE.equals(entry.get("held")),
                strings(entry, "text"),
                strings(entry, "claims"),
                strings(entry, "numbers"),
                entry.containsKey("qualitative") ? Optional.of(strings(entry, "qualitative")) : Optional.empty());
    }

    private static List<String> strings(Map<String, Object> entry, String key) {
        return entry.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** What is read in it, in the form of an entry. */
    public GoldSentence read() {
        ReportClaims read = ClaimReading.of(text.toArray(String[]::new));
        return new GoldSentence(
                id,
                held,
                text,
                read.claims().stream().map(GoldSentence::line).toList(),
                read.numbers().stream()
                        .filter(number -> number.kind() != NumberMention.Kind.CLAIM)
                        .map(number -> number.text() + " " + number.kind())
                        .toList(),
                qualities.map(said ->
                        read.qualities().stream().map(GoldSentence::line).toList()));
    }

    /** Runs of digits that lie in no number. */
    public long dropped() {
        ReportDocument report = ReportReader.ofLines(text);
        List<NumberMention> numbers = ClaimReading.of(report).numbers();
        return DIGITS.matcher(report.text())
                .results()
                .filter(run -> numbers.stream()
                        .noneMatch(number -> number.start() <= run.start() && run.end() <= number.end()))
                .count();
    }

    private static String line(Claim claim) {
        boolean share = claim.unit() == Unit.PERCENT && claim.subject() == Claim.Subject.PARTICIPANTS;
        String basis = ClaimReading.basis(claim);
        String line = ClaimReading.line(claim);
        return basis.equals(share ? "?/? of everybody" : "none") ? line : line + " | " + basis;
    }

    /** A statement without figures: {@code DOMINATES gender=K of age=>=30 SINCE_START}. */
    public static String line(QualitativeClaim claim) {
        return claim.reading()
                + " "
                + whom(claim.selection())
                + claim.other().map(other -> " vs " + whom(other)).orElse("")
                + (claim.among().isAll() ? "" : " of " + whom(claim.among()))
                + " "
                + claim.scope();
    }

    private static String whom(Selection selection) {
        return selection.isAll() ? "everybody" : selection.toString();
    }
}
