package se.samlad.publication.workbook.layout;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook that is streamed: its tables can be filled in any order and stand in the order in which they were opened. */
public final class Book implements Closeable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final String MAKER = "Samlad";

    private final SXSSFWorkbook workbook;
    private final Looks looks;
    private final Cells cells;
    private final boolean forReview;
    private final int rowsOnASheet;
    private final List<Page> pages = new ArrayList<>();

    /** A workbook whose sheets are as long as the file format allows. */
    public Book(Path scratch, boolean forReview) {
        this(scratch, forReview, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /**
     * A new workbook.
     *
     * @param scratch where the rows wait until the workbook is written
     * @param forReview whether tables have filters and stay in sight when one scrolls
     * @param rowsOnASheet after how many rows a table goes on on another sheet
     */
    public Book(Path scratch, boolean forReview, int rowsOnASheet) {
        ZipSecureFile.setMinInflateRatio(0);
        this.workbook = StreamedWorkbook.in(scratch, ROWS_IN_MEMORY);
        this.looks = Looks.in(workbook.getXSSFWorkbook());
        this.cells = new Cells(workbook, looks);
        this.forReview = forReview;
        this.rowsOnASheet = rowsOnASheet;
    }

    /** Fixed properties: the same input gives the same bytes, and nobody's name is in them (DOMAIN P5). */
    public void describe(String title, String subject, LocalDate day) {
        Optional<Date> morning =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setSubjectProperty(subject);
        core.setCreator(MAKER);
        core.setLastModifiedByUser(MAKER);
        core.setCreated(morning);
        core.setModified(morning);
        core.getUnderlyingProperties().setLanguageProperty("sv-SE");
        properties.getExtendedProperties().setApplication(MAKER);
    }

    /** Opens a table on a sheet of its own, after those that are open. */
    public Table table(Table.Heading heading, List<Column> columns) {
        return new Table(this, heading, columns);
    }

    /** A new sheet, after the one of that name or else last. */
    Page page(String name, String after, List<Column> columns, String title) {
        SXSSFSheet sheet = workbook.createSheet(name);
        if (!after.isEmpty()) {
            workbook.setSheetOrder(name, workbook.getSheetIndex(after) + 1);
        }
        Page page = new Page(sheet, looks, cells, columns, title);
        pages.add(page);
        return page;
    }

    boolean isForReview() {
        return forReview;
    }

    int rowsOnASheet() {
        return rowsOnASheet;
    }

    /** The names of the sheets, in their order. */
    public List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
        return sheets;
    }

    /** Writes the finished workbook. */
    public void write(OutputStream out) throws IOException {
        pages.forEach(Page::repeatHeader);
        workbook.setActiveSheet(0);
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
