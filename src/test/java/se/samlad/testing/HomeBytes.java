package se.samlad.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for words in every byte under a folder: in every encoding they may stand in, and inside what is packed. */
public final class HomeBytes {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private final Path folder;

    private HomeBytes(Path folder) {
        this.folder = folder;
    }

    public static HomeBytes under(Path folder) {
        return new HomeBytes(folder);
    }

    /** {@code file: word} of each word that stands somewhere, in a file's bytes or in its name. */
    public List<String> withAnyOf(List<String> words) {
        List<String> found = new ArrayList<>();
        for (Path file : Folders.files(folder)) {
            byte[] bytes = bytes(file);
            String name = folder.relativize(file).toString();
            for (String word : words) {
                if (name.contains(word) || holds(bytes, word)) {
                    found.add(name + ": " + word);
                }
            }
        }
        return found;
    }

    /** A file's bytes, and behind them those of what is packed in it. */
    private static byte[] bytes(Path file) {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] bytes = Files.readAllBytes(file);
            all.write(bytes);
            if (startsWith(bytes, ZIP)) {
                ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    all.write(entry.getName().getBytes(StandardCharsets.UTF_8));
                    zip.transferTo(all);
                }
            } else if (startsWith(bytes, GZIP)) {
                new GZIPInputStream(new ByteArrayInputStream(bytes)).transferTo(all);
            }
            return all.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length && Arrays.equals(Arrays.copyOf(bytes, beginning.length), beginning);
    }

    private static boolean holds(byte[] bytes, String word) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String spelling : List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
            for (byte[] written : List.of(
                    spelling.getBytes(StandardCharsets.UTF_8),
                    spelling.getBytes(StandardCharsets.ISO_8859_1),
                    spelling.getBytes(StandardCharsets.UTF_16LE),
                    spelling.getBytes(StandardCharsets.UTF_16BE),
                    asH2(spelling))) {
                if (all.contains(new String(written, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** H2 writes characters in its own way, which is UTF-8 only for ASCII. */
    private static byte[] asH2(String word) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 0x80) {
                written.write(c);
            } else if (c >= 0x800) {
                written.write(0xe0 | (c >> 12));
                written.write((c >> 6) & 0x3f);
                written.write(c & 0x3f);
            } else {
                written.write(0xc0 | (c >> 6));
                written.write(c & 0x3f);
            }
        }
        return written.toByteArray();
    }
}
