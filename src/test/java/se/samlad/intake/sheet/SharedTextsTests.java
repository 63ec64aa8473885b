package se.samlad.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceCell.Kind;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.Zip;

/** Texts and styles that cells share, as the file holds them. */
class SharedTextsTests {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONSHIP = "<Relationship Id=\"%s\" Target=\"%s.xml\" Type=\"" + TYPES + "%s\"/>";

    private static final String TEXTS = """
            <sst><si><r><t>Fl</t></r><r><t>en</t></r><rPh><t>uttal</t></rPh></si><si><t>Vingåker</t></si></sst>
            """;

    private static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="999"/></cellXfs>
            <cellStyles><cellStyle xfId="0"/></cellStyles></styleSheet>
            """;

    private static final String SHEET = """
            <worksheet><sheetData><row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c>
            <c s="1"><v>45200</v></c><c s="0"><v>45200</v></c><c s="2"><v>45200</v></c><c s="9"><v>45200</v></c>
            </row></sheetData></worksheet>
            """;

    private static final String WORKBOOK =
            "<workbook><sheets><sheet name=\"Blad1\" sheetId=\"1\" id=\"rId1\"/></sheets></workbook>";

    @Test
    void cellsTakeTheirTextsAndDatesFromWhatIsShared(@TempDir Path folder) throws IOException, RefusedFileException {
        Map<String, String> parts = Zip.parts("xl/workbook.xml", "spreadsheetml.sheet", WORKBOOK);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + RELATIONSHIP.formatted("rId1", "sheet1", "worksheet")
                        + RELATIONSHIP.formatted("rId2", "styles", "styles")
                        + RELATIONSHIP.formatted("rId3", "texts", "sharedStrings") + "</Relationships>");
        parts.put("xl/sheet1.xml", SHEET);
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/texts.xml", TEXTS);

        try (XlsxSheets sheets =
                new XlsxSheets(SourceFiles.of(Zip.write(folder.resolve("lista.xlsx"), parts), "lista.xlsx"))) {
            sheets.nextSheet();

            assertThat(Objects.requireNonNull(sheets.nextRow()).cells())
                    .containsExactly(
                            new SourceCell(0, Kind.TEXT, "Flen"),
                            new SourceCell(1, Kind.TEXT, "Vingåker"),
                            new SourceCell(2, Kind.DATE, "2023-10-01"),
                            new SourceCell(3, Kind.NUMBER, "45200"),
                            new SourceCell(4, Kind.NUMBER, "45200"),
                            new SourceCell(5, Kind.NUMBER, "45200"));
        }
    }
}
