package se.samlad.publication.workbook.layout;

import java.nio.file.Path;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import se.samlad.file.Seals;

/**
 * A workbook whose rows wait in files until it is written. In an encrypted home they are encrypted too, with a key that is
 * kept nowhere: what a killed run leaves of them cannot be read (docs/decisions/0037).
 */
public final class StreamedWorkbook {

    private StreamedWorkbook() {}

    /**
     * An empty one.
     *
     * @param rowsInMemory how many rows of a sheet can be changed still
     * @param scratch the folder in which the rows wait
     */
    public static SXSSFWorkbook in(Path scratch, int rowsInMemory) {
        return Seals.isSealed(scratch) ? new Sealed(rowsInMemory) : new SXSSFWorkbook(rowsInMemory);
    }

    private static final class Sealed extends SXSSFWorkbookWithCustomZipEntrySource {

        Sealed(int rowsInMemory) {
            setRandomAccessWindowSize(rowsInMemory);
        }
    }
}
