package se.samlad.intake.sheet;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.enums.CSVReaderNullFieldIndicator;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceCell;
import se.samlad.intake.document.PlainText;

/** A list as comma-separated values, whatever the separator: one sheet. */
public final class CsvSheets implements SheetSource {

    /** The name that a text file's only sheet goes by. */
    public static final String SHEET = "CSV";

    private static final char[] SEPARATORS = {';', '\t', ',', '|'};
    private static final int PROBED_LINES = 40;

    private final String file;
    private final CSVReader reader;
    private boolean started;
    private int number;

    /** Opens a text file. */
    public CsvSheets(Path path, String file) throws IOException, RefusedFileException {
        this.file = file;
        String text = PlainText.read(path, file);
        this.reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new CSVParserBuilder()
                        .withSeparator(separator(text))
                        .withIgnoreQuotations(false)
                        .withEscapeChar('\0')
                        .build())
                .withFieldAsNull(CSVReaderNullFieldIndicator.NEITHER)
                .build();
    }

    /** The separator that the first lines hold most of, outside quotation marks. */
    private static char separator(String text) {
        List<String> lines = text.lines()
                .limit(PROBED_LINES)
                .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                .toList();
        char best = SEPARATORS[0];
        long most = -1;
        for (char separator : SEPARATORS) {
            long count = lines.stream()
                    .mapToLong(line -> line.chars().filter(c -> c == separator).count())
                    .sum();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    @Override
    public @Nullable Sheet nextSheet() {
        if (started) {
            return null;
        }
        started = true;
        return new Sheet(0, SHEET, false);
    }

    @Override
    public @Nullable RawRow nextRow() throws IOException, RefusedFileException {
        try {
            for (String[] fields = reader.readNext(); fields != null; fields = reader.readNext()) {
                number++;
                List<SourceCell> cells = cells(fields);
                if (!cells.isEmpty()) {
                    return new RawRow(number, false, cells);
                }
            }
            return null;
        } catch (CsvException | CsvMalformedLineException broken) {
            throw new RefusedFileException("I104", file);
        }
    }

    private static List<SourceCell> cells(String[] fields) {
        List<SourceCell> cells = new ArrayList<>();
        for (int column = 0; column < fields.length; column++) {
            if (!fields[column].isBlank()) {
                cells.add(new SourceCell(column, SourceCell.Kind.TEXT, fields[column]));
            }
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
