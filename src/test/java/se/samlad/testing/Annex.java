package se.samlad.testing;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The machine annex of a published version, read back by other code than what wrote it. */
public record Annex(Path folder) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A table's rows by header. */
    public List<Map<String, String>> table(String name) {
        try (CSVReader csv = new CSVReaderBuilder(Files.newBufferedReader(folder.resolve(name)))
                .withCSVParser(new CSVParserBuilder().withSeparator(';').build())
                .build()) {
            List<String[]> lines = csv.readAll();
            List<Map<String, String>> rows = new ArrayList<>();
            for (String[] line : lines.subList(1, lines.size())) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < line.length; i++) {
                    row.put(lines.get(0)[i], line[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (CsvException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A document's entries. */
    public List<JsonNode> entries(String name) {
        List<JsonNode> entries = new ArrayList<>();
        JSON.readTree(folder.resolve(name).toFile()).forEach(entries::add);
        return entries;
    }

    /** Since-start figures by district, unit, dimension and value, such as {@code vastra persons gender K}. */
    public Map<String, Integer> figures() {
        Map<String, Integer> figures = new TreeMap<>();
        for (Map<String, String> row : table("figures.csv")) {
            if (row.get("scope").equals("SINCE_START")) {
                String key =
                        String.join(" ", row.get("district"), row.get("unit"), row.get("dimension"), row.get("value"));
                figures.put(key.strip(), Integer.valueOf(row.get("count")));
            }
        }
        return figures;
    }

    /** How many claims of a district met each verdict. */
    public Map<String, Long> verdicts(String district) {
        return entries("findings.json").stream()
                .filter(finding -> finding.get("kind").asString().equals("CLAIM"))
                .filter(finding -> finding.get("district").asString().equals(district))
                .collect(Collectors.groupingBy(
                        finding -> finding.get("verdict").asString(), TreeMap::new, Collectors.counting()));
    }

    /** How many rows of each sheet met each fate. */
    public Map<String, Map<String, Long>> fates() {
        Function<Map<String, String>, String> sheet = row -> row.get("district") + " " + row.get("sheet");
        return table("ledger.csv").stream()
                .collect(Collectors.groupingBy(
                        sheet,
                        TreeMap::new,
                        Collectors.groupingBy(row -> row.get("fate"), TreeMap::new, Collectors.counting())));
    }
}
