package se.samlad.intake.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands at the head or foot of the pages again and again, and their numbers. */
final class PdfRunningLines {

    /** How much of a page's height its head and its foot take up at most. */
    private static final double MARGIN = 0.15;

    private static final double MARGIN_OF_NUMBERS = 0.085;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–]?\\s*((sida|sid|s)\\.?\\s*)?[0-9]{1,3}(\\s*(av|of|/|\\()\\s*[0-9]{1,3}\\)?)?\\s*[-–]?");

    private final Map<String, Set<PdfPage>> seenOn = new HashMap<>();
    private final int pages;

    private PdfRunningLines(int pages) {
        this.pages = pages;
    }

    static void remove(List<PdfPage> pages) {
        PdfRunningLines running = new PdfRunningLines(pages.size());
        for (PdfPage page : pages) {
            page.chunks().stream()
                    .filter(chunk -> isAtMargin(page, chunk, MARGIN))
                    .forEach(chunk -> running.seenOn
                            .computeIfAbsent(place(page, chunk), place -> new HashSet<>())
                            .add(page));
        }
        for (PdfPage page : pages) {
            page.chunks().removeIf(chunk -> running.isRunning(page, chunk));
        }
    }

    private boolean isRunning(PdfPage page, PdfChunk chunk) {
        int seen = seenOn.getOrDefault(place(page, chunk), Set.of()).size();
        boolean again = seen >= 2 && 2 * seen >= pages - 1;
        boolean number = isAtMargin(page, chunk, MARGIN_OF_NUMBERS)
                && PAGE_NUMBER.matcher(chunk.text()).matches();
        return number || (again && isAtMargin(page, chunk, MARGIN));
    }

    private static boolean isAtMargin(PdfPage page, PdfChunk chunk, double margin) {
        double place = chunk.baseline() / page.height();
        return place < margin || place > 1 - margin;
    }

    /** The same words at the same height, whatever the number in them. */
    private static String place(PdfPage page, PdfChunk chunk) {
        return Math.round(chunk.baseline() / 2) + "/" + Math.round(page.height()) + " "
                + chunk.text().replaceAll("[0-9]+", "#");
    }
}
