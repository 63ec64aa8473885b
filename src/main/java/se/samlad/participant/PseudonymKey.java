package se.samlad.participant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import se.samlad.file.AtomicFile;

/** The pseudonyms' key: a file of its own, made on first use, readable by its owner only. */
public final class PseudonymKey {

    private static final int BYTES = 32;

    private PseudonymKey() {}

    /**
     * The key in a file, which is made when it is missing.
     *
     * @throws IOException when the file cannot be read or made, or does not hold a key
     */
    public static byte[] in(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            String hex = HexFormat.of().formatHex(key);
            AtomicFile.writePrivate(file, out -> out.write(hex.getBytes(StandardCharsets.US_ASCII)));
        }
        String hex = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!hex.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
            throw new IOException("not a key");
        }
        return HexFormat.of().parseHex(hex);
    }
}
