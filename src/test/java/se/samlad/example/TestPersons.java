package se.samlad.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** A shuffled stock of test numbers to take people of a wanted age and gender from, each once. */
final class TestPersons {

    private final List<String> stock;

    /** Every second number from a place on: districts that begin at different places share nobody. */
    TestPersons(Random random, int place) throws IOException {
        this.stock = new ArrayList<>();
        List<String> all = all();
        for (int i = place; i < all.size(); i += 2) {
            stock.add(all.get(i));
        }
        Collections.shuffle(stock, random);
    }

    static List<String> all() throws IOException {
        InputStream in = Objects.requireNonNull(TestPersons.class.getResourceAsStream("/example/testnumbers.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    /** Somebody of that gender whose age lies between two ages on both days; nobody turns 30 or 50 between them. */
    String take(boolean woman, int from, int to, LocalDate earlier, LocalDate later) {
        for (String number : stock) {
            boolean isWoman = (number.charAt(10) - '0') % 2 == 0;
            if (isWoman == woman && age(number, earlier) >= from && age(number, later) <= to) {
                stock.remove(number);
                return number;
            }
        }
        throw new IllegalStateException("the stock of test numbers is too small");
    }

    static int age(String number, LocalDate day) {
        LocalDate birth = LocalDate.of(
                Integer.parseInt(number.substring(0, 4)),
                Integer.parseInt(number.substring(4, 6)),
                Integer.parseInt(number.substring(6, 8)));
        return Period.between(birth, day).getYears();
    }
}
