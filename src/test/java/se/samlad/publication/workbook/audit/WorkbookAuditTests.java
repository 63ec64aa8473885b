package se.samlad.publication.workbook.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samlad.publication.workbook.layout.BarChart;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.ChartDrawing;
import se.samlad.publication.workbook.layout.Column;
import se.samlad.publication.workbook.layout.Formula;
import se.samlad.publication.workbook.layout.Table;
import se.samlad.testing.Zip;

@SuppressWarnings("JavaUtilDate")
class WorkbookAuditTests {

    @TempDir
    Path folder;

    private Path sound;

    @BeforeEach
    void aSoundWorkbook() throws IOException {
        sound = folder.resolve("sound.xlsx");
        try (Book book = new Book(folder, true)) {
            book.describe("Titel", "Ämne", LocalDate.of(2026, 1, 1));
            Table table = book.table(
                    new Table.Heading("Blad", "Tabell", "Tabellens titel", List.of(), 20),
                    List.of(Column.text("Namn", 8, 20), Column.number("Antal")));
            table.row("ett", new Formula("1+1", 2));
            table.end("Inga");
            ChartDrawing.draw(
                    table,
                    new BarChart(
                            "Diagrammets titel",
                            "Vad diagrammet visar",
                            List.of("ett"),
                            List.of(new BarChart.Series("antal", List.of(2))),
                            false,
                            new BarChart.Place(0, 1, 2, 15)));
            try (var out = Files.newOutputStream(sound)) {
                book.write(out);
            }
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("docProps/core.xml", "Titel", "", Promise.TITLE),
                Arguments.of("docProps/core.xml", "sv-SE", "en-US", Promise.LANGUAGE),
                Arguments.of("docProps/core.xml", "<dc:creator>Samlad", "<dc:creator>Någon", Promise.NEUTRAL_AUTHOR),
                Arguments.of("xl/worksheets/sheet1.xml", "Tabellens titel", "", Promise.TITLE_IN_FIRST_CELL),
                Arguments.of("xl/worksheets/sheet1.xml", "<tablePart ", "<noPart ", Promise.ONE_TABLE_A_SHEET),
                Arguments.of("xl/workbook.xml", "_xlnm.Print_Titles", "other", Promise.HEADER_REPEATED),
                Arguments.of(
                        "xl/worksheets/sheet1.xml",
                        "</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>",
                        Promise.NOTHING_MERGED),
                Arguments.of("xl/charts/chart1.xml", "Diagrammets titel", "", Promise.CHARTS_TITLED),
                Arguments.of("xl/drawings/drawing1.xml", "Vad diagrammet visar", "", Promise.CHARTS_DESCRIBED),
                Arguments.of("xl/worksheets/sheet1.xml", "</f><v>2.0</v>", "</f>", Promise.FORMULAS_VALUED),
                Arguments.of(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        "<Relationship Id=\"x\" Type=\"x\" Target=\"http://example.invalid\" TargetMode=\"External\"/></Relationships>",
                        Promise.NO_EXTERNAL_LINK),
                Arguments.of("xl/styles.xml", "rgb=\"D9E5EF\"", "rgb=\"223344\"", Promise.CONTRAST));
    }

    @Test
    void aSoundWorkbookKeepsEveryPromise() throws IOException {
        assertThat(WorkbookAudit.of(sound).kept())
                .hasSize(Promise.values().length)
                .doesNotContainValue(false);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("faults")
    void aBrokenPromiseIsSeenAndNoOther(String part, String text, String instead, Promise broken) throws IOException {
        Map<String, String> parts = Zip.parts(sound);
        assertThat(parts.get(part)).contains(text);
        parts.computeIfPresent(part, (name, content) -> content.replace(text, instead));
        WorkbookAudit audit = WorkbookAudit.of(Zip.write(folder.resolve("faulty.xlsx"), parts));
        assertThat(audit.passed()).isFalse();
        assertThat(audit.kept().entrySet().stream()
                        .filter(each -> !each.getValue())
                        .map(Map.Entry::getKey))
                .containsExactly(broken);
    }

    @Test
    void contrastIsThatOfWcag() {
        assertThat(StyleAudit.contrast(0x000000, 0xFFFFFF)).isEqualTo(21.0);
        assertThat(StyleAudit.contrast(0x777777, 0xFFFFFF)).isBetween(4.47, 4.49);
    }
}
