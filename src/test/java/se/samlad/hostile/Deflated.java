package se.samlad.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Content packed for a zip or a PDF file; what repeats is packed once, so that gigabytes cost a moment. */
final class Deflated {

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final CRC32 crc = new CRC32();
    private final Adler32 adler = new Adler32();
    private long size;

    private Deflated() {}

    static Deflated of(String text) {
        return repeated(text, "", 0, "");
    }

    static Deflated of(byte[] bytes) {
        Deflated content = new Deflated();
        content.add(bytes, 1, Deflater.FULL_FLUSH);
        content.add(new byte[0], 1, Deflater.NO_FLUSH);
        return content;
    }

    /** Some text, a text many times, and some more text. */
    static Deflated repeated(String before, String text, long times, String after) {
        Deflated content = new Deflated();
        content.add(before.getBytes(StandardCharsets.UTF_8), 1, Deflater.FULL_FLUSH);
        content.add(text.getBytes(StandardCharsets.UTF_8), times, Deflater.FULL_FLUSH);
        content.add(after.getBytes(StandardCharsets.UTF_8), 1, Deflater.NO_FLUSH);
        return content;
    }

    /** A text so many times that it comes to a number of megabytes. */
    static Deflated megabytes(String before, String text, int megabytes, String after) {
        String megabyte = text.repeat(Math.max(1, (1 << 20) / text.length()));
        return repeated(before, megabyte, Math.max(1, ((long) megabytes << 20) / megabyte.length()), after);
    }

    /** A block that was flushed fully is complete in itself: its bytes may be written again and again. */
    private void add(byte[] bytes, long times, int flush) {
        byte[] block = deflated(bytes, flush);
        for (long i = 0; i < times; i++) {
            packed.writeBytes(block);
            crc.update(bytes);
            adler.update(bytes);
            size += bytes.length;
        }
    }

    private static byte[] deflated(byte[] bytes, int flush) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(bytes);
        if (flush == Deflater.NO_FLUSH) {
            deflater.finish();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        int made = deflater.deflate(some, 0, some.length, flush);
        while (made > 0) {
            out.write(some, 0, made);
            made = made < some.length ? 0 : deflater.deflate(some, 0, some.length, flush);
        }
        deflater.end();
        return out.toByteArray();
    }

    byte[] packed() {
        return packed.toByteArray();
    }

    long crc() {
        return crc.getValue();
    }

    long size() {
        return size;
    }

    /** With the header and the checksum of zlib, as PDF files have it. */
    byte[] zlib() {
        byte[] deflated = packed();
        ByteBuffer bytes = ByteBuffer.allocate(deflated.length + 6);
        bytes.put((byte) 0x78).put((byte) 0xDA).put(deflated).putInt((int) adler.getValue());
        return bytes.array();
    }
}
