package se.samlad.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.file.AtomicFile;

/**
 * How far the trail had come when its last entry was written whole: kept in a file beside it, so that entries that are
 * taken away from its end are missed.
 */
record TrailHead(long number, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,15}) ([0-9a-f]{64})\n");

    /** Reads it; empty when there is none, or it is not whole. */
    static Optional<TrailHead> in(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        return written.matches()
                ? Optional.of(new TrailHead(Long.parseLong(written.group(1)), written.group(2)))
                : Optional.empty();
    }

    boolean isOf(Entry entry) {
        return entry.number() == number && entry.hash().equals(hash);
    }

    void writeInto(Path file) throws IOException {
        AtomicFile.writePrivate(file, out -> out.write((this + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return number + " " + hash;
    }
}
