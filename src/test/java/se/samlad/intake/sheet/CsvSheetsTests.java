package se.samlad.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceCell.Kind;
import se.samlad.testing.SourceFiles;

class CsvSheetsTests {

    private static final String LIST = "Kön;Kommun\nK;Strängnäs\nM;Åkers styckebruk\n";

    @TempDir
    private static Path folder = Path.of("");

    private static List<RawRow> rows(byte[] bytes) throws IOException, RefusedFileException {
        Path file = Files.write(Files.createTempFile(folder, "lista", ".csv"), bytes);
        try (CsvSheets sheets = new CsvSheets(SourceFiles.of(file, "lista.csv"))) {
            sheets.nextSheet();
            List<RawRow> rows = new ArrayList<>();
            for (RawRow row = sheets.nextRow(); row != null; row = sheets.nextRow()) {
                rows.add(row);
            }
            return rows;
        }
    }

    private static List<RawRow> rows(String text) throws IOException, RefusedFileException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RawRow row(int number, String... texts) {
        List<SourceCell> cells = new ArrayList<>();
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                cells.add(new SourceCell(column, Kind.TEXT, texts[column]));
            }
        }
        return new RawRow(number, false, cells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void aListIsReadInTheEncodingItWasSavedIn(Charset charset) throws IOException, RefusedFileException {
        assertThat(rows(LIST.getBytes(charset)))
                .containsExactly(row(1, "Kön", "Kommun"), row(2, "K", "Strängnäs"), row(3, "M", "Åkers styckebruk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncodingAndIsNoText(Charset charset) throws IOException, RefusedFileException {
        assertThat(rows(("\uFEFF" + LIST).getBytes(charset)))
                .containsExactly(row(1, "Kön", "Kommun"), row(2, "K", "Strängnäs"), row(3, "M", "Åkers styckebruk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsTheOneThatTheLinesHoldMostOf(String separator) throws IOException, RefusedFileException {
        assertThat(rows(LIST.replace(";", separator)))
                .containsExactly(row(1, "Kön", "Kommun"), row(2, "K", "Strängnäs"), row(3, "M", "Åkers styckebruk"));
    }

    @Test
    void decomposedLettersAreComposed() throws IOException, RefusedFileException {
        assertThat(rows("Ko\u0308n;Kommun")).containsExactly(row(1, "Kön", "Kommun"));
    }

    @Test
    void emptyFieldsAreNoCellsAndEmptyLinesNoRows() throws IOException, RefusedFileException {
        assertThat(rows("Kön;;Kommun\n;;\n\nK; ;Flen\n"))
                .containsExactly(row(1, "Kön", "", "Kommun"), row(4, "K", "", "Flen"));
    }

    @Test
    void aQuotedFieldMayHoldSeparatorsQuotesAndLineBreaks() throws IOException, RefusedFileException {
        assertThat(rows("Kön;Kommun\nK;\"Flen; \"\"staden\"\"\nnorra\"\n"))
                .containsExactly(row(1, "Kön", "Kommun"), row(2, "K", "Flen; \"staden\"\nnorra"));
    }

    @Test
    void windowsLineEndsAreNoText() throws IOException, RefusedFileException {
        assertThat(rows("Kön;Kommun\r\nK;Flen\r\n")).containsExactly(row(1, "Kön", "Kommun"), row(2, "K", "Flen"));
    }

    @Test
    void aBackslashIsAnOrdinaryCharacter() throws IOException, RefusedFileException {
        assertThat(rows("a;b\nK\\;Flen\n")).containsExactly(row(1, "a", "b"), row(2, "K\\", "Flen"));
    }

    @Test
    void aTextFileIsOneSheet() throws IOException, RefusedFileException {
        try (CsvSheets sheets =
                new CsvSheets(SourceFiles.of(Files.writeString(folder.resolve("en.csv"), LIST), "en.csv"))) {
            assertThat(sheets.nextSheet()).isEqualTo(new SheetSource.Sheet(0, CsvSheets.SHEET, false));
            assertThat(sheets.nextSheet()).isNull();
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> rows(new byte[] {'K', 0, 1, 2}))
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo("I101"));
    }
}
