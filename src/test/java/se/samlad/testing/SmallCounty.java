package se.samlad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A few people in short lists and what reviewers decide of them, run by the whole program: {@code
 * new SmallCounty(folder).list("vastra", rows).decide(line).run()}.
 */
public final class SmallCounty {

    /** The period of every list and decision, until {@link #in} says another. */
    public static final String PERIOD = "2026-01-01";

    /** The columns of every list. */
    public static final String HEADER = "Personnummer;ID;Födelsedatum;Namn;Kön;Kommun;Start;Slut";

    private static final String DECISIONS = "left;right;decision;who;when;why";

    private final Path input;
    private final SamladRun run;
    private String period = PERIOD;

    public SmallCounty(Path folder) {
        this.input = folder.resolve("input");
        this.run = new SamladRun(folder);
    }

    /** What follows is about that period. */
    public SmallCounty in(String reportDate) {
        period = reportDate;
        return this;
    }

    /** A district's list, {@code lista.csv}; the first row is row 2. */
    public SmallCounty list(String district, List<String> rows) {
        return file(district, "lista.csv", HEADER, rows);
    }

    /** A district's file with other columns or another name. */
    public SmallCounty file(String district, String name, String header, List<String> rows) {
        write(input.resolve(period).resolve(district).resolve(name), header + "\n" + String.join("\n", rows) + "\n");
        return this;
    }

    /** Takes the file with decisions away. */
    public SmallCounty undecided() {
        try {
            Files.delete(input.resolve(period).resolve("decisions.csv"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    /** The reviewers' decisions, instead of those that were there. */
    public SmallCounty decide(String... lines) {
        return decideAs(DECISIONS + "\n" + String.join("\n", lines) + "\n");
    }

    /** The file with decisions as a whole. */
    public SmallCounty decideAs(String text) {
        write(input.resolve(period).resolve("decisions.csv"), text);
        return this;
    }

    /** Kim's decision on two rows, given as {@code vastra!2}; the other who, when and why are the same for all. */
    public static String line(String left, String right, String verdict) {
        return place(left) + ";" + place(right) + ";" + verdict + ";Kim;2026-01-15;Prövat mot akten";
    }

    /** {@code vastra!2} as decisions name it. */
    public static String place(String row) {
        return row.replace("!", "/lista.csv!CSV!");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Runs the period. */
    public SmallCounty run() {
        run.on(input, period);
        return this;
    }

    /** The program. */
    public SamladRun program() {
        return run;
    }

    /** The newest version's annex of the period. */
    public Annex annex() {
        return run.annex(period, version());
    }

    /** The newest version of the period. */
    public int version() {
        try {
            return Integer.parseInt(
                    Files.readString(run.output().resolve(period).resolve("senaste"))
                            .strip()
                            .substring(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code district rule message} of what is said of pairs and decisions, sorted; every score is {@code n}. */
    public List<String> saidOfPairs() {
        return annex().entries("findings.json").stream()
                .filter(finding -> finding.get("verdict").asString().matches("R72[0-9]"))
                .map(finding -> finding.get("district").asString() + " "
                        + finding.get("verdict").asString() + " "
                        + finding.get("message").asString().replaceAll("Poäng -?[0-9]+,[0-9]", "Poäng n"))
                .sorted()
                .toList();
    }

    /** {@code district rule} of what is said of pairs and decisions, sorted. */
    public List<String> rulesOfPairs() {
        return saidOfPairs().stream()
                .map(said -> said.split(" ", 3))
                .map(words -> words[0] + " " + words[1])
                .toList();
    }

    /** {@code left right state} of the pairs that are no near misses, with the file's name left out. */
    public List<String> pairs() {
        return annex().table("candidates.csv").stream()
                .filter(pair -> !pair.get("state").equals("NEAR_MISS"))
                .map(pair -> brief(pair.get("left")) + " " + brief(pair.get("right")) + " " + pair.get("state"))
                .toList();
    }

    private static String brief(String place) {
        return place.replace("/lista.csv!CSV!", "!");
    }

    /** A total since start with its band: {@code 4}, or {@code 4 (3–4, 1)} while pairs are open. */
    public String total(String district, String unit) {
        Map<String, String> row = annex().table("figures.csv").stream()
                .filter(each -> each.get("district").equals(district)
                        && each.get("unit").equals(unit)
                        && each.get("scope").equals("SINCE_START")
                        && each.get("dimension").equals("total"))
                .findFirst()
                .orElseThrow();
        return row.get("open_pairs").equals("0")
                ? row.get("count")
                : String.format(
                        Locale.ROOT,
                        "%s (%s–%s, %s)",
                        row.get("count"),
                        row.get("least"),
                        row.get("most"),
                        row.get("open_pairs"));
    }

    /** The totals of persons, district by district, the county's first. */
    public String persons(String... districts) {
        return List.of(districts).stream()
                .map(district -> district + " " + total(district, "persons"))
                .collect(Collectors.joining(", "));
    }
}
