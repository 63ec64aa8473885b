package se.samlad.intake.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Spelling;
import se.samlad.intake.RefusedFileException;

/** A workbook, read once from the first sheet to the last, row by row. */
public interface SheetSource extends Closeable {

    /** How the file was understood, for people: a format, for text also its encoding and separator. */
    String format();

    /** Moves to the next sheet; null after the last. */
    @Nullable
    Sheet nextSheet() throws IOException, RefusedFileException;

    /** The next row of the sheet that has something in it; null after the last. */
    @Nullable
    RawRow nextRow() throws IOException, RefusedFileException;

    /**
     * Which columns of the sheet a reader of the file does not see, 0-based; complete once its first row has been
     * read.
     */
    default Set<Integer> hiddenColumns() {
        return Set.of();
    }

    /**
     * A sheet.
     *
     * @param number 0-based
     */
    record Sheet(int number, String name, boolean hidden) {

        private static final int LONGEST_NAME = 100;

        public Sheet {
            name = Spelling.visible(name, LONGEST_NAME);
        }

        static Sheet visible(int number, String name) {
            return new Sheet(number, name, false);
        }
    }
}
