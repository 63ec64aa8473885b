package se.samlad.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that is made to do harm, or to look as if it did.
 *
 * @param name plain, so that a district can be called by it
 * @param fileName what the file is called in the district's folder
 * @param codes what may come of it: {@link #READ} or a refusal's code; the first is the one that says it best
 * @param maker writes it, in a moment and with little memory
 */
record HostileFile(String name, String fileName, List<String> codes, Maker maker) {

    /** Looks odd, and is to be read. */
    static final String READ = "READ";

    /** No file to open: it is named and left alone. */
    static final String LEFT_ALONE = "I003";

    /** A program's helper file by its name. */
    static final String PASSED_OVER = "P007";

    /** Writes the file. */
    interface Maker {
        void write(Path file) throws IOException;
    }

    /** A case whose file is called after it. */
    static HostileFile of(String name, String ending, String codes, Maker maker) {
        return named(name, name + ending, codes, maker);
    }

    /** A case whose file's name matters. */
    static HostileFile named(String name, String fileName, String codes, Maker maker) {
        return new HostileFile(name, fileName, List.of(codes.split(" ")), maker);
    }

    /** What may come of it; what would unpack to too much may also take too long first. */
    List<String> accepted() {
        return codes.contains("I111")
                ? Stream.concat(codes.stream(), Stream.of("I122")).toList()
                : codes;
    }

    /** Whether there is a file to open. */
    boolean isOpened() {
        return !codes.contains(LEFT_ALONE);
    }
}
