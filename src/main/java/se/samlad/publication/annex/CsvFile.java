package se.samlad.publication.annex;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import se.samlad.file.AtomicFile;

/** A file of the annex with semicolons: UTF-8 without byte order mark, a line feed after each line. */
final class CsvFile {

    private CsvFile() {}

    /** Takes one line's values. */
    @FunctionalInterface
    interface Lines {
        void add(Object... values);
    }

    static void write(Path file, Consumer<Lines> content) throws IOException {
        AtomicFile.write(file, out -> {
            BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            ICSVWriter csv = new CSVWriter(
                    text, ';', ICSVWriter.DEFAULT_QUOTE_CHARACTER, ICSVWriter.DEFAULT_ESCAPE_CHARACTER, "\n");
            content.accept(values -> csv.writeNext(strings(values), false));
            if (csv.checkError()) {
                throw new UncheckedIOException(csv.getException());
            }
            text.flush();
        });
    }

    private static String[] strings(Object[] values) {
        String[] strings = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            strings[i] = values[i] instanceof Number ? values[i].toString() : harmless(String.valueOf(values[i]));
        }
        return strings;
    }

    /** A text that a spreadsheet would run as a formula is written with an apostrophe before it (DOMAIN P5); in full width too. */
    private static String harmless(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(value.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }
}
