package se.samlad.publication.workbook.audit;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.hssf.util.HSSFColor;
import se.samlad.file.SafeXml;

/** Looks at the looks: letters against their ground. */
final class StyleAudit {

    private static final double LEAST_CONTRAST = 4.5;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private final Findings findings;
    private final List<Integer> letters = new ArrayList<>();
    private final List<Integer> grounds = new ArrayList<>();
    private String within = "";
    private boolean inCells;

    private StyleAudit(Findings findings) {
        this.findings = findings;
    }

    static void look(XMLStreamReader part, Findings findings) throws XMLStreamException {
        StyleAudit audit = new StyleAudit(findings);
        while (part.hasNext()) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                audit.begin(part.getLocalName(), part);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && part.getLocalName().equals("cellXfs")) {
                audit.inCells = false;
            }
        }
    }

    private void begin(String element, XMLStreamReader part) {
        switch (element) {
            case "fonts", "fills", "borders", "dxfs" -> within = element;
            case "cellXfs" -> inCells = true;
            case "font" -> add("fonts", letters, BLACK);
            case "fill" -> add("fills", grounds, WHITE);
            case "color" -> set("fonts", letters, part, BLACK);
            case "fgColor" -> set("fills", grounds, part, WHITE);
            case "xf" -> cell(part);
            default -> {}
        }
    }

    private void add(String where, List<Integer> colours, int usual) {
        if (within.equals(where)) {
            colours.add(usual);
        }
    }

    private void set(String where, List<Integer> colours, XMLStreamReader part, int usual) {
        if (within.equals(where) && !colours.isEmpty()) {
            colours.set(colours.size() - 1, colour(part, usual));
        }
    }

    private void cell(XMLStreamReader part) {
        if (inCells) {
            findings.breaks(
                    Promise.CONTRAST,
                    contrast(of(letters, part, "fontId", BLACK), of(grounds, part, "fillId", WHITE)) < LEAST_CONTRAST);
        }
    }

    private static int of(List<Integer> colours, XMLStreamReader part, String id, int usual) {
        int index = SafeXml.attribute(part, id).map(Integer::parseInt).orElse(0);
        return index < colours.size() ? colours.get(index) : usual;
    }

    private static int colour(XMLStreamReader part, int usual) {
        return SafeXml.attribute(part, "rgb")
                .map(rgb -> Integer.parseUnsignedInt(rgb, 16) & WHITE)
                .or(() -> SafeXml.attribute(part, "indexed").flatMap(index -> java.util.Optional.ofNullable(
                                HSSFColor.getIndexHash().get(Integer.valueOf(index)))
                        .map(StyleAudit::rgb)))
                .orElse(usual);
    }

    private static int rgb(HSSFColor colour) {
        short[] parts = colour.getTriplet();
        return parts[0] << 16 | parts[1] << 8 | parts[2];
    }

    /** By WCAG 2.1's definition of relative luminance. */
    static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
