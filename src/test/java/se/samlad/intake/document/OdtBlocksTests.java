package se.samlad.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.intake.RefusedFileException;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.Zip;

/** What of an OpenDocument text is text. */
class OdtBlocksTests {

    private static final String ROOT = """
            <office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="tb" xmlns:style="s" xmlns:fo="f"
             xmlns:draw="d" xmlns:form="fm" xmlns:field="fd" xmlns:svg="v">%s</office:document-content>
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static List<String> blocks(String body) throws IOException, RefusedFileException {
        return blocks("", body, "");
    }

    private static List<String> blocks(String automatic, String body, String named)
            throws IOException, RefusedFileException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", ROOT.formatted(automatic + "<office:body>" + body + "</office:body>"));
        parts.put("styles.xml", ROOT.formatted(named));
        return OdtBlocks.read(SourceFiles.of(Zip.write(folder.resolve("rapport.odt"), parts)));
    }

    private static String p(String content) {
        return "<text:p>" + content + "</text:p>";
    }

    private static String cell(String content) {
        return "<table:table-cell>" + content + "</table:table-cell>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String hiding(String family, String name) {
        return "<style:style style:family=\"" + family + "\" style:name=\"" + name
                + "\"><style:text-properties text:display=\"none\"/></style:style>";
    }

    @Test
    void paragraphsHeadingsAndListItemsAreBlocks() throws IOException, RefusedFileException {
        assertThat(blocks("<text:h>Länsdel</text:h><text:list><text:list-item><text:number>1.</text:number>"
                        + p("Provorten") + "</text:list-item></text:list>"))
                .containsExactly("Länsdel", "Provorten");
    }

    @Test
    void blanksTabsAndLineBreaksAreElements() throws IOException, RefusedFileException {
        assertThat(blocks(p("Män<text:tab/>18<text:s text:c=\"2\"/>år\n och<text:line-break/>äldre")))
                .containsExactly("Män\t18  år och", "äldre");
    }

    @Test
    void aTablesRowIsOneBlockAndATableInACellPartOfIt() throws IOException, RefusedFileException {
        String inner = "<table:table>" + row(cell(p("Män")), cell(p("106"))) + "</table:table>";

        assertThat(blocks("<table:table>" + row(cell(p("Kön") + p("2026")), cell(inner)) + "</table:table>"))
                .containsExactly("Kön 2026\tMän 106");
    }

    @Test
    void aCellOverTwoColumnsIsOneCellAndOneOverTwoRowsLeavesAnEmptyOne() throws IOException, RefusedFileException {
        String wide = "<table:table-cell table:number-columns-spanned=\"2\">" + p("Alla") + "</table:table-cell>";

        assertThat(blocks("<table:table>" + row(wide, "<table:covered-table-cell/>", cell(p("19")))
                        + row("<table:covered-table-cell/>", cell(p("7"))) + "</table:table>"))
                .containsExactly("Alla\t19", "\t7");
    }

    @Test
    void whatWasDeletedOrCommentedIsNoText() throws IOException, RefusedFileException {
        assertThat(blocks("<text:tracked-changes>" + p("240") + "</text:tracked-changes>"
                        + p("241<text:change/> deltagare<office:annotation>" + p("fel?") + "</office:annotation>")))
                .containsExactly("241 deltagare");
    }

    @Test
    void hiddenTextIsNoTextWhereverItsStyleComesFrom() throws IOException, RefusedFileException {
        String child = "<style:style style:family=\"text\" style:name=\"T1\" style:parent-style-name=\"Dold\"/>";

        assertThat(blocks(
                        child + hiding("paragraph", "P1"),
                        p("241<text:span text:style-name=\"T1\"> dolt</text:span> deltagare")
                                + "<text:p text:style-name=\"P1\">dolt</text:p>"
                                + "<text:section text:display=\"none\">" + p("dolt") + "</text:section>",
                        hiding("text", "Dold")))
                .containsExactly("241 deltagare");
    }

    @Test
    void notesComeLastWithoutTheirNumbers() throws IOException, RefusedFileException {
        assertThat(blocks(p("Se<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("Noten")
                                + "</text:note-body></text:note> noten")
                        + p("Slut")))
                .containsExactly("Se noten", "Slut", "Noten");
    }

    @Test
    void aTextBoxIsText() throws IOException, RefusedFileException {
        assertThat(blocks(p("Utanför<draw:frame><draw:text-box>" + p("I rutan")
                        + "</draw:text-box><svg:desc>Bild av 3 personer</svg:desc></draw:frame>")))
                .containsExactly("I rutan", "Utanför");
    }

    @ParameterizedTest
    @CsvSource({"true, ☒ Västra", "false, ☐ Västra"})
    void aCheckBoxThatCameFromWordIsShownAsItStands(String ticked, String text)
            throws IOException, RefusedFileException {
        assertThat(blocks(p("<field:fieldmark field:type=\"FORMCHECKBOX\"><field:param field:name=\"Checkbox_Checked\""
                        + " field:value=\"" + ticked + "\"/></field:fieldmark><text:s/>Västra")))
                .containsExactly(text);
    }

    @Test
    void aListThatCameFromWordShowsWhatWasChosen() throws IOException, RefusedFileException {
        assertThat(blocks(p("<field:fieldmark field:type=\"FORMDROPDOWN\">"
                        + "<field:param field:name=\"Dropdown_ListEntry\" field:value=\"Ja\"/>"
                        + "<field:param field:name=\"Dropdown_ListEntry\" field:value=\"Nej\"/>"
                        + "<field:param field:name=\"Dropdown_Selected\" field:value=\"1\"/></field:fieldmark>")))
                .containsExactly("Nej");
    }

    @Test
    void controlsOfItsOwnShowTheirState() throws IOException, RefusedFileException {
        assertThat(blocks("<office:forms><form:checkbox form:id=\"c1\" form:current-state=\"checked\""
                        + " form:label=\"Västra\"/><form:text form:id=\"c2\" form:current-value=\"135\"/>"
                        + "<form:listbox form:id=\"c3\"><form:option form:current-selected=\"true\" form:label=\"Ja\"/>"
                        + "</form:listbox></office:forms>" + p("<draw:control draw:control=\"c1\"/>")
                        + p("<draw:control draw:control=\"c2\"/>") + p("<draw:control draw:control=\"c3\"/>")))
                .containsExactly("☒ Västra", "135", "Ja");
    }

    @Test
    void aDamagedDocumentIsRefused() {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> blocks("<text:p>"))
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo("I102"));
    }
}
