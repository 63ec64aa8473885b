package se.samlad.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Breaks files at random, the same way for the same seed. */
final class Mutants {

    private final Random random;

    Mutants(long seed) {
        this.random = new Random(seed);
    }

    /** The file, broken in one of nine ways; a file that is no package has no parts to break. */
    byte[] of(byte[] whole) throws IOException {
        boolean isPackage = whole.length > 2 && whole[0] == 'P' && whole[1] == 'K';
        return switch (random.nextInt(isPackage ? 9 : 4)) {
            case 0 -> flipped(whole, 1 + random.nextInt(3));
            case 1 -> flipped(whole, 1 + random.nextInt(200));
            case 2 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 3 -> swapped(whole);
            case 4 -> withoutAPart(parts(whole));
            case 5 -> withAPartTwice(parts(whole));
            case 6 -> withPartsSwapped(parts(whole));
            default -> withABrokenPart(parts(whole));
        };
    }

    private byte[] flipped(byte[] whole, int times) {
        byte[] broken = whole.clone();
        for (int i = 0; i < times && broken.length > 0; i++) {
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return broken;
    }

    /** A chunk is written over another. */
    private byte[] swapped(byte[] whole) {
        byte[] broken = whole.clone();
        if (broken.length < 2) {
            return broken;
        }
        int length = 1 + random.nextInt(Math.min(4096, broken.length / 2));
        int from = random.nextInt(broken.length - length);
        System.arraycopy(whole, from, broken, random.nextInt(broken.length - length), length);
        return broken;
    }

    private byte[] withoutAPart(List<Map.Entry<String, byte[]>> parts) throws IOException {
        parts.remove(random.nextInt(parts.size()));
        return packed(parts);
    }

    /** Under a name of the same length, which then is changed where it is written. */
    private byte[] withAPartTwice(List<Map.Entry<String, byte[]>> parts) throws IOException {
        Map.Entry<String, byte[]> part = parts.get(random.nextInt(parts.size()));
        String other = "~" + part.getKey().substring(1);
        parts.add(random.nextInt(parts.size() + 1), Map.entry(other, part.getValue()));
        String packed = new String(packed(parts), StandardCharsets.ISO_8859_1);
        return packed.replace(other, part.getKey()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] withPartsSwapped(List<Map.Entry<String, byte[]>> parts) throws IOException {
        int one = random.nextInt(parts.size());
        int other = random.nextInt(parts.size());
        Map.Entry<String, byte[]> first = parts.get(one);
        Map.Entry<String, byte[]> second = parts.get(other);
        parts.set(one, Map.entry(first.getKey(), second.getValue()));
        parts.set(other, Map.entry(second.getKey(), first.getValue()));
        Collections.shuffle(parts, random);
        return packed(parts);
    }

    private byte[] withABrokenPart(List<Map.Entry<String, byte[]>> parts) throws IOException {
        int at = random.nextInt(parts.size());
        byte[] bytes = parts.get(at).getValue();
        byte[] broken =
                switch (random.nextInt(4)) {
                    case 0 -> flipped(bytes, 1 + random.nextInt(5));
                    case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
                    case 2 -> swapped(bytes);
                    default -> numberChanged(bytes);
                };
        parts.set(at, Map.entry(parts.get(at).getKey(), broken));
        return packed(parts);
    }

    /** Some digits become other digits, or a sign: the XML stays well-formed. */
    private byte[] numberChanged(byte[] bytes) {
        byte[] broken = bytes.clone();
        int from = broken.length == 0 ? 0 : random.nextInt(broken.length);
        int changes = 1 + random.nextInt(20);
        for (int i = from; i < broken.length && changes > 0; i++) {
            if (broken[i] >= '0' && broken[i] <= '9') {
                broken[i] = (byte) "0123456789-.eE".charAt(random.nextInt(14));
                changes--;
            }
        }
        return broken;
    }

    private static List<Map.Entry<String, byte[]>> parts(byte[] whole) throws IOException {
        List<Map.Entry<String, byte[]>> parts = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(whole))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.add(Map.entry(entry.getName(), in.readAllBytes()));
                }
            }
        }
        return parts;
    }

    private static byte[] packed(List<Map.Entry<String, byte[]>> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
