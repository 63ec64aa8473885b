package se.samlad.publication.workbook.audit;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samlad.file.SafeXml;

/** Looks at a sheet: its first cell, its formulas, its tables, what is merged. */
final class SheetAudit {

    private final Findings findings;
    private boolean firstCellSeen;
    private boolean inFirstCell;
    private boolean waitsForValue;
    private boolean inText;
    private int tables;

    private SheetAudit(Findings findings) {
        this.findings = findings;
    }

    static void look(XMLStreamReader part, Findings findings) throws XMLStreamException {
        SheetAudit audit = new SheetAudit(findings);
        while (part.hasNext()) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                audit.begin(part.getLocalName(), part);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                audit.end(part.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && audit.inFirstCell && audit.inText) {
                audit.firstCellSeen |= !part.getText().isBlank();
            }
        }
        findings.breaks(Promise.TITLE_IN_FIRST_CELL, !audit.firstCellSeen);
        findings.breaks(Promise.ONE_TABLE_A_SHEET, audit.tables != 1);
    }

    private void begin(String element, XMLStreamReader part) {
        switch (element) {
            case "c" -> {
                inFirstCell = !firstCellSeen
                        && SafeXml.attribute(part, "r").filter("A1"::equals).isPresent();
                waitsForValue = false;
            }
            case "f" -> waitsForValue = true;
            case "v" -> waitsForValue = false;
            case "t" -> inText = true;
            case "tablePart" -> tables++;
            case "mergeCell" -> findings.broken(Promise.NOTHING_MERGED);
            default -> {}
        }
    }

    private void end(String element) {
        if (element.equals("c")) {
            findings.breaks(Promise.FORMULAS_VALUED, waitsForValue);
            inFirstCell = false;
            waitsForValue = false;
        } else if (element.equals("t")) {
            inText = false;
        }
    }
}
