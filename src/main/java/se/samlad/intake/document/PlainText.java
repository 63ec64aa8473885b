package se.samlad.intake.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import se.samlad.intake.RefusedFileException;

/** Text files in the encodings that Swedish offices use: UTF-8 with or without BOM, UTF-16, windows-1252. */
public final class PlainText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int TOO_BIG = 200 << 20;

    private PlainText() {}

    /**
     * The whole text, å, ä and ö composed, without a byte order mark.
     *
     * @throws RefusedFileException when the bytes are no text
     */
    public static String read(Path path, String file) throws IOException, RefusedFileException {
        if (Files.size(path) > TOO_BIG) {
            throw new RefusedFileException("I103", file);
        }
        byte[] bytes = Files.readAllBytes(path);
        String text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new RefusedFileException("I101", file);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
