package se.samlad.intake.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import se.samlad.intake.LimitException;
import se.samlad.intake.Limits;

/** Text whose lines are not without end: a line is read into memory whole. */
final class BoundedLines extends FilterReader {

    private final long longest;
    private long length;

    BoundedLines(Reader in, Limits limits) {
        super(in);
        this.longest = (long) limits.characters() * Math.min(limits.columns(), 100);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read);
        return read;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        for (int i = 0; i < read; i++) {
            count(into[offset + i]);
        }
        return read;
    }

    private void count(int character) throws LimitException {
        length = character == '\n' || character == '\r' ? 0 : length + 1;
        if (length > longest) {
            throw new LimitException("I118");
        }
    }
}
