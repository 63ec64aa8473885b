package se.samlad.intake.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.atomic.AtomicLong;
import se.samlad.intake.LimitException;

/**
 * A part of a package as it is unpacked. Ends with an error when it gives more than it may, when it goes on without
 * beginning or ending an element, or when its reader has been told to stop.
 */
final class LimitedStream extends FilterInputStream {

    /** More bytes than any name, attribute or text takes. */
    private static final int LONGEST_RUN = 4 << 20;

    private final AtomicLong left;
    private long run;

    /** Of so many bytes, shared by all streams of a package. */
    LimitedStream(InputStream in, AtomicLong left) {
        super(in);
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        run = read == '<' || read == '>' ? 0 : run + 1;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(0, read));
        int since = 0;
        while (since < read && into[offset + read - 1 - since] != '>' && into[offset + read - 1 - since] != '<') {
            since++;
        }
        run = since < read ? since : run + since;
        return read;
    }

    private void count(int read) throws IOException {
        if (left.addAndGet(-read) < 0) {
            throw new LimitException("I111");
        }
        if (run > LONGEST_RUN) {
            throw new LimitException("I119");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
    }
}
