package se.samlad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.SamladApplication;
import se.samlad.file.Sha256;

/** What {@code verify} says of a version that somebody has been at; the program's own versions are checked elsewhere. */
class VerifyCommandTests {

    private static final String CHANGED =
            "Perioden 2026-01-01, version 3: 1 av filerna är inte som när de" + " publicerades (2 filer i manifestet):";

    @TempDir
    private Path root = Path.of("");

    private Path folder = Path.of("");

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void aVersion() throws IOException {
        folder = root.resolve("v3");
        write("rapport.html", "<p>75 %</p>");
        write("data/figures.csv", "a;b\n");
        write(
                "manifest.json",
                manifest(Map.of("rapport.html", Sha256.of("<p>75 %</p>"), "data/figures.csv", Sha256.of("a;b\n"))));
    }

    private static String manifest(Map<String, String> outputs) {
        String entries = outputs.entrySet().stream()
                .map(each -> "{\"path\": \"" + each.getKey() + "\", \"sha256\": \"" + each.getValue() + "\"}")
                .collect(Collectors.joining(", "));
        return "{\"period\": \"2026-01-01\", \"version\": 3, \"inputs\": [{\"path\": \"x\"}], \"outputs\": [" + entries
                + "]}";
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int verify() {
        return verify(folder);
    }

    private int verify(Path which) {
        return Cli.execute(
                SamladApplication.class, new PrintWriter(said), "verify", which.toString(), "--home", home());
    }

    private String home() {
        return root.resolve("home").toString();
    }

    private String trailLine() {
        return "Revisionsspåret är inte prövat: i " + home()
                + " finns inget. Ange hemmappen som publicerade versionen med" + " --home.";
    }

    private String manifestLine() throws IOException {
        return "Manifestets kontrollsumma är " + Sha256.of(folder.resolve("manifest.json"))
                + ". Jämför med den som antecknades vid publiceringen; bara då vet man att manifestet självt är"
                + " oförändrat.";
    }

    @Test
    void aVersionAsItWasPublishedIsUnchanged() throws IOException {
        assertThat(verify()).isZero();
        assertThat(said.toString().lines())
                .containsExactly(
                        "Perioden 2026-01-01, version 3: alla 2 filer är som när de publicerades.",
                        manifestLine(),
                        trailLine());
    }

    @Test
    void oneChangedByteIsFound() throws IOException {
        write("rapport.html", "<p>76 %</p>");
        assertThat(verify()).isEqualTo(2);
        assertThat(said.toString().lines())
                .containsExactly(
                        CHANGED,
                        "  – rapport.html är ändrad sedan den publicerades. Använd den inte; hämta filen på nytt där"
                                + " versionen publicerades. [E662]",
                        manifestLine(),
                        trailLine());
    }

    @Test
    void aMissingFileIsFound() throws IOException {
        Files.delete(folder.resolve("data").resolve("figures.csv"));
        assertThat(verify()).isEqualTo(2);
        assertThat(said.toString().lines())
                .containsExactly(
                        CHANGED,
                        "  – data/figures.csv saknas. Hämta filen på nytt där versionen publicerades. [E661]",
                        manifestLine(),
                        trailLine());
    }

    @Test
    void anExtraFileIsFoundHoweverDeepItLies() throws IOException {
        write("data/mer/egna anteckningar.txt", "");
        assertThat(verify()).isEqualTo(2);
        assertThat(said.toString().lines())
                .containsExactly(
                        CHANGED,
                        "  – data/mer/egna anteckningar.txt hör inte till versionen. Lägg egna filer på en annan"
                                + " plats. [E663]",
                        manifestLine(),
                        trailLine());
    }

    @Test
    void aLinkInAFilesPlaceIsAMissingFileAlsoWhenItLeadsToTheSameBytes() throws IOException {
        Path elsewhere = Files.move(folder.resolve("rapport.html"), folder.resolveSibling("annan.html"));
        Files.createSymbolicLink(folder.resolve("rapport.html"), elsewhere);
        assertThat(verify()).isEqualTo(2);
        assertThat(said.toString()).contains("  – rapport.html saknas.");
    }

    @Test
    void aFolderInAFilesPlaceIsAMissingFile() throws IOException {
        Files.delete(folder.resolve("rapport.html"));
        Files.createDirectory(folder.resolve("rapport.html"));
        assertThat(verify()).isEqualTo(2);
        assertThat(said.toString()).contains("  – rapport.html saknas.");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        Files.delete(folder.resolve("data").resolve("figures.csv"));
        write("rapport.html", "");
        write("ny.txt", "");
        assertThat(verify()).isEqualTo(2);
        assertThat(said.toString()).contains("3 av filerna", "[E661]", "[E662]", "[E663]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"period\": \"2026-01-01\"}",
                "{\"outputs\": []}",
                "{\"outputs\": {}}",
                "{\"outputs\": [{\"path\": \"../rapport.html\", \"sha256\":"
                        + " \"0000000000000000000000000000000000000000000000000000000000000000\"}]}",
                "{\"outputs\": [{\"path\": \"rapport.html\", \"sha256\": \"0\"}]}",
                "{\"outputs\": [{\"path\": \"rapport.html\", \"sha2"
            })
    void aManifestThatCannotBeReadIsToldOf(String text) throws IOException {
        write("manifest.json", text);
        assertThat(verify()).isEqualTo(65);
        assertThat(said.toString())
                .isEqualToNormalizingNewlines(
                        folder.resolve("manifest.json") + " är skadad eller ändrad, så filerna kan inte jämföras. Hämta"
                                + " versionen på nytt där den publicerades. [E657]\n");
    }

    @Test
    void aFolderWithoutAManifestIsNoVersion() {
        Path data = folder.resolve("data");
        assertThat(verify(data)).isEqualTo(65);
        assertThat(said.toString())
                .isEqualToNormalizingNewlines(
                        "I " + data + " finns ingen publicerad version. Ange mappen som innehåller"
                                + " manifest.json, till exempel output/2026-01-01/v1. [E656]\n");
    }

    @Test
    void aFolderThatIsNotThereIsNoVersion() {
        assertThat(verify(folder.resolve("v9"))).isEqualTo(65);
        assertThat(said.toString()).contains("[E656]");
    }

    @Test
    void namesThatTurnTheTextAroundAreWrittenOut() throws IOException {
        Files.write(folder.resolve("a\u202Efdp.exe"), "x".getBytes(StandardCharsets.UTF_8));
        assertThat(verify()).isEqualTo(2);
        assertThat(said.toString()).contains("aU+202Efdp.exe hör inte till versionen");
    }
}
