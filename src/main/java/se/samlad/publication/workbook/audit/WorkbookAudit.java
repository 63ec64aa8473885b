package se.samlad.publication.workbook.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samlad.file.SafeXml;

/**
 * The accessibility self-test of a finished workbook.
 *
 * @param kept for each promise whether the file keeps it
 */
public record WorkbookAudit(Map<Promise, Boolean> kept) {

    private static final int NESTING = 100;

    public WorkbookAudit {
        kept = Collections.unmodifiableMap(new EnumMap<>(kept));
    }

    /** Whether all promises are kept. */
    public boolean passed() {
        return !kept.containsValue(false);
    }

    /**
     * Looks at a file.
     *
     * @throws IOException when it cannot be read, or is no workbook
     */
    public static WorkbookAudit of(Path file) throws IOException {
        Findings findings = new Findings();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).sorted().toList();
            long sheets = names.stream().filter(WorkbookAudit::isSheet).count();
            for (String name : names) {
                look(zip, name, sheets, findings);
            }
        } catch (XMLStreamException broken) {
            throw new IOException(file.getFileName() + " is no workbook", broken);
        }
        return new WorkbookAudit(findings.kept());
    }

    private static boolean isSheet(String part) {
        return part.startsWith("xl/worksheets/") && part.endsWith(".xml");
    }

    private static void look(ZipFile zip, String name, long sheets, Findings findings)
            throws IOException, XMLStreamException {
        if (name.startsWith("xl/externalLinks/")) {
            findings.broken(Promise.NO_EXTERNAL_LINK);
        }
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            XMLStreamReader part = SafeXml.reader(in, NESTING);
            if (isSheet(name)) {
                SheetAudit.look(part, findings);
            } else if (name.endsWith(".rels")) {
                PartAudit.relationships(part, findings);
            } else if (name.equals("docProps/core.xml")) {
                PartAudit.properties(part, findings);
            } else if (name.equals("xl/workbook.xml")) {
                PartAudit.names(part, sheets, findings);
            } else if (name.startsWith("xl/tables/")) {
                PartAudit.table(part, findings);
            } else if (name.startsWith("xl/drawings/")) {
                PartAudit.drawing(part, findings);
            } else if (name.startsWith("xl/charts/chart")) {
                PartAudit.chart(part, findings);
            } else if (name.equals("xl/styles.xml")) {
                StyleAudit.look(part, findings);
            }
        }
    }
}
