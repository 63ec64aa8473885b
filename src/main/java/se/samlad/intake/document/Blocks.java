package se.samlad.intake.document;

import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.samlad.intake.LimitException;
import se.samlad.intake.SourceFile;

/**
 * A document's blocks as its reader comes upon them: paragraphs and rows of tables, which may stand in each other. Ends
 * with an error when the text grows longer than a report may be, or when the reader has been told to stop.
 */
final class Blocks {

    private final int most;
    private final List<String> blocks = new ArrayList<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private String begun = "";
    private int characters;

    Blocks(SourceFile file) {
        this.most = file.limits().documentCharacters();
    }

    /** A paragraph on its own, outside all tables; a line break in it makes two blocks. */
    void add(String paragraph) throws LimitException, InterruptedIOException {
        count(paragraph.length());
        finished(paragraph);
    }

    /** Begins a paragraph, within the one that is open if there is one. */
    void openParagraph() {
        paragraphs.push(new StringBuilder(begun));
        begun = "";
    }

    boolean isInParagraph() {
        return !paragraphs.isEmpty();
    }

    /** Text of the open paragraph; outside of one there is none. */
    void text(String text) throws LimitException, InterruptedIOException {
        StringBuilder paragraph = paragraphs.peek();
        if (paragraph != null) {
            count(text.length());
            paragraph.append(Symbols.plain(text));
        }
    }

    /** Ends the open paragraph: a block of its own, or a part of the cell that it stands in. */
    void closeParagraph() throws LimitException, InterruptedIOException {
        if (!paragraphs.isEmpty()) {
            finished(paragraphs.pop().toString());
        }
    }

    /** Ends the open paragraph, whose mark was deleted, so that its text goes on in the next one. */
    void joinNext() {
        if (!paragraphs.isEmpty()) {
            begun = paragraphs.pop().toString();
        }
    }

    /** Begins a table's row. */
    void openRow() {
        rows.push(new ArrayList<>());
    }

    /** Begins a cell of the open row. */
    void openCell() throws LimitException, InterruptedIOException {
        count(1);
        if (!rows.isEmpty()) {
            rows.element().add("");
        }
    }

    /** How many rows stand in each other here; none outside a table. */
    int depth() {
        return rows.size();
    }

    /** Ends the open row; one of a table inside a cell becomes part of that cell. */
    void closeRow() throws LimitException, InterruptedIOException {
        if (rows.isEmpty()) {
            return;
        }
        List<String> cells = rows.pop();
        if (rows.isEmpty()) {
            count(1);
            blocks.add(String.join("\t", cells));
        } else {
            finished(String.join(" ", cells));
        }
    }

    /** The blocks, empty ones too. */
    List<String> all() throws LimitException, InterruptedIOException {
        if (!begun.isEmpty()) {
            finished(begun);
            begun = "";
        }
        return List.copyOf(blocks);
    }

    private void finished(String paragraph) throws LimitException, InterruptedIOException {
        count(1);
        List<String> row = rows.peek();
        if (row == null) {
            paragraph.lines().forEach(blocks::add);
        } else if (!row.isEmpty()) {
            int last = row.size() - 1;
            row.set(last, (row.get(last) + " " + paragraph.replace('\n', ' ')).strip());
        }
    }

    private void count(int more) throws LimitException, InterruptedIOException {
        characters += more;
        if (characters > most) {
            throw new LimitException("I128");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
    }
}
