package se.samlad.intake.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FIBFieldHandler;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/** The text boxes of an older Word document; their text stands together at its end, each box under its shape's number. */
final class DocTextBoxes {

    private static final int BYTES_OF_A_BOX = 22;
    private static final int SHAPE_AT = 14;
    private static final int COUNTS_AT = 32;

    private final HWPFDocument document;
    private final Map<Integer, Range> ofShape = new HashMap<>();

    private DocTextBoxes(HWPFDocument document) {
        this.document = document;
    }

    static DocTextBoxes of(HWPFDocument document) {
        DocTextBoxes boxes = new DocTextBoxes(document);
        Range all = document.getMainTextboxRange();
        byte[] header = document.getMainStream();
        int place = place(header);
        if (all.getEndOffset() > all.getStartOffset() && place + 8 <= header.length) {
            int offset = LittleEndian.getInt(header, place);
            int size = LittleEndian.getInt(header, place + 4);
            byte[] table = document.getTableStream();
            if (offset >= 0 && size > 0 && size <= table.length - offset) {
                boxes.add(all, new PlexOfCps(table, offset, size, BYTES_OF_A_BOX));
            }
        }
        return boxes;
    }

    /** Where the file's header says where its text boxes are; two counts of what comes before it vary. */
    private static int place(byte[] header) {
        int longs = COUNTS_AT + 2 + 2 * LittleEndian.getUShort(header, COUNTS_AT);
        int pairs = longs + 2 + 4 * LittleEndian.getUShort(header, longs) + 2;
        return pairs + 8 * FIBFieldHandler.PLCFTXBXTXT;
    }

    private void add(Range all, PlexOfCps parts) {
        for (int i = 0; i < parts.length(); i++) {
            GenericPropertyNode part = parts.getProperty(i);
            int start = all.getStartOffset() + part.getStart();
            int end = Math.min(all.getStartOffset() + part.getEnd(), all.getEndOffset());
            if (start >= all.getStartOffset() && start < end) {
                ofShape.put(LittleEndian.getInt(part.getBytes(), SHAPE_AT), new Range(start, end, document));
            }
        }
    }

    /** The text in the box that is anchored at a character; each is given once. */
    Optional<Range> takeAnchoredAt(int character) {
        OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(character);
        return drawing == null ? Optional.empty() : Optional.ofNullable(ofShape.remove(drawing.getShapeId()));
    }
}
