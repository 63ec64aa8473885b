package se.samlad.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;
import se.samlad.intake.container.OlePackage;

/** A workbook of Excel 97 to 2003 ({@code .xls}), record by record. */
public final class XlsSheets implements SheetSource {

    private final SourceFile file;
    private final OlePackage opened;
    private final SheetLimits limits;
    private final XlsValues values;
    private final Iterator<List<MergedCells.Range>> merges;
    private final XlsRecords records;
    private final Iterator<BoundSheetRecord> sheets;
    private @Nullable XlsRows rows;
    private int sheetNumber;

    /** Opens a workbook. */
    public XlsSheets(SourceFile file) throws IOException, RefusedFileException {
        this.file = file;
        this.limits = new SheetLimits(file.limits());
        this.opened = OlePackage.open(file);
        try {
            this.merges = readMerges().iterator();
            this.records = new XlsRecords(stream());
            this.values = new XlsValues();
            List<BoundSheetRecord> named = new ArrayList<>();
            for (Record record = records.next(); record != null && !records.isAfterGlobals(); record = records.next()) {
                if (record instanceof BoundSheetRecord sheet) {
                    named.add(sheet);
                }
                values.learn(record);
            }
            this.sheets = List.of(BoundSheetRecord.orderByBofPosition(named)).iterator();
        } catch (IOException | RuntimeException broken) {
            opened.close();
            throw refusal(broken);
        }
    }

    private InputStream stream() throws IOException {
        return opened.stream("Workbook");
    }

    /** The merged cells of each sheet stand after its cells. */
    private List<List<MergedCells.Range>> readMerges() throws IOException {
        List<List<MergedCells.Range>> all = new ArrayList<>();
        XlsRecords ahead = new XlsRecords(stream());
        for (Record record = ahead.next(); record != null; record = ahead.next()) {
            if (record instanceof BOFRecord && ahead.isAtSheet()) {
                all.add(new ArrayList<>());
            } else if (record instanceof MergeCellsRecord merged && !all.isEmpty()) {
                for (int i = 0; i < merged.getNumAreas(); i++) {
                    CellRangeAddress area = merged.getAreaAt(i);
                    all.get(all.size() - 1)
                            .add(new MergedCells.Range(
                                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn()));
                }
            }
        }
        return all;
    }

    @Override
    public String format() {
        return "xls";
    }

    @Override
    public @Nullable Sheet nextSheet() throws IOException, RefusedFileException {
        try {
            if (!records.nextSheet() || !sheets.hasNext()) {
                return null;
            }
            limits.nextSheet();
            BoundSheetRecord sheet = sheets.next();
            rows = new XlsRows(records, values, limits, new MergedCells(merges.hasNext() ? merges.next() : List.of()));
            boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
            return new Sheet(sheetNumber++, sheet.getSheetname(), hidden);
        } catch (IOException | RuntimeException broken) {
            throw refusal(broken);
        }
    }

    @Override
    public @Nullable RawRow nextRow() throws RefusedFileException {
        if (rows == null) {
            return null;
        }
        try {
            return rows.next();
        } catch (IOException | RuntimeException broken) {
            throw refusal(broken);
        }
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return rows == null ? Set.of() : rows.hiddenColumns();
    }

    private RefusedFileException refusal(Exception broken) {
        if (broken instanceof EncryptedDocumentException) {
            return file.refused("I106");
        }
        return broken instanceof OldExcelFormatException ? file.refused("I107") : file.refused(broken);
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }
}
