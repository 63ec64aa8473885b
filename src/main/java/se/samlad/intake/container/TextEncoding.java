package se.samlad.intake.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;

/**
 * The encoding of a text file (DESIGN §4.11): its byte order mark, else UTF-8 when every byte agrees, else UTF-16 when
 * every other byte is zero, else the one of windows-1252, CP850 and MacRoman in which most letters are Swedish.
 *
 * @param markBytes how many bytes of a byte order mark come before the text
 */
public record TextEncoding(Charset charset, int markBytes) {

    private static final int AT_A_TIME = 1 << 16;
    private static final int VALUES = 256;

    /** Eight bits a letter; the first wins when they are equal. */
    private static final List<Charset> EIGHT_BITS =
            List.of(Charset.forName("windows-1252"), Charset.forName("IBM850"), Charset.forName("x-MacRoman"));

    private static final String SWEDISH = "åäöÅÄÖéÉ";

    /**
     * The encoding of a file's text, which is read through once.
     *
     * @throws RefusedFileException when the bytes are no text
     */
    public static TextEncoding of(SourceFile file) throws IOException, RefusedFileException {
        byte[] first;
        try (InputStream in = file.open()) {
            first = in.readNBytes(4);
        }
        TextEncoding marked = marked(first);
        return marked == null || marked.charset().equals(StandardCharsets.UTF_8) ? counted(file, marked) : marked;
    }

    private static @Nullable TextEncoding marked(byte[] first) {
        if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(first, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return startsWith(first, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static TextEncoding counted(SourceFile file, @Nullable TextEncoding marked)
            throws IOException, RefusedFileException {
        long[][] counts = new long[2][VALUES];
        boolean utf8 = count(file, counts);
        long zerosFirst = counts[0][0];
        long zerosSecond = counts[1][0];
        long pairs = file.size() / 2;
        if (zerosFirst + zerosSecond == 0) {
            return marked == null ? new TextEncoding(utf8 ? StandardCharsets.UTF_8 : mostSwedish(counts), 0) : marked;
        }
        if (marked != null || file.size() % 2 != 0) {
            throw file.refused("I101");
        }
        if (zerosSecond > pairs / 2 && zerosFirst == 0) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (zerosFirst > pairs / 2 && zerosSecond == 0) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        throw file.refused("I101");
    }

    /** Counts the bytes at even and odd places; whether they are UTF-8. */
    private static boolean count(SourceFile file, long[][] counts) throws IOException {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        CharBuffer sink = CharBuffer.allocate(AT_A_TIME + 1);
        ByteBuffer bytes = ByteBuffer.allocate(AT_A_TIME);
        boolean valid = true;
        long at = 0;
        try (InputStream in = file.open()) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            while (read > 0) {
                for (int i = 0; i < read; i++) {
                    counts[(int) (at++ & 1)][bytes.get(bytes.position() + i) & 0xFF]++;
                }
                bytes.limit(bytes.position() + read).position(0);
                if (valid) {
                    CoderResult result = utf8.decode(bytes, sink.clear(), false);
                    valid = !result.isError();
                } else {
                    bytes.position(bytes.limit());
                }
                bytes.compact();
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            }
        }
        return valid && bytes.position() == 0;
    }

    private static Charset mostSwedish(long[][] counts) {
        Charset best = EIGHT_BITS.get(0);
        long most = -1;
        for (Charset charset : EIGHT_BITS) {
            long letters = 0;
            for (byte letter : SWEDISH.getBytes(charset)) {
                letters += counts[0][letter & 0xFF] + counts[1][letter & 0xFF];
            }
            if (letters > most) {
                most = letters;
                best = charset;
            }
        }
        return best;
    }

    /** The text, without its mark. */
    public Reader open(SourceFile file) throws IOException {
        InputStream in = file.open();
        in.skipNBytes(markBytes);
        return new BufferedReader(new InputStreamReader(in, charset), AT_A_TIME);
    }
}
