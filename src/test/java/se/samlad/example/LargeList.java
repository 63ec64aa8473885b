package se.samlad.example;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Makes a participant list of any size, for benchmarks: {@code LargeList 300000 input/2026-01-01/vastra/stor.csv}.
 *
 * <p>Rows beyond the stock of test numbers come back to the same numbers with another start date: re-enrolments.
 */
public final class LargeList {

    private static final LocalDate FIRST = LocalDate.of(2023, 10, 1);
    private static final List<String> MUNICIPALITIES = List.of("Katrineholm", "Flen", "Vingåker");
    private static final List<String> REFERRERS = List.of("Försäkringskassan", "Ekonomiskt bistånd", "AF");

    private LargeList() {}

    public static void main(String... arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    /** Writes so many rows as CSV; the same number of rows is always the same file. */
    public static void write(int rows, Path file) throws IOException {
        List<String> numbers = TestPersons.all();
        Random random = new Random(rows);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Löpnr;Personnummer;Namn;Kön;Hemkommun;Aktualiserande part;Spår;Startdatum;Slutdatum\n");
            for (int i = 0; i < rows; i++) {
                String number = numbers.get(i % numbers.size());
                LocalDate start = FIRST.plusDays(i / numbers.size() % 800);
                out.write((i + 1) + ";" + number + ";Test Person;" + ((number.charAt(10) - '0') % 2 == 0 ? "K" : "M")
                        + ";" + pick(random, MUNICIPALITIES) + ";" + pick(random, REFERRERS) + ";Coachning;" + start
                        + ";" + (random.nextBoolean() ? start.plusDays(5) : "") + "\n");
            }
        }
    }

    private static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
