package se.samlad.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The records of an old Excel workbook, as few as make one. */
final class Biff {

    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;
    private static final int SHEET = 0x0085;
    private static final int TEXTS = 0x00FC;
    private static final int TEXT_CELL = 0x00FD;
    private static final int NUMBER_CELL = 0x0203;
    private static final int VERSION = 0x0600;

    private final ByteBuffer out;

    private Biff(int bytes) {
        this.out = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The first record of a version. */
    static byte[] start(int version) {
        return new Biff(8192).begin(version, 5).record(END).padded();
    }

    /** Says that there are so many texts, where there is one that says it is long. */
    static byte[] texts(int count) {
        Biff biff = new Biff(8192).globals();
        biff.record(TEXTS, count, count, (short) 0xFFFF, (byte) 0, (byte) 'x');
        biff.record(END).begin(VERSION, 16);
        biff.record(TEXT_CELL, (short) 0, (short) 0, (short) 0, 0);
        return biff.record(END).padded();
    }

    /** A cell in a row and one in another, again and again. */
    static byte[] cells(int count) {
        Biff biff = new Biff(1000 + count * 18).globals().record(END).begin(VERSION, 16);
        for (int cell = 0; cell < count; cell++) {
            biff.record(NUMBER_CELL, (short) (cell % 60_000), (short) (cell % 3), (short) 0, 1.0);
        }
        return biff.record(END).padded();
    }

    static byte[] sameRow(int count) {
        Biff biff = new Biff(1000 + count * 18).globals().record(END).begin(VERSION, 16);
        for (int cell = 0; cell < count; cell++) {
            biff.record(NUMBER_CELL, (short) 1, (short) cell, (short) 0, 1.0);
        }
        return biff.record(END).padded();
    }

    /** Parts that begin in parts. */
    static byte[] nested(int depth) {
        Biff biff = new Biff(1000 + depth * 12).globals().record(END);
        for (int i = 0; i < depth; i++) {
            biff.begin(VERSION, 16);
        }
        return biff.padded();
    }

    private Biff globals() {
        byte[] name = "Blad1".getBytes(StandardCharsets.US_ASCII);
        begin(VERSION, 5);
        out.putShort((short) SHEET)
                .putShort((short) (8 + name.length))
                .putInt(0)
                .putShort((short) 0);
        out.put((byte) name.length).put((byte) 0).put(name);
        return this;
    }

    private Biff begin(int version, int kind) {
        return record(BEGIN, (short) version, (short) kind, 0);
    }

    private Biff record(int id, Number... values) {
        int start = out.position();
        out.putShort((short) id).putShort((short) 0);
        for (Number value : values) {
            if (value instanceof Byte) {
                out.put(value.byteValue());
            } else if (value instanceof Short) {
                out.putShort(value.shortValue());
            } else if (value instanceof Integer) {
                out.putInt(value.intValue());
            } else {
                out.putDouble(value.doubleValue());
            }
        }
        out.putShort(start + 2, (short) (out.position() - start - 4));
        return this;
    }

    /** As long as a stream of its own. */
    private byte[] padded() {
        return out.array();
    }
}
