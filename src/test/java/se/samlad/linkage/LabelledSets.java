package se.samlad.linkage;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samlad.linkage.match.Attribute;
import se.samlad.linkage.match.Clusters;
import se.samlad.linkage.match.Kind;
import se.samlad.linkage.match.Matcher;
import se.samlad.linkage.match.Records;

/**
 * Links sets of records of which it is known who is who, with the same code that links lists, and says how well:
 *
 * <pre>
 * mvn -q test -Dtest=LabelledSetsCorpusTests                            # the sets beside the project
 * mvn -q test -Dtest=LabelledSetsCorpusTests -Dsamlad.linkage=FILE,FILE # any others
 * </pre>
 *
 * <p>A set is a CSV file with a header. Who is who says a column {@code cluster}, or {@code rec_id} as in
 * {@code rec-17-dup-0}. What the other columns are is known by their names ({@link #KINDS}); any other is not looked
 * at. Figures are pairwise, after clustering at {@link Matcher#REVIEW}.
 */
public final class LabelledSets {

    static final Path SHARED = Path.of("..", "shared", "linkage");

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("soc_sec_id", Kind.IDENTIFIER);
        KINDS.put("email", Kind.IDENTIFIER);
        KINDS.put("date_of_birth", Kind.DATE);
        KINDS.put("dob", Kind.DATE);
        KINDS.put("given_name", Kind.GIVEN_NAME);
        KINDS.put("first_name", Kind.GIVEN_NAME);
        KINDS.put("surname", Kind.FAMILY_NAME);
        KINDS.put("last_name", Kind.FAMILY_NAME);
        KINDS.put("suburb", Kind.PLACE);
        KINDS.put("postcode", Kind.PLACE);
        KINDS.put("city", Kind.PLACE);
        KINDS.put("address_1", Kind.PLACE);
        KINDS.put("state", Kind.PLACE);
    }

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> known = new ArrayList<>();
    private final List<String> truth = new ArrayList<>();
    private final Records records;

    /**
     * What came of it.
     *
     * @param pairs that are about one person in truth
     * @param joined pairs that were put into one group
     * @param right of these, how many are about one person
     */
    record Outcome(String name, int records, long pairs, long joined, long right, double seconds) {

        static final String HEADER = String.format(
                Locale.ROOT,
                "%-28s %8s %8s %10s %8s %8s %8s",
                "set",
                "records",
                "pairs",
                "precision",
                "recall",
                "F1",
                "s");

        double precision() {
            return joined == 0 ? 1 : (double) right / joined;
        }

        double recall() {
            return pairs == 0 ? 1 : (double) right / pairs;
        }

        double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-28s %8d %8d %10.4f %8.4f %8.4f %8.1f",
                    name,
                    records,
                    pairs,
                    precision(),
                    recall(),
                    f1(),
                    seconds);
        }
    }

    public static void main(String... files) throws IOException, CsvException {
        System.out.println(Outcome.HEADER);
        for (String file : files) {
            System.out.println(of(Path.of(file)).line());
        }
    }

    static Outcome of(Path file) throws IOException, CsvException {
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file, StandardCharsets.UTF_8))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            return new LabelledSets(reader.readAll()).link(String.valueOf(file.getFileName()));
        }
    }

    private LabelledSets(List<String[]> lines) {
        String[] headers = lines.get(0);
        for (int i = 0; i < headers.length; i++) {
            columns.put(headers[i].strip(), i);
        }
        KINDS.keySet().stream().filter(columns::containsKey).forEach(known::add);
        records = new Records(known.stream()
                .map(column -> new Attribute(column, KINDS.get(column)))
                .toList());
        lines.stream().skip(1).filter(line -> line.length > 1).forEach(this::add);
    }

    private void add(String... line) {
        List<String> values = known.stream().map(column -> value(line, column)).toList();
        records.add("all", records.size(), Records.NOBODY, values);
        truth.add(
                columns.containsKey("cluster")
                        ? value(line, "cluster")
                        : value(line, "rec_id").split("-", -1)[1]);
    }

    private String value(String[] line, String column) {
        return line[columns.get(column)].strip();
    }

    private Outcome link(String name) {
        long start = System.nanoTime();
        Matcher matcher = new Matcher(records);
        List<List<Integer>> groups = Clusters.of(matcher.pairs(Matcher.REVIEW), matcher.scorer(), records);
        double seconds = (System.nanoTime() - start) / 1e9;
        long joined = 0;
        long right = 0;
        for (List<Integer> group : groups) {
            joined += pairs(group.size());
            right += pairsOfOne(group.stream().map(truth::get).toList());
        }
        return new Outcome(name, records.size(), pairsOfOne(truth), joined, right, seconds);
    }

    private static long pairsOfOne(Collection<String> people) {
        Map<String, Integer> counts = new HashMap<>();
        people.forEach(person -> counts.merge(person, 1, Integer::sum));
        return counts.values().stream().mapToLong(LabelledSets::pairs).sum();
    }

    private static long pairs(int count) {
        return (long) count * (count - 1) / 2;
    }
}
