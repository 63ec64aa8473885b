package se.samlad.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 256 random bits that other keys are derived from, one for each use: it encrypts nothing itself. */
public final class SealKey {

    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    private SealKey(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    /** Makes a key in a file that its owner only can read. */
    public static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        String hex = HexFormat.of().formatHex(key);
        AtomicFile.writePrivate(file, out -> out.write(hex.getBytes(StandardCharsets.US_ASCII)));
    }

    /**
     * Reads a key.
     *
     * @throws IOException when the file cannot be read or does not hold 64 hexadecimal digits
     */
    public static SealKey in(Path file) throws IOException {
        String hex = new String(Files.readAllBytes(file), StandardCharsets.US_ASCII).strip();
        if (!hex.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
            throw new IOException("not a key");
        }
        return new SealKey(HexFormat.of().parseHex(hex));
    }

    /** The database's password, as text. */
    public String forDatabase() {
        return HexFormat.of().formatHex(derived("database", new byte[0]));
    }

    /** The key of one file: of its name and of random bytes that stand at its beginning. */
    SecretKeySpec forFile(String name, byte[] random) {
        return new SecretKeySpec(derived("file " + name, random), "AES");
    }

    private byte[] derived(String use, byte[] random) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(use.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(random);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "SealKey[…]";
    }
}
