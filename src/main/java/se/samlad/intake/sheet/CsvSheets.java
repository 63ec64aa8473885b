package se.samlad.intake.sheet;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.enums.CSVReaderNullFieldIndicator;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceFile;
import se.samlad.intake.container.TextEncoding;

/** A list as comma-separated values, whatever the separator: one sheet. */
public final class CsvSheets implements SheetSource {

    /** The name that a text file's only sheet goes by. */
    public static final String SHEET = "CSV";

    private static final char[] SEPARATORS = {';', '\t', ',', '|'};
    private static final int PROBED = 1 << 15;
    private static final int PROBED_LINES = 40;

    /** A cell may hold some lines; a quotation mark that is never closed would hold all of them. */
    private static final int MOST_LINES_OF_A_ROW = 100;

    private final SourceFile file;
    private final CSVReader reader;
    private final SheetLimits limits;
    private final String format;
    private boolean started;
    private int number;

    /** Opens a text file. */
    public CsvSheets(SourceFile file) throws IOException, RefusedFileException {
        this.file = file;
        this.limits = new SheetLimits(file.limits());
        TextEncoding encoding = TextEncoding.of(file);
        char separator;
        try (Reader probe = encoding.open(file)) {
            char[] first = new char[PROBED];
            int read = Math.max(0, probe.read(first));
            separator = separator(new String(first, 0, read));
        }
        this.format = encoding.charset().name().toLowerCase(Locale.ROOT) + ", "
                + (separator == '\t' ? "tab" : String.valueOf(separator));
        this.reader = new CSVReaderBuilder(new BoundedLines(encoding.open(file), file.limits()))
                .withCSVParser(new CSVParserBuilder()
                        .withSeparator(separator)
                        .withIgnoreQuotations(false)
                        .withEscapeChar('\0')
                        .build())
                .withFieldAsNull(CSVReaderNullFieldIndicator.NEITHER)
                .withMultilineLimit(MOST_LINES_OF_A_ROW)
                .build();
    }

    /** The separator that parts most lines into the same number of fields, counted outside quotation marks. */
    private static char separator(String text) {
        List<String> lines = text.lines()
                .limit(PROBED_LINES)
                .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                .toList();
        if (!lines.isEmpty() && lines.get(0).matches("(?i)sep=[;,|\\t]")) {
            return lines.get(0).charAt(4);
        }
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long agreeing = lines.stream()
                    .map(line -> line.chars().filter(c -> c == separator).count())
                    .collect(Collectors.groupingBy(count -> count, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .mapToLong(group -> group.getKey() * group.getValue())
                    .max()
                    .orElse(0);
            if (agreeing > most) {
                most = agreeing;
                best = separator;
            }
        }
        return best;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public @Nullable Sheet nextSheet() throws IOException {
        if (started) {
            return null;
        }
        started = true;
        limits.nextSheet();
        return Sheet.visible(0, SHEET);
    }

    @Override
    public @Nullable RawRow nextRow() throws IOException, RefusedFileException {
        try {
            for (String[] fields = reader.readNext(); fields != null; fields = reader.readNext()) {
                limits.row(++number);
                List<SourceCell> cells = cells(fields);
                if (!cells.isEmpty()) {
                    return new RawRow(number, false, cells);
                }
            }
            return null;
        } catch (CsvException | CsvMalformedLineException | CsvMultilineLimitBrokenException broken) {
            throw file.refused("I104");
        } catch (IOException stopped) {
            throw file.refused(stopped);
        }
    }

    private List<SourceCell> cells(String[] fields) throws IOException {
        List<SourceCell> cells = new ArrayList<>(fields.length);
        for (int column = 0; column < fields.length; column++) {
            if (!fields[column].isBlank()) {
                limits.cell(column, fields[column].length());
                String composed = Normalizer.normalize(fields[column], Normalizer.Form.NFC);
                cells.add(new SourceCell(column, SourceCell.Kind.TEXT, composed));
            }
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
