package se.samlad.publication.workbook.audit;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samlad.file.SafeXml;

/** Looks at the small parts of a workbook. */
final class PartAudit {

    private PartAudit() {}

    /** Goes from element to element. */
    @FunctionalInterface
    interface Element {
        void at(String name, XMLStreamReader part) throws XMLStreamException;
    }

    static void forEachElement(XMLStreamReader part, Element element) throws XMLStreamException {
        while (part.hasNext()) {
            if (part.next() == XMLStreamConstants.START_ELEMENT) {
                element.at(part.getLocalName(), part);
            }
        }
    }

    static void relationships(XMLStreamReader part, Findings findings) throws XMLStreamException {
        forEachElement(
                part,
                (name, at) -> findings.breaks(
                        Promise.NO_EXTERNAL_LINK,
                        SafeXml.attribute(at, "TargetMode")
                                .filter("External"::equals)
                                .isPresent()));
    }

    static void properties(XMLStreamReader part, Findings findings) throws XMLStreamException {
        forEachElement(part, (name, at) -> {
            switch (name) {
                case "title" ->
                    seen(findings, Promise.TITLE, !at.getElementText().isBlank());
                case "language" ->
                    seen(findings, Promise.LANGUAGE, at.getElementText().equals("sv-SE"));
                case "creator" ->
                    seen(findings, Promise.NEUTRAL_AUTHOR, at.getElementText().equals("Samlad"));
                default -> {}
            }
        });
    }

    private static void seen(Findings findings, Promise promise, boolean isKept) {
        if (isKept) {
            findings.seen(promise);
        }
    }

    /** Every sheet has rows that are printed on every page. */
    static void names(XMLStreamReader part, long sheets, Findings findings) throws XMLStreamException {
        long[] repeated = {0};
        forEachElement(part, (name, at) -> {
            if (name.equals("definedName")
                    && SafeXml.attribute(at, "name")
                            .filter("_xlnm.Print_Titles"::equals)
                            .isPresent()) {
                repeated[0]++;
            }
        });
        seen(findings, Promise.HEADER_REPEATED, repeated[0] == sheets);
    }

    static void table(XMLStreamReader part, Findings findings) throws XMLStreamException {
        forEachElement(
                part,
                (name, at) -> findings.breaks(
                        Promise.ONE_TABLE_A_SHEET,
                        name.equals("table")
                                && SafeXml.attribute(at, "headerRowCount")
                                        .filter("0"::equals)
                                        .isPresent()));
    }

    /** Only frames are named here: charts and pictures. */
    static void drawing(XMLStreamReader part, Findings findings) throws XMLStreamException {
        forEachElement(
                part,
                (name, at) -> findings.breaks(
                        Promise.CHARTS_DESCRIBED,
                        name.equals("cNvPr")
                                && SafeXml.attribute(at, "descr")
                                        .filter(text -> !text.isBlank())
                                        .isEmpty()));
    }

    static void chart(XMLStreamReader part, Findings findings) throws XMLStreamException {
        boolean[] titled = {false};
        boolean[] inTitle = {false};
        forEachElement(part, (name, at) -> {
            inTitle[0] = (inTitle[0] || name.equals("title")) && !name.equals("plotArea");
            titled[0] |= inTitle[0] && name.equals("t") && !at.getElementText().isBlank();
        });
        findings.breaks(Promise.CHARTS_TITLED, !titled[0]);
    }
}
