package se.samlad.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.file.Sha256;
import se.samlad.testing.SamladRun;
import se.samlad.testing.Zip;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people get, read back by an independent reader. */
class DeliverablesIntegrationTests {

    @TempDir
    static Path folder;

    private static Path version;

    @BeforeAll
    static void publish() {
        SamladRun run = new SamladRun(folder).on(Path.of("input"), "2026-01-01");
        version = run.output().resolve("2026-01-01").resolve("v1");
    }

    private static Path workbook(String edition) {
        return version.resolve("Länssammanställning 2026-01-01 – " + edition + " (utan Södra).xlsx");
    }

    private static String page(String edition) throws IOException {
        return Files.readString(version.resolve("Avstämningsrapport 2026-01-01 – " + edition + " (utan Södra).html"));
    }

    /** Every sheet's rows as text. */
    private static Map<String, List<List<String>>> sheets(Path file) throws IOException {
        DataFormatter formatter = new DataFormatter();
        Map<String, List<List<String>>> sheets = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            for (Sheet sheet : workbook) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                    rows.add(cells);
                }
                sheets.put(sheet.getSheetName(), rows);
            }
        }
        return sheets;
    }

    /** The rows below the header that begins so. */
    private static List<List<String>> table(List<List<String>> rows, String firstHeader) {
        int header = rows.indexOf(rows.stream()
                .filter(row -> row.get(0).equals(firstHeader))
                .findFirst()
                .orElseThrow());
        return rows.subList(header + 1, rows.size());
    }

    @Test
    void theReviewersWorkbookHasItsSheetsEachWithItsTitleInTheFirstCell() throws IOException {
        Map<String, List<List<String>>> sheets = sheets(workbook("Granskning"));
        assertThat(sheets.keySet())
                .containsExactlyInAnyOrder(
                        "Innehåll",
                        "Sammanfattning",
                        "Avstämning",
                        "Brygga",
                        "Deltagare",
                        "Dubbletter och kandidatpar",
                        "Radbokslut",
                        "Iakttagelser",
                        "Kolumner",
                        "Kontroll",
                        "Uppföljning Finsam",
                        "Regler");
        assertThat(sheets.values())
                .allSatisfy(rows -> assertThat(rows.get(0).get(0)).endsWith("– Länet utan Södra – Granskning"));
    }

    @Test
    void theReviewersWorkbookHasOneRowForEachEnrolmentAndEachClaim() throws IOException {
        Map<String, List<List<String>>> sheets = sheets(workbook("Granskning"));
        assertThat(table(sheets.get("Deltagare"), "Person")).hasSize(411);
        assertThat(table(sheets.get("Avstämning"), "Id")).hasSize(40);
        assertThat(table(sheets.get("Uppföljning Finsam"), "Insats"))
                .containsExactly(List.of("SIKTA mot arbetslivet", "228", "183", "0", "411"));
    }

    @Test
    void theReviewersSeeTheBridgeFromRowsToPeople() throws IOException {
        List<List<String>> bridge = sheets(workbook("Granskning")).get("Brygga");
        assertThat(table(bridge, "Steg"))
                .containsExactly(
                        List.of("Rader som är inskrivningar", "170", "241", "411"),
                        List.of("avgår dubbletter", "0", "0", "0"),
                        List.of("Inskrivningar", "170", "241", "411"),
                        List.of("avgår återinskrivningar", "0", "0", "0"),
                        List.of("Personer, länsdel för länsdel", "170", "241", "411"),
                        List.of("avgår personer som först skrevs in i en annan länsdel", "0", "0", "0"),
                        List.of("Personer i länet, var och en en gång", "170", "241", "411"));
        assertThat(page("Granskning")).contains("<h2 id=\"brygga\">Brygga</h2>", "avgår återinskrivningar");
        assertThat(page("Styrgrupp")).doesNotContain("Brygga");
    }

    @Test
    void theSteeringGroupsWorkbookHidesWhatIsSmallAndWhatWouldGiveItAway() throws IOException {
        Map<String, List<List<String>>> sheets = sheets(workbook("Styrgrupp"));
        assertThat(sheets.keySet()).containsExactlyInAnyOrder("Sammanfattning", "Avstämning", "Länsdelarna");
        List<List<String>> referrers = sheets.get("Sammanfattning").stream()
                .filter(row -> row.get(0).equals("Aktualiserande part"))
                .toList();
        assertThat(referrers)
                .filteredOn(row -> row.get(1).equals("Övrigt"))
                .containsExactly(List.of("Aktualiserande part", "Övrigt", "0", "<5", "<5"));
        assertThat(referrers).filteredOn(row -> row.contains("dold")).isNotEmpty();
    }

    @Test
    void theSteeringGroupsEditionHasNoQuotationAndNoPerson() throws IOException {
        assertThat(Zip.text(workbook("Styrgrupp"))).doesNotContain("Deltagarlista Norra", "P1<", "118 st");
        assertThat(page("Styrgrupp")).doesNotContain("118 st", "Lägesrapport Västra.docx");
    }

    @Test
    void theManifestHashesEveryFileBesideIt() throws IOException {
        JsonNode manifest =
                new JsonMapper().readTree(version.resolve("manifest.json").toFile());
        Map<String, String> stated = new TreeMap<>();
        manifest.get("outputs")
                .forEach(output -> stated.put(
                        output.get("path").asString(), output.get("sha256").asString()));
        assertThat(stated).hasSize(16);
        for (Map.Entry<String, String> file : stated.entrySet()) {
            assertThat(Sha256.of(version.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
        assertThat(manifest.get("missingDistricts").get(0).asString()).isEqualTo("sodra");
    }
}
