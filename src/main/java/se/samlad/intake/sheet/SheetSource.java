package se.samlad.intake.sheet;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.samlad.intake.RefusedFileException;

/** A workbook, read once from the first sheet to the last, row by row. */
public interface SheetSource extends Closeable {

    /** Moves to the next sheet; null after the last. */
    @Nullable
    Sheet nextSheet() throws IOException, RefusedFileException;

    /** The next row of the sheet that has something in it; null after the last. */
    @Nullable
    RawRow nextRow() throws IOException, RefusedFileException;

    /**
     * A sheet.
     *
     * @param number 0-based
     */
    record Sheet(int number, String name, boolean hidden) {}
}
