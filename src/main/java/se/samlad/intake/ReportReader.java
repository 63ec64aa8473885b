package se.samlad.intake;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.PersonalNumber;
import se.samlad.core.PersonalNumberReading;

/** Reads a status report into the same blocks, whatever its format. */
public final class ReportReader {

    /** What stands where somebody wrote a personal number (DOMAIN P1); of the same length, so that spans hold. */
    public static final char MASK = '•';

    /** Six or eight digits, then four: parted by nothing, by a dash or plus of any kind, or by a blank. */
    private static final Pattern LIKE_A_NUMBER =
            Pattern.compile("(?<![0-9])(?:19|20)?[0-9]{6}(?: ?[-+\\u2010-\\u2015\\u2212] ?| )?[0-9]{4}(?![0-9])");

    /** Late enough that no birth date is in the future. */
    private static final LocalDate ANY_DAY = LocalDate.of(2099, 12, 31);

    private ReportReader() {}

    /**
     * Reads a report.
     *
     * @throws RefusedFileException when the file is no document
     */
    public static ReportDocument read(SourceFile file) throws IOException, RefusedFileException {
        return ofLines(FileFormat.of(file).readBlocks(file));
    }

    /** The document that lines of text make: headings of the form begin its sections, empty lines fall away. */
    public static ReportDocument ofLines(List<String> lines) {
        List<ReportDocument.Block> blocks = new ArrayList<>();
        FormSection section = FormSection.PREAMBLE;
        int start = 0;
        for (String line : lines) {
            String text = masked(tidy(line));
            if (text.isBlank()) {
                continue;
            }
            Optional<FormSection> headed = FormSection.headed(text);
            section = headed.orElse(section);
            blocks.add(new ReportDocument.Block(section, headed.isPresent(), text, start));
            start += text.length() + 1;
        }
        return new ReportDocument(blocks);
    }

    /** Blanks of all kinds become one blank; tabs stay, they part a table's cells. */
    private static String tidy(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFC)
                .replaceAll("[\\u200B\\uFEFF\\u00AD]", "")
                .replaceAll("[ \\u00A0\\u2007\\u2009\\u202F]+", " ")
                .replaceAll(" *\\t *", "\t")
                .replaceAll("^ +| +$", "");
    }

    /** A text with {@link #MASK} for every character of what looks like a personal number. */
    static String masked(String text) {
        return LIKE_A_NUMBER
                .matcher(text)
                .replaceAll(found -> isPersonal(found.group())
                        ? String.valueOf(MASK).repeat(found.group().length())
                        : Matcher.quoteReplacement(found.group()));
    }

    /** With only a blank between its parts it could be two figures: then the check digit decides. */
    private static boolean isPersonal(String written) {
        PersonalNumberReading reading = PersonalNumber.read(written, ANY_DAY);
        boolean oneWord = !written.matches("[0-9]+ [0-9]+");
        return reading instanceof PersonalNumberReading.Identified
                || (oneWord && reading instanceof PersonalNumberReading.CheckDigitWrong);
    }
}
