package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.testing.AnyCounty;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;
import se.samlad.testing.SmallCounty;
import se.samlad.testing.Workbooks;

/** What is counted depends on what the lists say and not on where it stands, nor on who else sends a list. */
class OrderIntegrationTests {

    private static final String PERIOD = SmallCounty.PERIOD;
    private static final Set<String> OF_TWO_DISTRICTS = Set.of("R703", "R720", "R721", "R722", "R726");

    @TempDir
    private Path folder = Path.of("");

    private List<Map<String, String>> figures(String name, Map<String, List<List<String>>> lists, Random random)
            throws IOException {
        Path home = folder.resolve(name);
        for (Map.Entry<String, List<List<String>>> list : lists.entrySet()) {
            Path district = Files.createDirectories(
                    home.resolve("input").resolve(PERIOD).resolve(list.getKey()));
            write(district, list.getValue(), random);
        }
        SamladRun run = new SamladRun(home).on(home.resolve("input"), PERIOD);
        return run.annex(PERIOD, 1).table("figures.csv");
    }

    /** In one or two files of one or two sheets each, the columns of each sheet in an order of its own. */
    private static void write(Path district, List<List<String>> rows, Random random) throws IOException {
        int files = 1 + random.nextInt(2);
        for (int file = 0; file < files; file++) {
            List<List<String>> own = part(rows, file, files);
            int sheets = 1 + random.nextInt(2);
            Path path = district.resolve("Deltagare " + random.nextInt(1000) + ".xlsx");
            Workbooks.write(path, workbook -> {
                for (int sheet = 0; sheet < sheets; sheet++) {
                    fill(
                            workbook,
                            "Blad " + (char) ('a' + random.nextInt(20)) + sheet,
                            part(own, sheet, sheets),
                            random);
                }
            });
        }
    }

    private static <T> List<T> part(List<T> all, int number, int of) {
        return all.subList(all.size() * number / of, all.size() * (number + 1) / of);
    }

    private static void fill(XSSFWorkbook workbook, String name, List<List<String>> rows, Random random) {
        List<Integer> columns = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        Collections.shuffle(columns, random);
        List<String> headers = List.of(SmallCounty.HEADER.split(";", -1));
        var sheet = workbook.createSheet(name);
        Workbooks.row(sheet, 1, columns.stream().map(headers::get).toArray());
        for (int i = 0; i < rows.size(); i++) {
            Workbooks.row(sheet, i + 2, columns.stream().map(rows.get(i)::get).toArray());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shufflingRowsColumnsSheetsAndFilesChangesNoFigure(long seed) throws IOException {
        Map<String, List<List<String>>> lists = AnyCounty.of(seed);
        List<Map<String, String>> before = figures("before", lists, new Random(seed));
        lists.values().forEach(rows -> Collections.shuffle(rows, new Random(seed + 100)));

        assertThat(figures("after", lists, new Random(seed + 200))).isEqualTo(before);
    }

    private Path county(String name, String... districts) throws IOException {
        Path input = folder.resolve(name);
        for (String district : districts) {
            Path from = Path.of("input", PERIOD, district);
            Folders.copy(from, input.resolve(PERIOD).resolve(district));
        }
        return input;
    }

    private OfVastra of(String name, Path input) {
        return OfVastra.of(new SamladRun(folder.resolve(name + " run")).on(input, PERIOD));
    }

    /** All that is said of Västra, but for what is about two districts. */
    private record OfVastra(List<?> ledger, List<?> figures, List<?> findings) {
        static OfVastra of(SamladRun run) {
            var annex = run.annex(PERIOD, 1);
            return new OfVastra(
                    annex.table("ledger.csv").stream()
                            .filter(OfVastra::isVastra)
                            .toList(),
                    annex.table("figures.csv").stream()
                            .filter(OfVastra::isVastra)
                            .filter(row -> !row.get("dimension").matches("municipality|referrer|discharge_reason")
                                    || !row.get("count").equals("0"))
                            .toList(),
                    annex.entries("findings.json").stream()
                            .filter(finding ->
                                    finding.get("district").asString().equals("vastra"))
                            .filter(finding -> !OF_TWO_DISTRICTS.contains(
                                    finding.get("verdict").asString()))
                            .map(finding -> Stream.of("kind", "severity", "verdict", "subject", "message")
                                    .map(key -> finding.get(key).asString())
                                    .toList())
                            .toList());
        }

        private static boolean isVastra(Map<String, String> row) {
            return row.get("district").equals("vastra");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"norra", "sodra"})
    void anotherDistrictsListChangesNothingOfADistrict(String other) throws IOException {
        Path alone = county("alone", "vastra");
        Path together = county("together", "vastra");
        Folders.copy(Path.of("input", PERIOD, "norra"), together.resolve(PERIOD).resolve(other));

        assertThat(of("together", together)).isEqualTo(of("alone", alone));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void noDistrictsListChangesWhatIsCountedOfAnother(long seed) throws IOException {
        Map<String, List<List<String>>> lists = AnyCounty.of(seed);
        List<Map<String, String>> together = figures("together", lists, new Random(seed));
        lists.keySet().removeIf(district -> !district.equals("vastra"));

        assertThat(vastra(together)).containsAll(vastra(figures("alone", lists, new Random(seed + 1))));
    }

    /** Counts without their bands: whether rows are alike is measured by all lists. */
    private static List<String> vastra(List<Map<String, String>> figures) {
        return figures.stream()
                .filter(row -> row.get("district").equals("vastra"))
                .map(row -> String.join(
                        " ",
                        row.get("unit"),
                        row.get("scope"),
                        row.get("dimension"),
                        row.get("value"),
                        row.get("count")))
                .toList();
    }
}
