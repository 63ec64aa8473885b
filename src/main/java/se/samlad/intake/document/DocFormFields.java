package se.samlad.intake.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.util.LittleEndian;

/**
 * What the form fields of an older Word document show that have no text of their own ([MS-DOC] 2.9.78, FFData): boxes
 * and lists to choose from.
 */
final class DocFormFields {

    private static final int HEADER_LENGTH_AT = 4;
    private static final int TYPE = 0x03;
    private static final int BOX = 1;
    private static final int LIST = 2;
    private static final int RESULT_SHIFT = 2;
    private static final int RESULT = 0x1F;
    private static final int AS_BY_DEFAULT = 25;
    private static final int LONGEST_ENTRY = 1000;

    private final byte[] data;

    /** Reads from the document's data stream; without one there are no fields. */
    DocFormFields(byte[] data) {
        this.data = data == null ? new byte[0] : Arrays.copyOf(data, data.length);
    }

    /** What the field shows whose data lies there; empty for a field to write in, and for what is no field. */
    String shown(int offset) {
        try {
            int header = LittleEndian.getUShort(data, offset + HEADER_LENGTH_AT);
            return new Field(offset + header).shown();
        } catch (IndexOutOfBoundsException noField) {
            return "";
        }
    }

    private final class Field {

        private final int bits;
        private int at;

        Field(int start) {
            bits = LittleEndian.getUShort(data, start + 4);
            at = start + 10;
        }

        private String shown() {
            int type = bits & TYPE;
            if (type != BOX && type != LIST) {
                return "";
            }
            skipText(); // the field's name
            int standard = LittleEndian.getUShort(data, at);
            int result = (bits >> RESULT_SHIFT) & RESULT;
            int state = result == AS_BY_DEFAULT ? standard : result;
            return type == BOX ? Symbols.box(state == 1) : entry(state);
        }

        /** The entry by its number; default, format, help, hint and two macros come first. */
        private String entry(int number) {
            at += 2;
            for (int i = 0; i < 5; i++) {
                skipText();
            }
            at += 2;
            int entries = LittleEndian.getUShort(data, at);
            at += 4;
            if (number >= entries) {
                return "";
            }
            for (int i = 0; i < number; i++) {
                at += 2 + 2 * LittleEndian.getUShort(data, at);
            }
            int length = Math.min(LONGEST_ENTRY, LittleEndian.getUShort(data, at));
            return new String(data, at + 2, 2 * length, StandardCharsets.UTF_16LE);
        }

        /** A length, so many characters, and a zero. */
        private void skipText() {
            at += 4 + 2 * LittleEndian.getUShort(data, at);
        }
    }
}
