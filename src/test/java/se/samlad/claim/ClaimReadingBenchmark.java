package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.ReportReader;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.GoldSentence;

/** How long reading takes: reports of 20 and 80 pages, and texts made to be slow. Run its main, from an editor. */
final class ClaimReadingBenchmark {

    private static final int PAGE = 2_500;
    private static final int ROUNDS = 15;

    private ClaimReadingBenchmark() {}

    public static void main(String[] arguments) {
        for (int round = 0; round < ROUNDS; round++) {
            ClaimReading.of(report(5 * PAGE));
        }
        print("20 pages", report(20 * PAGE));
        print("80 pages", report(80 * PAGE));
        print("one sentence", line("12 kvinnor och 9 män i Flen ", 20 * PAGE));
        print("one long sentence", line("12 kvinnor och 9 män i Flen ", 80 * PAGE));
        print("words only", line("deltagare som deltar i Flen och ", 80 * PAGE));
        print("brackets", line("12 (", 80 * PAGE));
        print("one row", line("12\tFlen\t", 80 * PAGE));
        print("digits", line("1234567890", 80 * PAGE));
        print("letters", line("kvinnofören", 80 * PAGE));
    }

    private static ReportDocument report(int characters) {
        List<String> lines = new ArrayList<>();
        int length = 0;
        List<GoldSentence> entries = GoldSentence.of("sentences");
        for (int i = 0; length < characters; i++) {
            GoldSentence entry = entries.get(i % entries.size());
            lines.addAll(entry.text());
            lines.add("Arbetet fortsätter med samma bemanning, och samverkan med parterna utvecklas steg för steg.");
            length = lines.stream().mapToInt(line -> line.length() + 1).sum();
        }
        return ReportReader.ofLines(lines);
    }

    private static ReportDocument line(String part, int characters) {
        return ReportReader.ofLines(List.of(part.repeat(characters / part.length())));
    }

    private static void print(String what, ReportDocument report) {
        long reading = Long.MAX_VALUE;
        long pass = Long.MAX_VALUE;
        long digits = 0;
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            ClaimReading.of(report);
            long middle = System.nanoTime();
            digits = report.text().chars().filter(Character::isDigit).count();
            reading = Math.min(reading, middle - start);
            pass = Math.min(pass, System.nanoTime() - middle);
        }
        System.out.printf(
                Locale.ROOT,
                "%-18s %7d characters, %6d of them digits: %8.1f ms, %6.0f times a plain pass%n",
                what,
                report.text().length(),
                digits,
                reading / 1e6,
                (double) reading / pass);
    }
}
