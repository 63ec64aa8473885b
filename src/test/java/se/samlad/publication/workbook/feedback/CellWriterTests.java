package se.samlad.publication.workbook.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.intake.SourceCell;

/** How a cell comes back: as it was shown, and as what it was. */
class CellWriterTests {

    @ParameterizedTest
    @CsvSource({
        "DATE, 2024-02-01, NUMERIC",
        "DATE, 1900-03-01, NUMERIC",
        "DATE, 1900-02-28, STRING",
        "DATE, +10000-01-01, STRING",
        "DATE, 2024-13-01, STRING",
        "NUMBER, 231001, NUMERIC",
        "NUMBER, 198501012390, NUMERIC",
        "NUMBER, -0.5, NUMERIC",
        "NUMBER, 1234567890123456, STRING",
        "NUMBER, NaN, STRING",
        "TEXT, 0482, STRING",
        "TEXT, =1+1, STRING",
        "ERROR, #REF!, STRING"
    })
    void aCellIsShownAsItWas(SourceCell.Kind kind, String text, CellType type) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Cell cell = new CellWriter(new Looks(workbook))
                    .put(workbook.createSheet().createRow(0), new SourceCell(0, kind, text), true);

            assertThat(cell.getCellType()).isEqualTo(type);
            assertThat(new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell))
                    .isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(text.startsWith("=") || text.startsWith("+"));
        }
    }
}
