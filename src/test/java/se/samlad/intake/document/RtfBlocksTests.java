package se.samlad.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.intake.RefusedFileException;
import se.samlad.testing.SourceFiles;

/** What of a file in Rich Text Format is text. */
class RtfBlocksTests {

    @TempDir
    private static Path folder = Path.of("");

    private static List<String> blocks(String body) throws IOException, RefusedFileException {
        return read("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset2 Wingdings;}"
                + "{\\f2\\fcharset238 Arial CE;}}" + body + "}");
    }

    private static List<String> read(String rtf) throws IOException, RefusedFileException {
        Path file = Files.write(folder.resolve("rapport.rtf"), rtf.getBytes(StandardCharsets.ISO_8859_1));
        return RtfBlocks.read(SourceFiles.of(file));
    }

    private static void assertRefused(String rtf, String code) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> read(rtf))
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo(code));
    }

    @Test
    void everyParagraphIsABlockAndALineBreakMakesTwo() throws IOException, RefusedFileException {
        assertThat(blocks("L\\'e4nsdel\\par V\\'e4stra\\line l\\'e4nsdelen\\par"))
                .containsExactly("Länsdel", "Västra", "länsdelen");
    }

    @Test
    void theLastParagraphNeedsNoMark() throws IOException, RefusedFileException {
        assertThat(blocks("Slut")).containsExactly("Slut");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Str\\u228?ngn\\u228?s|Strängnäs",
                "\\uc2 m\\u229\\'e5\\'e5l|mål",
                "\\uc0 m\\u229 l|mål",
                "m\\u-27?l|m\uFFE5l",
                "\\f2 \\'b3|ł",
                "\\u8211\\endash 5|–5",
                "18\\_29|18-29",
                "80\\~%|80\u00A0%",
                "\\{a\\}\\\\|{a}\\",
                "sam\\-verkan|samverkan"
            })
    void lettersComeInManyWays(String written, String text) throws IOException, RefusedFileException {
        assertThat(blocks(written + "\\par")).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\rtf1\\mac \\'8c\\par}|å",
                "{\\rtf1\\pca \\'86\\par}|å",
                "{\\rtf1\\ansi\\ansicpg65001 \\'c3\\'a5\\par}|å",
                "{\\rtf1\\ansi\\ansicpg0 \\'e5\\par}|å"
            })
    void theFilesCodePageHoldsWhereAFontHasNone(String rtf, String text) throws IOException, RefusedFileException {
        assertThat(read(rtf)).containsExactly(text);
    }

    @Test
    void boxesOfASymbolFontAreBoxesAndItsOtherCharactersNothing() throws IOException, RefusedFileException {
        assertThat(blocks("{\\f1 \\'fe} Ja {\\f1\\u-3928?} Nej{\\f1 \\'b7}\\par"))
                .containsExactly("☒ Ja ☐ Nej");
    }

    @Test
    void aTablesRowIsOneBlockWithItsCellsJoinedByTabs() throws IOException, RefusedFileException {
        assertThat(blocks("\\trowd\\pard\\intbl Kvinnor\\cell 135\\par av 241\\cell\\cell\\row\\pard Efter\\par"))
                .containsExactly("Kvinnor\t135 av 241\t", "Efter");
    }

    @Test
    void aTableInACellBecomesPartOfTheCell() throws IOException, RefusedFileException {
        assertThat(blocks("\\pard\\intbl K\\'f6n\\cell\\pard\\intbl\\itap2 M\\'e4n\\nestcell 106\\nestcell"
                        + "{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\cell\\row\\pard"))
                .containsExactly("Kön\tMän 106");
    }

    @Test
    void hiddenAndDeletedTextIsNoText() throws IOException, RefusedFileException {
        assertThat(blocks("241{\\v dolt}{\\deleted 240}\\v dolt\\v0  deltagare\\par"))
                .containsExactly("241 deltagare");
    }

    @Test
    void aParagraphWhoseMarkWasDeletedGoesOn() throws IOException, RefusedFileException {
        assertThat(blocks("241{\\deleted\\par} deltagare\\par")).containsExactly("241 deltagare");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\listtext\\f1\\'b7\\tab}",
                "{\\pntext 1.\\tab}",
                "{\\header Sida 3\\par}",
                "{\\*\\atnid AB}{\\*\\annotation fel?\\par}",
                "{\\info{\\title Mall 7}}",
                "{\\pict\\wmetafile8 0102}",
                "{\\*\\unknown{\\inner 12}}",
                "{\\stylesheet{\\s1 Rubrik 1;}}",
                "{\\*\\bkmkstart a1}"
            })
    void whatServesTheProgramIsNoText(String group) throws IOException, RefusedFileException {
        assertThat(blocks(group + "241 deltagare\\par")).containsExactly("241 deltagare");
    }

    @Test
    void binaryDataIsPassedOver() throws IOException, RefusedFileException {
        assertThat(blocks("{\\pict\\bin3 }}}}241\\par")).containsExactly("241");
    }

    @Test
    void aTextInTwoWordingsIsReadOnce() throws IOException, RefusedFileException {
        assertThat(blocks("{\\upr{M?l}{\\*\\ud{M\\u229?l}}}\\par")).containsExactly("Mål");
    }

    @Test
    void fieldCodesAndPageNumbersAreNoTextButResultsAre() throws IOException, RefusedFileException {
        assertThat(blocks("{\\field{\\*\\fldinst HYPERLINK \"http://x/17\"}{\\fldrslt webben}} s."
                        + "{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par"))
                .containsExactly("webben s.");
    }

    @ParameterizedTest
    @CsvSource({"25, 1, ☒", "25, 0, ☐", "1, 0, ☒", "0, 1, ☐"})
    void aCheckBoxIsShownAsItStands(int result, int standard, String box) throws IOException, RefusedFileException {
        assertThat(blocks("{\\field{\\*\\fldinst FORMCHECKBOX{\\*\\formfield{\\fftype1\\ffres" + result + "\\ffdefres"
                        + standard + "{\\*\\ffname Kryss1}}}}{\\fldrslt}} Norra\\par"))
                .containsExactly(box + " Norra");
    }

    @Test
    void aListShowsWhatWasChosenAndAFieldToWriteInWhatWasWritten() throws IOException, RefusedFileException {
        assertThat(blocks("{\\field{\\*\\fldinst FORMDROPDOWN{\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl Ja}"
                        + "{\\*\\ffl Nej}}}}{\\fldrslt}}, {\\field{\\*\\fldinst FORMTEXT{\\*\\formfield{\\fftype0}}}"
                        + "{\\fldrslt 135}}\\par"))
                .containsExactly("Nej, 135");
    }

    @Test
    void notesComeLast() throws IOException, RefusedFileException {
        assertThat(blocks("Se{\\super\\chftn}{\\footnote\\pard{\\super\\chftn}Noten} noten\\par Slut\\par"))
                .containsExactly("Se noten", "Slut", "Noten");
    }

    @Test
    void aTextBoxIsReadOnce() throws IOException, RefusedFileException {
        assertThat(blocks("Utanf\\'f6r{\\shp{\\*\\shpinst\\shpz0{\\sp{\\sn id}{\\sv 8}}{\\shptxt\\pard I rutan\\par}}"
                        + "{\\shprslt{\\*\\do{\\dptxbxtext I rutan\\par}}}}\\par"))
                .containsExactly("I rutan", "Utanför");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\\rtf1 halv", "{\\rtf1 \\'zz}", "{\\rtf1 \\bin999999999 x}", "{\\rtf1 \\par9999999999999}"})
    void aDamagedFileIsRefused(String rtf) {
        assertRefused(rtf, "I102");
    }

    @Test
    void groupsWithoutEndAreRefused() {
        assertRefused("{\\rtf1" + "{".repeat(100_000), "I119");
    }

    @Test
    void moreTextThanAReportHoldsIsRefused() {
        assertRefused("{\\rtf1 " + "x".repeat(1_100_000) + "}", "I128");
    }
}
