package se.samlad.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.samlad.intake.RefusedFileException;

/** A workbook's rows in words, such as {@code Blad1!2 hidden | 0 TEXT Flen | 1 NUMBER 2}. */
final class SheetWords {

    private SheetWords() {}

    /** All rows of all sheets; the source is closed. */
    static List<String> of(SheetSource source) throws IOException, RefusedFileException {
        List<String> rows = new ArrayList<>();
        try (source) {
            for (SheetSource.Sheet sheet = source.nextSheet(); sheet != null; sheet = source.nextSheet()) {
                for (RawRow row = source.nextRow(); row != null; row = source.nextRow()) {
                    rows.add(words(sheet, row));
                }
            }
        }
        return rows;
    }

    private static String words(SheetSource.Sheet sheet, RawRow row) {
        StringBuilder words = new StringBuilder(sheet.name() + (sheet.hidden() ? " hidden" : "") + "!" + row.number()
                + (row.hidden() ? " hidden" : ""));
        row.cells().forEach(cell -> words.append(" | " + cell.column() + " " + cell.kind() + " " + cell.text()));
        return words.toString();
    }
}
