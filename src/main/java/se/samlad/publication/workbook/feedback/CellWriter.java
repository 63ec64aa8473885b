package se.samlad.publication.workbook.feedback;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import se.samlad.intake.SourceCell;

/** Writes a cell again as its district wrote it: dates as dates, numbers as numbers, and whatever else as a text. */
final class CellWriter {

    private static final int LAST_YEAR = 9999;
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    /** More digits than a spreadsheet keeps are a text. */
    private static final Pattern NUMBER = Pattern.compile("-?(?=[0-9.]{1,16}$)[0-9]{1,15}([.][0-9]{1,15})?");

    private static final String MAKES_A_FORMULA = "=+-@\t\r\uFF1D";

    private final Looks looks;

    CellWriter(Looks looks) {
        this.looks = looks;
    }

    /** Writes it. Whatever a text begins with, it stays a text (DOMAIN P5). */
    Cell put(Row row, SourceCell source, boolean isMarked) {
        Cell cell = row.createCell(source.column());
        Optional<LocalDate> date = date(source);
        if (date.isPresent()) {
            cell.setCellValue(date.get());
            cell.setCellStyle(looks.of(Looks.Value.DATE, isMarked));
        } else if (source.kind() == SourceCell.Kind.NUMBER
                && NUMBER.matcher(source.text()).matches()) {
            BigDecimal number = new BigDecimal(source.text());
            cell.setCellValue(number.doubleValue());
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            cell.setCellStyle(looks.of(whole ? Looks.Value.WHOLE_NUMBER : Looks.Value.NUMBER, isMarked));
        } else {
            cell.setCellValue(source.text());
            cell.setCellStyle(looks.of(text(source.text()), isMarked));
        }
        return cell;
    }

    private static Looks.Value text(String text) {
        boolean quoted = !text.isEmpty() && MAKES_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return quoted ? Looks.Value.QUOTED_TEXT : Looks.Value.TEXT;
    }

    /** Empty for what is no date, or none that a spreadsheet knows. */
    private static Optional<LocalDate> date(SourceCell source) {
        if (source.kind() != SourceCell.Kind.DATE) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(source.text()))
                    .filter(date -> !date.isBefore(FIRST_DATE) && date.getYear() <= LAST_YEAR);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
