package se.samlad.hostile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A zip file written byte by byte, so that it can say of itself what is not so. */
final class RawZip implements Closeable {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    private static final int UTF_8_NAMES = 1 << 11;

    /** A line in the table of contents: its sizes and its place are what it says, not what is. */
    record Entry(String name, int flags, int method, long crc, long packed, long size, long offset) {

        Entry named(String other) {
            return new Entry(other, flags, method, crc, packed, size, offset);
        }

        Entry sized(long saidSize) {
            return new Entry(name, flags, method, crc, packed, saidSize, offset);
        }

        Entry packedTo(long saidPacked) {
            return new Entry(name, flags, method, crc, saidPacked, size, offset);
        }

        Entry encrypted() {
            return new Entry(name, flags | 1, method, crc, packed, size, offset);
        }
    }

    private final FileChannel out;
    private final List<Entry> listed = new ArrayList<>();

    RawZip(Path file) throws IOException {
        this.out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    RawZip part(String name, String text) throws IOException {
        return part(name, Deflated.of(text));
    }

    RawZip part(String name, Deflated content) throws IOException {
        return list(write(entry(name, content), content));
    }

    /** A part that says it is of another size. */
    RawZip lying(String name, Deflated content, long saidSize) throws IOException {
        return list(write(entry(name, content).sized(saidSize), content));
    }

    /** A part that is not packed. */
    RawZip stored(String name, byte[] bytes) throws IOException {
        Deflated content = Deflated.of(bytes);
        Entry entry = new Entry(name, UTF_8_NAMES, STORED, content.crc(), bytes.length, bytes.length, at());
        out.write(localHeader(entry));
        out.write(ByteBuffer.wrap(bytes));
        return list(entry);
    }

    /** A line in the table of contents for bytes that have been written otherwise. */
    RawZip list(Entry entry) {
        listed.add(entry);
        return this;
    }

    Entry entry(String name, Deflated content) throws IOException {
        return new Entry(name, UTF_8_NAMES, DEFLATED, content.crc(), content.packed().length, content.size(), at());
    }

    private Entry write(Entry entry, Deflated content) throws IOException {
        out.write(localHeader(entry));
        out.write(ByteBuffer.wrap(content.packed()));
        return entry;
    }

    Entry last() {
        return listed.get(listed.size() - 1);
    }

    long at() throws IOException {
        return out.position();
    }

    void raw(ByteBuffer bytes) throws IOException {
        out.write(bytes);
    }

    static ByteBuffer localHeader(Entry entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = ByteBuffer.allocate(30 + name.length).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x04034b50).putShort((short) 20);
        return common(header, entry)
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name)
                .flip();
    }

    private static ByteBuffer common(ByteBuffer header, Entry entry) {
        return header.putShort((short) entry.flags())
                .putShort((short) entry.method())
                .putInt(0x5A210000)
                .putInt((int) entry.crc())
                .putInt((int) entry.packed())
                .putInt((int) entry.size());
    }

    private static ByteBuffer listing(Entry entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = ByteBuffer.allocate(46 + name.length).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x02014b50).putShort((short) 20).putShort((short) 20);
        return common(header, entry)
                .putShort((short) name.length)
                .put(new byte[12])
                .putInt((int) entry.offset())
                .put(name)
                .flip();
    }

    @Override
    public void close() throws IOException {
        long start = at();
        for (Entry entry : listed) {
            out.write(listing(entry));
        }
        int entries = Math.min(listed.size(), 0xFFFF);
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50).putInt(0).putShort((short) entries).putShort((short) entries);
        end.putInt((int) (at() - start)).putInt((int) start).putShort((short) 0);
        out.write(end.flip());
        out.close();
    }
}
