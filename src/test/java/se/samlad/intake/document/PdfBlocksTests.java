package se.samlad.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.intake.RefusedFileException;
import se.samlad.testing.SourceFiles;

/** Paragraphs, lists and rows are put together again from letters on pages. */
class PdfBlocksTests {

    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float LEFT = 70;
    private static final float RIGHT = 525;
    private static final float LINE = 14;

    private final PDDocument document = new PDDocument();

    @TempDir
    Path folder;

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    private PDPage page() {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private void write(PDPage page, PDFont font, float size, float x, float y, String text) throws IOException {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }
    }

    /** Lines under each other in the plain font; gives where the next one would stand. */
    private float lines(PDPage page, float x, float y, String... texts) throws IOException {
        float at = y;
        for (String text : texts) {
            write(page, plain, 11, x, at, text);
            at -= LINE;
        }
        return at;
    }

    /** As many words as a line from there holds. */
    private String full(float x, String ending) throws IOException {
        StringBuilder line = new StringBuilder();
        String word = "mening ";
        while (x + width(line + word + ending) < RIGHT) {
            line.append(word);
        }
        return line + ending;
    }

    private float width(String text) throws IOException {
        return plain.getStringWidth(text) / 1000 * 11;
    }

    private List<String> blocks() throws IOException, RefusedFileException {
        Path file = folder.resolve("rapport.pdf");
        document.save(file.toFile());
        return PdfBlocks.read(SourceFiles.of(file));
    }

    @Test
    void linesThatEndBecauseTheyAreFullAreOneParagraph() throws IOException, RefusedFileException {
        String first = full(LEFT, "deltagare");
        String second = full(LEFT, "anställda");
        lines(page(), LEFT, 700, first, second, "sista raden.", "Nytt stycke.");

        assertThat(blocks()).containsExactly(first + " " + second + " sista raden.", "Nytt stycke.");
    }

    @Test
    void aHeadingStandsAloneAlsoOverTwoLines() throws IOException, RefusedFileException {
        PDPage page = page();
        String first = full(LEFT, "sedan");
        write(page, bold, 11, LEFT, 700, first.replace("mening ", "rubr "));
        lines(page, LEFT, 700 - LINE, full(LEFT, "text"), full(LEFT, "text"), full(LEFT, "text"), "slut.");

        assertThat(blocks()).hasSize(2).first().isEqualTo(first.replace("mening ", "rubr "));
    }

    @Test
    void aWordThatWasDividedIsWholeAgain() throws IOException, RefusedFileException {
        String first = full(LEFT, "deltagar-");
        lines(page(), LEFT, 700, first, "information.", full(LEFT, "vård-"), "och omsorg.");

        assertThat(blocks().get(0)).endsWith("mening deltagarinformation.");
        assertThat(blocks().get(1)).endsWith("mening vård- och omsorg.");
    }

    @ParameterizedTest
    @CsvSource({"•, 12", "-, 12", "1., 18", "a), 18"})
    void aListsItemsStandAloneWithoutTheirMarks(String mark, float indent) throws IOException, RefusedFileException {
        PDPage page = page();
        String first = full(LEFT + indent, "punkt");
        float y = 700;
        write(page, plain, 11, LEFT, y, mark);
        y = lines(page, LEFT + indent, y, first, "går vidare");
        write(page, plain, 11, LEFT, y, mark);
        lines(page, LEFT + indent, y, "Andra punkten");

        assertThat(blocks()).containsExactly(first + " går vidare", "Andra punkten");
    }

    @Test
    void aTablesRowIsOneBlockWithItsCellsJoinedByTabs() throws IOException, RefusedFileException {
        PDPage page = page();
        lines(page, LEFT, 700, "Kvinnor");
        lines(page, 300, 700, "135");
        lines(page, LEFT, 700 - LINE, "Män");
        lines(page, 300, 700 - LINE, "106");

        assertThat(blocks()).containsExactly("Kvinnor\t135", "Män\t106");
    }

    @Test
    void cellsOfSeveralLinesAreReadOneByOne() throws IOException, RefusedFileException {
        PDPage page = page();
        lines(page, LEFT, 700, "Kvinnor som", "är under 30");
        lines(page, 200, 700, "72");
        lines(page, 300, 700, "av samtliga", "deltagare");
        lines(page, LEFT, 700 - 3 * LINE, "Efter tabellen.");

        assertThat(blocks()).containsExactly("Kvinnor som är under 30\t72\tav samtliga deltagare", "Efter tabellen.");
    }

    @Test
    void aPageBreakDoesNotBreakAParagraphAndRunningLinesAreLeftOut() throws IOException, RefusedFileException {
        String first = full(LEFT, "deltagare");
        for (int number = 1; number <= 3; number++) {
            PDPage page = page();
            write(page, plain, 9, LEFT, 800, "Sidhuvud 2026");
            lines(page, LEFT, 700, first, first, first);
            write(page, plain, 9, 300, 40, "Sida " + number + " av 3");
        }

        assertThat(blocks()).containsExactly(String.join(" ", java.util.Collections.nCopies(9, first)));
    }

    @Test
    void aFootnoteGoesLastAndItsMarksAreNoText() throws IOException, RefusedFileException {
        PDPage page = page();
        lines(page, LEFT, 700, "Alla deltagare");
        write(page, plain, 6, LEFT + width("Alla deltagare"), 704, "1");
        lines(page, LEFT, 700 - 2 * LINE, "Slut.");
        write(page, plain, 6, LEFT, 104, "1");
        write(page, plain, 9, LEFT + 6, 100, "Även avslutade.");

        assertThat(blocks()).containsExactly("Alla deltagare", "Slut.", "Även avslutade.");
    }

    @Test
    void linesThatWereDrawnToTheEdgeAreNoRows() throws IOException, RefusedFileException {
        PDPage page = page();
        String[] texts = {
            "deltagarna har under hösten tagit flera steg mot arbete",
            "och studier tillsammans med handläggare på alla orter i",
            "länet, vilket styrgruppen ser som ett bra resultat av det",
            "gemensamma arbetet som alla parter bidrar till varje dag"
        };
        float y = 700;
        for (String text : texts) {
            justified(page, y, text.split(" "));
            y -= LINE;
        }
        lines(page, LEFT, y, "slut.");

        assertThat(blocks()).containsExactly(String.join(" ", texts) + " slut.");
    }

    private void justified(PDPage page, float y, String... words) throws IOException {
        float left = RIGHT - LEFT - width(String.join(" ", words));
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(plain, 11);
            content.setWordSpacing(left / (words.length - 1));
            content.newLineAtOffset(LEFT, y);
            content.showText(String.join(" ", words));
            content.endText();
        }
    }

    @Test
    void whatWasFilledInStandsAtItsPlace() throws IOException, RefusedFileException {
        PDPage page = page();
        lines(page, LEFT + 20, 700, "Västra");
        lines(page, LEFT, 650, "Kvinnor:");
        lines(page, LEFT, 600, "Slut.");
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        form.setDefaultResources(new PDResources());
        form.getDefaultResources().put(COSName.HELV, plain);
        form.setDefaultAppearance("/Helv 11 Tf 0 g");
        PDCheckBox box = new PDCheckBox(form);
        place(box, page, new PDRectangle(LEFT, 698, 12, 12));
        box.getWidgets().get(0).setAppearanceState("Yes");
        PDTextField text = new PDTextField(form);
        place(text, page, new PDRectangle(LEFT + 60, 646, 100, 16));
        form.setFields(List.of(box, text));
        text.setValue("135");

        assertThat(blocks()).containsExactly("☒ Västra", "Kvinnor: 135", "Slut.");
    }

    private static void place(PDField field, PDPage page, PDRectangle place) throws IOException {
        field.setPartialName(field.getClass().getSimpleName());
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(place);
        widget.setPage(page);
        page.getAnnotations().add(widget);
    }

    @Test
    void pagesWithoutLettersAreRefused() {
        page();

        assertRefused("I125");
    }

    @Test
    void aPasswordIsRefusedUnlessItIsEmpty() throws IOException, RefusedFileException {
        lines(page(), LEFT, 700, "Text");
        document.protect(new StandardProtectionPolicy("ägare", "", new AccessPermission()));
        assertThat(blocks()).containsExactly("Text");

        document.protect(new StandardProtectionPolicy("ägare", "läsare", new AccessPermission()));
        assertRefused("I106");
    }

    @Test
    void moreTextThanAReportHoldsIsRefused() throws IOException {
        for (int number = 0; number < 30; number++) {
            write(page(), plain, 1, 10, 700, "x".repeat(40_000));
        }

        assertRefused("I128");
    }

    @Test
    void tooManyPagesAreRefused() {
        for (int number = 0; number < 501; number++) {
            page();
        }

        assertRefused("I128");
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("trasig.pdf"), "%PDF-1.7\n1 0 obj <<");

        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> PdfBlocks.read(SourceFiles.of(file)))
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo("I102"));
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException, RefusedFileException {
        lines(page(), LEFT, 700, "Text");
        blocks();

        assertThat(folder.toFile().list()).containsExactly("rapport.pdf");
    }

    private void assertRefused(String code) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(this::blocks)
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo(code));
    }
}
