package se.samlad.intake.document;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;

/** Plain text and Markdown: a block a line, without the marks of headings, lists, emphasis and tables. */
public final class TextBlocks {

    private static final Pattern LEADING_MARK = Pattern.compile("\\s*+(?:#{1,6}|[-*+•–>])\\s+");

    /** What is emphasised is a few words. */
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}])([*_]{1,3})(?=\\S)(.{1,300}?)(?<=\\S)\\1");

    private static final Pattern TABLE_RULE = Pattern.compile("\\|?[\\s:|-]*+");
    private static final Pattern TABLE_ROW = Pattern.compile("\\|(.*)\\|");
    private static final String RULE = "---";

    private TextBlocks() {}

    /** The lines, empty ones too; the rules between a table's rows fall away. */
    public static List<String> read(SourceFile file) throws IOException, RefusedFileException {
        return PlainText.read(file)
                .lines()
                .filter(line ->
                        !(line.contains(RULE) && TABLE_RULE.matcher(line).matches()))
                .map(TextBlocks::withoutMarks)
                .toList();
    }

    private static String withoutMarks(String line) {
        Matcher mark = LEADING_MARK.matcher(line);
        int start = 0;
        while (mark.region(start, line.length()).lookingAt()) {
            start = mark.end();
        }
        String plain = EMPHASIS.matcher(line.substring(start)).replaceAll("$2").strip();
        Matcher row = TABLE_ROW.matcher(plain);
        return row.matches() ? row.group(1).strip().replaceAll("\\s*\\|\\s*", "\t") : plain;
    }
}
