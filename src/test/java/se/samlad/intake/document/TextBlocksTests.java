package se.samlad.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.intake.RefusedFileException;
import se.samlad.testing.SourceFiles;

class TextBlocksTests {

    @TempDir
    private static Path folder = Path.of("");

    private static List<String> blocks(String text) throws IOException, RefusedFileException {
        return TextBlocks.read(SourceFiles.of(Files.writeString(folder.resolve("rapport.md"), text)));
    }

    @ParameterizedTest
    @CsvSource({
        "# Länsdel, Länsdel",
        "### Övrigt, Övrigt",
        "- 106 män, 106 män",
        "* 106 män, 106 män",
        "• 106 män, 106 män",
        "'  - > 106 män', 106 män",
        "**241** deltagare, 241 deltagare",
        "_särskilt_ kvinnor, särskilt kvinnor",
        "***Mål***, Mål",
        "#hashtag, #hashtag",
        "2*3*4, 2*3*4",
        "-5 grader, -5 grader",
        "'1. Mål', '1. Mål'"
    })
    void marksOfHeadingsListsAndEmphasisAreNoText(String line, String block) throws IOException, RefusedFileException {
        assertThat(blocks(line)).containsExactly(block);
    }

    @Test
    void aTablesRowIsOneBlockWithItsCellsJoinedByTabs() throws IOException, RefusedFileException {
        assertThat(blocks("| Kön | Antal |\n|:---|---:|\n| Kvinnor | **135** |\n"))
                .containsExactly("Kön\tAntal", "Kvinnor\t135");
    }

    @Test
    void aRuleIsNoText() throws IOException, RefusedFileException {
        assertThat(blocks("Västra\n---\nNorra\n")).containsExactly("Västra", "Norra");
    }

    @Test
    void everyLineIsABlock() throws IOException, RefusedFileException {
        assertThat(blocks("Länsdel\r\nVästra\rÖvrigt")).containsExactly("Länsdel", "Västra", "Övrigt");
    }
}
