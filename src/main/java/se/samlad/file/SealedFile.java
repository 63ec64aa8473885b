package se.samlad.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * An encrypted file: eight bytes {@code SAMLAD01}, 32 random bytes, then pieces of 65 536 bytes (the last one shorter,
 * perhaps empty), each with AES-256-GCM and its tag of 16 bytes. A piece's nonce is its number in eleven bytes, from 0,
 * and one byte that is 1 for the last piece, so that no piece can be moved, left out or cut off; the key belongs to the
 * file's name and random bytes, so that no nonce comes twice and no file can be put in another's place. See
 * docs/decisions/0037.
 */
public final class SealedFile {

    private static final byte[] MARK = "SAMLAD01".getBytes(StandardCharsets.US_ASCII);
    private static final int RANDOM = 32;
    private static final int HEAD = 40;
    private static final int PIECE = 1 << 16;
    private static final int TAG = 16;
    private static final int NONCE = 12;

    private SealedFile() {}

    /** The bytes are not those that were written with this key under this name. */
    public static final class BrokenException extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenException() {
            super("sealed file");
        }
    }

    /** Whether a file begins as an encrypted one does. */
    public static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
    }

    /** How many bytes are encrypted in a file. */
    static long size(Path file) throws IOException {
        long pieces = Files.size(file) - HEAD;
        long full = pieces / (PIECE + TAG);
        return pieces - TAG * (pieces % (PIECE + TAG) == 0 ? full : full + 1);
    }

    /** Encrypts what is written; the file is whole when the stream is closed. */
    public static OutputStream sealing(OutputStream out, SealKey key, String name) throws IOException {
        byte[] random = new byte[RANDOM];
        new SecureRandom().nextBytes(random);
        out.write(MARK);
        out.write(random);
        return new Sealing(out, key.forFile(name, random));
    }

    /**
     * Reads what was encrypted.
     *
     * @throws IOException also while reading, a {@link BrokenException} when a byte is another
     */
    public static InputStream opened(InputStream in, SealKey key, String name) throws IOException {
        byte[] mark = in.readNBytes(MARK.length);
        byte[] random = in.readNBytes(RANDOM);
        if (!Arrays.equals(mark, MARK) || random.length < RANDOM) {
            in.close();
            throw new BrokenException();
        }
        return new Opened(in, key.forFile(name, random));
    }

    private static Cipher cipher(int mode, SecretKeySpec key, long piece, boolean isLast)
            throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE)
                .putLong(NONCE - 1 - Long.BYTES, piece)
                .put(NONCE - 1, (byte) (isLast ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        return cipher;
    }

    private static final class Sealing extends OutputStream {
        private final OutputStream out;
        private final SecretKeySpec key;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private long number;
        private boolean isClosed;

        Sealing(OutputStream out, SecretKeySpec key) {
            this.out = out;
            this.key = key;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int done = 0; done < length; ) {
                if (filled == PIECE) {
                    put(false);
                }
                int some = Math.min(PIECE - filled, length - done);
                System.arraycopy(bytes, offset + done, piece, filled, some);
                filled += some;
                done += some;
            }
        }

        private void put(boolean isLast) throws IOException {
            try {
                out.write(cipher(Cipher.ENCRYPT_MODE, key, number++, isLast).doFinal(piece, 0, filled));
                filled = 0;
            } catch (GeneralSecurityException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }

        @Override
        public void close() throws IOException {
            if (!isClosed) {
                isClosed = true;
                put(true);
                out.flush();
            }
        }
    }

    private static final class Opened extends InputStream {
        private final InputStream in;
        private final SecretKeySpec key;
        private byte[] next;
        private byte[] piece = new byte[0];
        private int at;
        private long number;
        private boolean isLast;

        Opened(InputStream in, SecretKeySpec key) throws IOException {
            this.in = in;
            this.key = key;
            this.next = in.readNBytes(PIECE + TAG);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            while (at == piece.length) {
                if (isLast) {
                    return length == 0 ? 0 : -1;
                }
                open();
            }
            int some = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, bytes, offset, some);
            at += some;
            return some;
        }

        private void open() throws IOException {
            byte[] current = next;
            next = in.readNBytes(PIECE + TAG);
            isLast = next.length == 0;
            if (current.length < TAG) {
                throw new BrokenException();
            }
            try {
                piece = cipher(Cipher.DECRYPT_MODE, key, number++, isLast).doFinal(current);
                at = 0;
            } catch (GeneralSecurityException broken) {
                throw new BrokenException();
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
