package se.samlad.intake.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tables as RTF and the older Word files tell of them: each paragraph says how deep in tables it stands, and a cell and
 * a row are known only when they end.
 */
final class WordTables {

    private static final int DEEPEST = 20;

    private final Blocks blocks;
    private final Deque<Boolean> cellIsOpen = new ArrayDeque<>();

    WordTables(Blocks blocks) {
        this.blocks = blocks;
    }

    /** A paragraph; at level 0 it stands outside of tables. */
    void paragraph(int level, String text) throws IOException {
        enter(Math.max(0, Math.min(level, DEEPEST)));
        blocks.openParagraph();
        blocks.text(text);
        blocks.closeParagraph();
    }

    /** A cell's last paragraph. */
    void cell(int level, String text) throws IOException {
        paragraph(Math.max(1, level), text);
        cellIsOpen.pop();
        cellIsOpen.push(false);
    }

    /** A row ends; one without cells is none. */
    void row(int level) throws IOException {
        leave(Math.max(1, level));
        if (cellIsOpen.size() == Math.max(1, level)) {
            leave(level - 1);
        }
    }

    /** The text ends. */
    void end() throws IOException {
        leave(0);
    }

    private void enter(int level) throws IOException {
        leave(level);
        openCell();
        while (cellIsOpen.size() < level) {
            blocks.openRow();
            cellIsOpen.push(false);
            openCell();
        }
    }

    private void openCell() throws IOException {
        if (!cellIsOpen.isEmpty() && !cellIsOpen.element()) {
            blocks.openCell();
            cellIsOpen.pop();
            cellIsOpen.push(true);
        }
    }

    private void leave(int level) throws IOException {
        while (cellIsOpen.size() > Math.max(0, level)) {
            blocks.closeRow();
            cellIsOpen.pop();
        }
    }
}
