package se.samlad.intake.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import se.samlad.intake.RefusedFileException;

/** Plain text and Markdown: a block a line, without the marks of headings, lists, emphasis and tables. */
public final class TextBlocks {

    private static final Pattern LEADING_MARKS = Pattern.compile("^\\s*(#{1,6}\\s+|[-*+•–]\\s+|>\\s+)*");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\p{N}])([*_]{1,3})(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?[\\s:|-]*-{3,}[\\s:|-]*\\|?");
    private static final Pattern TABLE_ROW = Pattern.compile("\\|(.*)\\|");

    private TextBlocks() {}

    /** The lines, empty ones too; the rules between a table's rows fall away. */
    public static List<String> read(Path path, String file) throws IOException, RefusedFileException {
        return PlainText.read(path, file)
                .lines()
                .filter(line -> !TABLE_RULE.matcher(line.strip()).matches())
                .map(TextBlocks::withoutMarks)
                .toList();
    }

    private static String withoutMarks(String line) {
        String plain = EMPHASIS.matcher(LEADING_MARKS.matcher(line).replaceFirst(""))
                .replaceAll("$2")
                .strip();
        var row = TABLE_ROW.matcher(plain);
        return row.matches() ? row.group(1).strip().replaceAll("\\s*\\|\\s*", "\t") : plain;
    }
}
