package se.samlad.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a status report into the same blocks, whatever its format. */
public final class ReportReader {

    /** What stands where somebody wrote a personal number (DOMAIN P1); of the same length, so that spans hold. */
    public static final char MASK = '•';

    private static final Pattern PERSONAL_NUMBER = Pattern.compile(
            "(?<![0-9])(?:19|20)?[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])[-+–]?[0-9]{4}(?![0-9])");

    private ReportReader() {}

    /**
     * Reads a report.
     *
     * @throws RefusedFileException when the file is no document
     */
    public static ReportDocument read(Path path, String file) throws IOException, RefusedFileException {
        return ofLines(FileFormat.of(path, file).readBlocks(path, file));
    }

    /** The document that lines of text make: headings of the form begin its sections, empty lines fall away. */
    public static ReportDocument ofLines(List<String> lines) {
        List<ReportDocument.Block> blocks = new ArrayList<>();
        FormSection section = FormSection.PREAMBLE;
        int start = 0;
        for (String line : lines) {
            String text = masked(tidy(line));
            if (text.isEmpty()) {
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
                .strip();
    }

    private static String masked(String text) {
        return PERSONAL_NUMBER.matcher(text).replaceAll(found -> String.valueOf(MASK)
                .repeat(found.group().length()));
    }
}
