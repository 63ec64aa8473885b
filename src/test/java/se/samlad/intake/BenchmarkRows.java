package se.samlad.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What stands in the rows of a list of any length: the same in the same row, whatever the format. */
final class BenchmarkRows {

    static final List<String> HEADERS = List.of(
            "Löpnr",
            "Personnummer",
            "Förnamn",
            "Efternamn",
            "Kön",
            "Kommun",
            "Remittent",
            "Spår",
            "Startdatum",
            "Slutdatum",
            "Avslutsorsak",
            "Försörjning före",
            "Försörjning efter",
            "Ålder");

    private static final List<List<String>> WORDS = List.of(
            List.of("Kvinna", "Man"),
            List.of("Katrineholm", "Flen", "Vingåker"),
            List.of("Försäkringskassan", "Arbetsförmedlingen", "Kommunen", "Regionen"),
            List.of("Arbete", "Studier", "Rehabilitering"),
            List.of("Arbete", "Studier", "Flyttat", "Sjukdom", "Avbrutit"),
            List.of("Försörjningsstöd", "Sjukpenning", "Aktivitetsstöd", "Ingen"),
            List.of("Lön", "Studiemedel", "Försörjningsstöd", "Sjukersättning"));

    private static final int FIRST_WORD_COLUMN = 4;
    private static final int FIRST_DATE = 45_000;
    private static final int NAMES = 1000;
    private static final int TEXTS_BEFORE_NUMBERS = 3000;

    private final List<String> numbers;
    private final List<String> texts = new ArrayList<>(HEADERS);
    private final int firstNames;
    private final int lastNames;
    private final int[] firstWords = new int[WORDS.size()];

    BenchmarkRows() throws IOException {
        InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/example/testnumbers.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            numbers = lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
        for (int i = 0; i < WORDS.size(); i++) {
            firstWords[i] = texts.size();
            texts.addAll(WORDS.get(i));
        }
        firstNames = texts.size();
        lastNames = firstNames + NAMES;
        for (int i = 0; i < 2 * NAMES; i++) {
            texts.add(i < NAMES ? "Förnamn" + i : "Efternamnsson" + i);
        }
        while (texts.size() < TEXTS_BEFORE_NUMBERS) {
            texts.add("");
        }
    }

    /** A text that no other row has: a test number, and beyond the published ones its row beside it. */
    String number(int row) {
        String number = numbers.get(row % numbers.size());
        return row < numbers.size() ? number : number + " " + row;
    }

    /** The value of a row's text cell, as its place among the shared texts. */
    int text(int row, int column) {
        return switch (column) {
            case 1 -> TEXTS_BEFORE_NUMBERS + row;
            case 2 -> firstNames + row * 7 % NAMES;
            case 3 -> lastNames + row * 13 % NAMES;
            default -> word(row, column > 9 ? column - 2 : column);
        };
    }

    /** All shared texts but for the numbers. */
    List<String> texts() {
        return texts;
    }

    private int word(int row, int column) {
        int list = column - FIRST_WORD_COLUMN;
        return firstWords[list] + row * (list + 3) % WORDS.get(list).size();
    }

    static int number(int row, int column) {
        return switch (column) {
            case 0 -> row + 1;
            case 13 -> 18 + row % 47;
            default -> FIRST_DATE + row * (column - 6) % 900;
        };
    }

    static boolean isNumber(int column) {
        return column == 0 || column == 13 || isDate(column);
    }

    static boolean isDate(int column) {
        return column == 8 || column == 9;
    }

    String written(int row, int column) {
        if (isDate(column)) {
            return java.time.LocalDate.of(1899, 12, 30)
                    .plusDays(number(row, column))
                    .toString();
        }
        if (isNumber(column)) {
            return String.valueOf(number(row, column));
        }
        return column == 1 ? number(row) : texts.get(text(row, column));
    }
}
