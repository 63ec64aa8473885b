package se.samlad.publication.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import se.samlad.core.County;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.file.AtomicFile;
import se.samlad.publication.Edition;
import se.samlad.publication.PublicationData;
import se.samlad.publication.RowSource;
import se.samlad.publication.SteeringEdition;
import se.samlad.publication.SummaryTable;
import se.samlad.reconciliation.Finding;

/** Writes the county workbook of an edition. */
public final class CountyWorkbook {

    private static final int ROWS_IN_MEMORY = 200;

    private final PublicationData data;
    private final RowSource rows;
    private final Edition edition;

    public CountyWorkbook(PublicationData data, RowSource rows, Edition edition) {
        this.data = data;
        this.rows = rows;
        this.edition = edition;
    }

    /** The file's name: a county that lacks a district says so. */
    public String fileName() {
        return Texts.get("workbook.name", data.period(), edition.title(), data.partialSuffix());
    }

    /** Writes it into a folder. */
    public void write(Path folder) throws IOException {
        ZipSecureFile.setMinInflateRatio(0);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            describe(workbook);
            SheetStyles styles = SheetStyles.in(workbook);
            summary(new TableSheet(workbook, styles, Texts.get("sheet.summary"), title("sheet.summary.title")));
            if (edition == Edition.REVIEW) {
                ReviewSheets review = new ReviewSheets(data, rows);
                review.participants(sheet(workbook, styles, "participants"));
                review.reconciliation(sheet(workbook, styles, "reconciliation"));
                review.ledger(sheet(workbook, styles, "ledger"));
                review.bridge(sheet(workbook, styles, "bridge"));
                review.findings(sheet(workbook, styles, "findings"));
            } else {
                verdicts(sheet(workbook, styles, "verdicts"));
            }
            finsam(sheet(workbook, styles, "finsam"));
            AtomicFile.write(folder.resolve(fileName()), workbook::write);
        }
    }

    private TableSheet sheet(SXSSFWorkbook workbook, SheetStyles styles, String name) {
        return new TableSheet(workbook, styles, Texts.get("sheet." + name), title("sheet." + name + ".title"));
    }

    private String title(String key) {
        return Texts.get(key, data.period()) + " – " + data.countyName() + " – " + edition.title();
    }

    /** Fixed properties: the same input gives the same bytes, and nobody's name is in them (DOMAIN P5). */
    private void describe(SXSSFWorkbook workbook) {
        POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Date day = Date.from(data.period()
                .reportDate()
                .atStartOfDay(java.time.ZoneOffset.UTC)
                .toInstant());
        core.setTitle(title("sheet.summary.title"));
        core.setCreator("Samlad");
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        properties.getExtendedProperties().setApplication("Samlad");
    }

    private void summary(TableSheet sheet) {
        int persons = data.figures()
                .persons(County.ID, Scope.SINCE_START, Selection.ALL)
                .orElse(0);
        sheet.words(Texts.get(
                "summary.words",
                data.countyName(),
                Swedish.count(persons),
                data.period().lastDay()));
        sheet.words(Texts.get("summary.version", data.version()));
        if (edition == Edition.STEERING) {
            sheet.words(new SteeringEdition(data).note());
        }
        SummaryTable table = SummaryTable.of(data, edition);
        List<String> header = new ArrayList<>(List.of(Texts.get("column.group"), Texts.get("column.figure")));
        header.addAll(table.columns());
        sheet.header(header, 22, 34, 16);
        for (SummaryTable.Row row : table.rows()) {
            List<Object> values = new ArrayList<>(List.of(row.group(), row.label()));
            row.cells().forEach(cell -> values.add(number(cell)));
            sheet.row(values.toArray());
        }
        sheet.filter();
    }

    private static Object number(String cell) {
        String digits = cell.replace("\u00A0", "");
        return digits.matches("[0-9]+") ? Integer.valueOf(digits) : cell;
    }

    /** The steering group sees how many of the reports' figures agree, not the figures. */
    private void verdicts(TableSheet sheet) {
        sheet.header(texts("district", "verdict", "count"), 16, 34, 12);
        data.county().expected().forEach(district -> {
            Map<String, Integer> counts = new java.util.TreeMap<>();
            data.findings().stream()
                    .filter(finding -> finding.district().equals(district.id()) && finding.kind() == Finding.Kind.CLAIM)
                    .forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
            counts.forEach((code, count) -> sheet.row(district.name(), Texts.get("verdict." + code), count));
        });
        sheet.filter();
    }

    /** What the national follow-up asks for: participants by gender, nothing more (DOMAIN §1). */
    private void finsam(TableSheet sheet) {
        sheet.words(Texts.get("finsam.words", data.countyName()));
        List<String> header = new ArrayList<>(texts("measure"));
        List<Object> values = new ArrayList<>(List.of("SIKTA mot arbetslivet"));
        SummaryTable table = SummaryTable.of(data, edition);
        for (SummaryTable.Row row : table.rows()) {
            if (row.isGender() || row.isPersons()) {
                header.add(row.label());
                values.add(number(row.cells().get(row.cells().size() - 1)));
            }
        }
        sheet.header(header, 30, 18);
        sheet.row(values.toArray());
        sheet.filter();
    }

    static List<String> texts(String... keys) {
        return java.util.Arrays.stream(keys)
                .map(key -> Texts.get("column." + key))
                .toList();
    }
}
