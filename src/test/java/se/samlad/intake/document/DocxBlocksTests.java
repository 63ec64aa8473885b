package se.samlad.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.intake.RefusedFileException;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.Zip;

/** DOMAIN C5 and DESIGN §4.10: what of a Word document is text. */
class DocxBlocksTests {

    @TempDir
    private static Path folder = Path.of("");

    private static List<String> blocks(String body) throws IOException, RefusedFileException {
        return DocxBlocks.read(SourceFiles.of(Zip.document(folder.resolve("rapport.docx"), body)));
    }

    private static String p(String... runs) {
        return "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String cell(String content) {
        return "<w:tc><w:tcPr/>" + content + "</w:tc>";
    }

    @Test
    void everyParagraphIsABlock() throws IOException, RefusedFileException {
        assertThat(blocks(p(r("Länsdel")) + p(r("Väs"), r("tra")))).containsExactly("Länsdel", "Västra");
    }

    @Test
    void aLineBreakInAParagraphMakesTwoBlocks() throws IOException, RefusedFileException {
        assertThat(blocks(p(r("Länsdel"), "<w:r><w:br/></w:r>", r("Västra"), "<w:r><w:cr/></w:r>")))
                .containsExactly("Länsdel", "Västra");
    }

    @Test
    void tabsAndNoBreakHyphensAreKept() throws IOException, RefusedFileException {
        assertThat(blocks(p(r("Män"), "<w:r><w:tab/></w:r>", r("18"), "<w:r><w:noBreakHyphen/></w:r>", r("29"))))
                .containsExactly("Män\t18-29");
    }

    @Test
    void deletedAndMovedTextIsNoText() throws IOException, RefusedFileException {
        assertThat(blocks(p(
                        r("241"),
                        "<w:del><w:r><w:delText>240</w:delText></w:r></w:del>",
                        "<w:moveFrom>" + r("170") + "</w:moveFrom>",
                        "<w:ins>" + r(" deltagare") + "</w:ins>",
                        "<w:moveTo>" + r(" i länsdelen") + "</w:moveTo>")))
                .containsExactly("241 deltagare i länsdelen");
    }

    @Test
    void hiddenTextIsNoText() throws IOException, RefusedFileException {
        assertThat(blocks(p(r("241"), "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r>", r(" deltagare"))))
                .containsExactly("241 deltagare");
    }

    @ParameterizedTest
    @CsvSource({"0, 241", "false, 241", "off, 241", "1, ''", "true, ''"})
    void hiddenTextMayBeSwitchedOff(String on, String text) throws IOException, RefusedFileException {
        String run = "<w:r><w:rPr><w:vanish w:val=\"" + on + "\"/></w:rPr><w:t>241</w:t></w:r>";

        assertThat(String.join("", blocks(p(run)))).isEqualTo(text);
    }

    @Test
    void fieldCodesAreNoTextButTheirResultIs() throws IOException, RefusedFileException {
        assertThat(blocks(p("<w:r><w:instrText>PAGE 17</w:instrText></w:r>", r("3"))))
                .containsExactly("3");
    }

    @Test
    void contentControlsLinksAndSmartTagsAreText() throws IOException, RefusedFileException {
        assertThat(blocks("<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>"
                        + p(
                                "<w:hyperlink>" + r("Mål") + "</w:hyperlink>",
                                "<w:smartTag>" + r(" nått") + "</w:smartTag>")
                        + "</w:sdtContent></w:sdt>"))
                .containsExactly("Mål nått");
    }

    @Test
    void aTextBoxIsReadOnce() throws IOException, RefusedFileException {
        assertThat(blocks(p(
                        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>"
                                + p(r("I rutan")) + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                                + p(r("I rutan")) + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>",
                        r("Utanför"))))
                .containsExactly("I rutan", "Utanför");
    }

    @Test
    void aTablesRowIsOneBlockWithItsCellsJoinedByTabs() throws IOException, RefusedFileException {
        assertThat(blocks("<w:tbl><w:tblPr/><w:tr><w:trPr/>" + cell(p(r("Kvinnor")))
                        + cell(p(r("135")) + p(r("av 241"))) + cell(p()) + "</w:tr></w:tbl>" + p(r("Övrigt"))))
                .containsExactly("Kvinnor\t135 av 241\t", "Övrigt");
    }

    @Test
    void aTableInACellBecomesPartOfTheCell() throws IOException, RefusedFileException {
        String inner = "<w:tbl><w:tr>" + cell(p(r("Män"))) + cell(p(r("106"))) + "</w:tr></w:tbl>";

        assertThat(blocks("<w:tbl><w:tr>" + cell(p(r("Kön"))) + cell(inner + p()) + "</w:tr></w:tbl>"))
                .containsExactly("Kön\tMän 106");
    }

    @Test
    void aLineBreakInACellStaysInItsRow() throws IOException, RefusedFileException {
        assertThat(blocks("<w:tbl><w:tr>" + cell(p(r("Män"), "<w:r><w:br/></w:r>", r("106"))) + "</w:tr></w:tbl>"))
                .containsExactly("Män 106");
    }

    @ParameterizedTest
    @CsvSource({"1, ☒ Västra", "0, ☐ Västra"})
    void aCheckBoxIsShownAsItStands(String checked, String text) throws IOException, RefusedFileException {
        String box = "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"" + checked
                + "\"/></w14:checkbox></w:sdtPr><w:sdtContent>" + r("?") + r("?") + "</w:sdtContent></w:sdt>";

        assertThat(blocks(p(box, r(" Västra")))).containsExactly(text);
    }

    @Test
    void aTickedFormFieldOfOlderDocumentsIsShown() throws IOException, RefusedFileException {
        String box = "<w:r><w:fldChar><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>";

        assertThat(blocks(p(box, r(" Norra")) + p(box.replace("<w:checked/>", ""), r(" Södra"))))
                .containsExactly("☒ Norra", "☐ Södra");
    }

    @Test
    void textOutsideAParagraphIsNoBlock() throws IOException, RefusedFileException {
        assertThat(blocks("<w:t>lös</w:t>")).isEmpty();
    }

    @Test
    void aParagraphOutsideTheRowsCellsIsPassedOver() throws IOException, RefusedFileException {
        assertThat(blocks("<w:tbl><w:tr>" + p(r("lös")) + cell(p(r("i cellen"))) + "</w:tr></w:tbl>"))
                .containsExactly("i cellen");
    }

    @Test
    void notesComeLastWithoutTheLineThatPartsThem() throws IOException, RefusedFileException {
        Map<String, String> parts = Zip.parts(
                "word/document.xml",
                "wordprocessingml.document",
                Zip.documentXml(p(r("Se noten"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")));
        relate(
                parts,
                "footnotes",
                "<w:footnote w:type=\"separator\">" + p(r("---")) + "</w:footnote><w:footnote>"
                        + p("<w:r><w:footnoteRef/></w:r>", r("Noten")) + "</w:footnote>");

        assertThat(read(parts)).containsExactly("Se noten", "Noten");
    }

    @Test
    void aStyleMayHideItsText() throws IOException, RefusedFileException {
        Map<String, String> parts = Zip.parts(
                "word/document.xml",
                "wordprocessingml.document",
                Zip.documentXml("<w:p><w:pPr><w:pStyle w:val=\"Barn\"/></w:pPr>" + r("dolt") + "</w:p>"
                        + p("<w:r><w:rPr><w:rStyle w:val=\"Dold\"/></w:rPr><w:t>dolt</w:t></w:r>", r("241"))));
        relate(
                parts,
                "styles",
                "<w:style w:styleId=\"Dold\"><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:styleId=\"Barn\"><w:basedOn w:val=\"Dold\"/></w:style>");

        assertThat(String.join("", read(parts))).isEqualTo("241");
    }

    private static void relate(Map<String, String> parts, String kind, String content) {
        parts.put("word/" + kind + ".xml", Zip.documentXml(content));
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" Target=\"" + kind + ".xml\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/" + kind + "\"/></Relationships>");
    }

    private static List<String> read(Map<String, String> parts) throws IOException, RefusedFileException {
        return DocxBlocks.read(SourceFiles.of(Zip.write(folder.resolve("delar.docx"), parts)));
    }

    @Test
    void controlsAroundRowsAndCellsAreSeenThrough() throws IOException, RefusedFileException {
        String cell = "<w:sdt><w:sdtContent>" + cell(p(r("135"))) + "</w:sdtContent></w:sdt>";

        assertThat(blocks("<w:tbl><w:sdt><w:sdtContent><w:tr>" + cell(p(r("Kvinnor"))) + cell
                        + "</w:tr></w:sdtContent></w:sdt></w:tbl>"))
                .containsExactly("Kvinnor\t135");
    }

    @Test
    void aTextBoxOfOlderDocumentsIsRead() throws IOException, RefusedFileException {
        assertThat(blocks(p("<w:r><w:pict><w:txbxContent>" + p(r("I rutan")) + "</w:txbxContent></w:pict></w:r>")))
                .containsExactly("I rutan");
    }

    @ParameterizedTest
    @CsvSource({"'<w:result w:val=\"1\"/>', Nej", "'<w:default w:val=\"1\"/>', Nej", "'', Ja"})
    void aListOfOlderDocumentsShowsWhatWasChosen(String state, String shown) throws IOException, RefusedFileException {
        assertThat(blocks(p("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList>" + state
                        + "<w:listEntry w:val=\"Ja\"/><w:listEntry w:val=\"Nej\"/></w:ddList></w:ffData></w:fldChar>"
                        + "<w:instrText>FORMDROPDOWN</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>")))
                .containsExactly(shown);
    }

    @Test
    void aPagesNumberIsNoText() throws IOException, RefusedFileException {
        assertThat(blocks(p(
                        r("Sida"),
                        "<w:fldSimple w:instr=\" PAGE \">" + r("3") + "</w:fldSimple>",
                        "<w:fldSimple w:instr=\" DATE \">" + r(" 2026-01-01") + "</w:fldSimple>")))
                .containsExactly("Sida 2026-01-01");
    }

    @Test
    void boxesOfASymbolFontAreBoxes() throws IOException, RefusedFileException {
        assertThat(blocks(p("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>", r(" Ja ☑"))))
                .containsExactly("☒ Ja ☒");
    }

    @Test
    void aParagraphWhoseMarkWasDeletedGoesOn() throws IOException, RefusedFileException {
        assertThat(blocks("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("241") + "</w:p>" + p(r(" deltagare"))))
                .containsExactly("241 deltagare");
    }

    @Test
    void howTextWasFormattedBeforeDoesNotCount() throws IOException, RefusedFileException {
        assertThat(blocks(p("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>241</w:t>"
                        + "</w:r>")))
                .containsExactly("241");
    }

    @Test
    void moreTextThanAReportHoldsIsRefused() {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> blocks(p(r("x".repeat(600_000)), r("x".repeat(600_000)))))
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo("I128"));
    }

    @Test
    void aDamagedDocumentIsRefused() {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> blocks("<w:p>"))
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo("I102"));
    }
}
