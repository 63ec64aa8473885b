package se.samlad.intake.document;

import java.io.IOException;
import se.samlad.intake.LimitException;

/** A run of paragraphs in RTF: the document's, a note's or a text box's. */
final class RtfStory {

    private final WordTables tables;
    private final int depth;
    private final int most;
    private final StringBuilder paragraph = new StringBuilder();

    /** One whose paragraphs stand so deep in tables, and hold so many characters at most. */
    RtfStory(WordTables tables, int depth, int most) {
        this.tables = tables;
        this.depth = depth;
        this.most = most;
    }

    /** A story within this one, in the tables' cell where this one has come to. */
    RtfStory within(RtfGroup group) {
        return new RtfStory(tables, depth + group.depthInTables, most);
    }

    void text(String text) throws LimitException {
        paragraph.append(text);
        if (paragraph.length() > most) {
            throw new LimitException("I128");
        }
    }

    /** A paragraph ends; one whose mark was deleted goes on. */
    void paragraph(RtfGroup group) throws IOException {
        if (!group.deleted) {
            tables.paragraph(depth + group.depthInTables, finished());
        }
    }

    /** A cell ends, of a table that is so deep at least. */
    void cell(RtfGroup group, int least) throws IOException {
        tables.cell(depth + Math.max(least, group.depthInTables), finished());
    }

    /** A row of a table ends. */
    void row(RtfGroup group, int least) throws IOException {
        tables.row(depth + Math.max(least, group.depthInTables));
    }

    /** The story ends, with or without the mark of its last paragraph. */
    void end() throws IOException {
        if (!paragraph.isEmpty()) {
            tables.paragraph(depth, finished());
        }
    }

    private String finished() {
        String text = paragraph.toString();
        paragraph.setLength(0);
        return text;
    }
}
