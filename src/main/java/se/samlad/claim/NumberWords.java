package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whole numbers as they are written in letters, from two up to 999: "tjugofem", "tvåhundra", "ett hundra tolv". */
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
            "fjorton", "femton", "sexton", "sjutton", "arton", "nitton");
    private static final List<String> TENS =
            List.of("tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio");

    private NumberWords() {}

    /** The spellings of each number. "En" and "ett" are articles far more often than numbers: one is left out. */
    static Map<Integer, List<String>> all() {
        Map<Integer, List<String>> all = new TreeMap<>();
        for (int number = 2; number < 1000; number++) {
            all.put(number, number < 100 ? belowHundred(number) : hundreds(number));
        }
        return all;
    }

    private static List<String> belowHundred(int number) {
        if (number < SMALL.size()) {
            return List.of(SMALL.get(number));
        }
        String tens = TENS.get(number / 10 - 2);
        int rest = number % 10;
        return switch (rest) {
            case 0 -> List.of(tens);
            case 1 -> List.of(tens + "ett", tens + "en");
            default -> List.of(tens + SMALL.get(rest));
        };
    }

    private static List<String> hundreds(int number) {
        List<String> spellings = new ArrayList<>();
        List<String> ends = rest(number % 100);
        String hundreds = SMALL.get(number / 100);
        for (String end : ends) {
            spellings.add(hundreds + "hundra" + end);
            spellings.add(hundreds + " hundra" + (end.isEmpty() ? "" : " " + end));
            if (number < 200) {
                spellings.add("hundra" + end);
            }
        }
        return spellings;
    }

    private static List<String> rest(int number) {
        return switch (number) {
            case 0 -> List.of("");
            case 1 -> List.of("ett", "en");
            default -> belowHundred(number);
        };
    }
}
