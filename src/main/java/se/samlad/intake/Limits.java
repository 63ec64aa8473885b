package se.samlad.intake;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/**
 * How much of a file is read at most, so that no file can stop the others; from {@code rules/limits.yml}.
 *
 * @param listBytes the size of a list's file
 * @param documentBytes the size of a report's file
 * @param inflatedBytes what a package's parts come to when they are unpacked
 * @param parts the files inside a package
 * @param sheets the sheets of a list
 * @param rows the last row of a sheet
 * @param blankRows the blank rows between two rows of a sheet
 * @param columns the columns of a sheet with something in them
 * @param cells the cells of a list with something in them
 * @param characters the text of a cell
 * @param nesting how deep elements stand in each other
 * @param documentCharacters the text of a report
 * @param listTime how long reading a list may take
 * @param documentTime how long reading a report may take
 */
public record Limits(
        long listBytes,
        long documentBytes,
        long inflatedBytes,
        int parts,
        int sheets,
        int rows,
        int blankRows,
        int columns,
        long cells,
        int characters,
        int nesting,
        int documentCharacters,
        Duration listTime,
        Duration documentTime) {

    /** The rows of a sheet of Excel. */
    public static final int ROWS = 1_048_576;

    /** The columns of a sheet of Excel. */
    public static final int COLUMNS = 16_384;

    public Limits {
        Optional<String> wrong = wrong(rows, columns, nesting);
        if (wrong.isPresent()) {
            throw new IllegalArgumentException(wrong.get());
        }
    }

    /**
     * Reads the keys that the parameters are named after; sizes and times with their unit, such as {@code 250MB} and
     * {@code 30s}.
     *
     * @throws IllegalArgumentException when a key is missing, not a number or out of range; says which
     */
    public static Limits of(Map<String, Object> values) {
        return new Limits(
                size(values, "listBytes"),
                size(values, "documentBytes"),
                size(values, "inflatedBytes"),
                number(values, "parts"),
                number(values, "sheets"),
                number(values, "rows"),
                number(values, "blankRows"),
                number(values, "columns"),
                number(values, "cells"),
                number(values, "characters"),
                number(values, "nesting"),
                number(values, "documentCharacters"),
                time(values, "listTime"),
                time(values, "documentTime"));
    }

    private static long size(Map<String, Object> values, String key) {
        return named(key, () -> DataSize.parse(String.valueOf(values.get(key))).toBytes());
    }

    private static int number(Map<String, Object> values, String key) {
        return named(key, () -> Integer.parseInt(String.valueOf(values.get(key))));
    }

    private static Duration time(Map<String, Object> values, String key) {
        return named(key, () -> DurationStyle.detectAndParse(String.valueOf(values.get(key))));
    }

    private static <T> T named(String key, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException notReadable) {
            throw new IllegalArgumentException("rules/limits.yml: " + key, notReadable);
        }
    }

    private static Optional<String> wrong(int rows, int columns, int nesting) {
        if (rows < 1 || rows > ROWS) {
            return Optional.of("rows: 1 to " + ROWS);
        }
        if (columns < 1 || columns > COLUMNS) {
            return Optional.of("columns: 1 to " + COLUMNS);
        }
        return nesting < 10 ? Optional.of("nesting: 10 or more") : Optional.empty();
    }
}
