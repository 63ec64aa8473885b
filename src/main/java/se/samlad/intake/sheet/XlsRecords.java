package se.samlad.intake.sheet;

import java.io.InputStream;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.jspecify.annotations.Nullable;

/** The records of an Excel 97 workbook: first what holds for all sheets, then sheet by sheet. */
final class XlsRecords {

    private final RecordFactoryInputStream stream;
    private int depth;
    private int parts;
    private @Nullable Record back;

    XlsRecords(InputStream in) {
        this.stream = new RecordFactoryInputStream(in, false);
    }

    /** The next record; null after the last. */
    @Nullable
    Record next() {
        Record again = back;
        if (again != null) {
            back = null;
            return again;
        }
        Record record = stream.nextRecord();
        if (record instanceof BOFRecord begin) {
            if (begin.getVersion() != BOFRecord.VERSION) {
                throw new OldExcelFormatException("");
            }
            depth++;
            parts += depth == 1 ? 1 : 0;
        } else if (record instanceof EOFRecord) {
            depth--;
        }
        return record;
    }

    /** Whether the last record lies directly in a part, not in a chart inside it. */
    boolean isInPart() {
        return depth == 1;
    }

    /** Whether the last record began a sheet. */
    boolean isAtSheet() {
        return depth == 1 && parts > 1;
    }

    /** Whether what holds for all sheets has been read. */
    boolean isAfterGlobals() {
        return depth == 0;
    }

    /** Passes over what is left of this sheet and begins the next; false when there is none. */
    boolean nextSheet() {
        for (Record record = next(); record != null; record = next()) {
            if (record instanceof BOFRecord && isAtSheet()) {
                return true;
            }
        }
        return false;
    }

    /** Gives a record that was read too early once more. */
    void pushBack(Record record) {
        back = record;
    }
}
