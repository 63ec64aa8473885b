package se.samlad.intake.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samlad.intake.LimitException;

/**
 * A workbook's texts, each kept once, by number: a million names are bytes in a few pages instead of a million objects.
 * What does not fit in memory lies in a file that is gone when the reader is.
 */
final class SharedTexts implements Closeable {

    private static final int PAGE = 1 << 20;
    private static final int PAGES_IN_MEMORY = 24;
    private static final int MOST_PAGES = 384;

    /** The place of every sixteenth text is known; the others are found from there. */
    private static final int GROUP = 16;

    private static final int REMEMBERED = 1 << 12;
    private static final int LENGTH_BYTES = 4;
    private static final int END_OF_PAGE = -1;

    private final Optional<Path> folder;
    private final List<ByteBuffer> pages = new ArrayList<>();
    private final @Nullable String[] remembered = new @Nullable String[REMEMBERED];
    private final int[] rememberedNumber = new int[REMEMBERED];
    private long[] groups = new long[1 << 8];
    private int size;
    private @Nullable FileChannel file;

    /** Texts that may take room in a folder; without one they all stay in memory. */
    SharedTexts(Optional<Path> folder) {
        this.folder = folder;
        Arrays.fill(rememberedNumber, -1);
    }

    int size() {
        return size;
    }

    void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer page = pageFor(bytes.length + LENGTH_BYTES);
        if (size % GROUP == 0) {
            int group = size / GROUP;
            if (group == groups.length) {
                groups = Arrays.copyOf(groups, group * 2);
            }
            groups[group] = (long) (pages.size() - 1) << 32 | page.position();
        }
        page.putInt(bytes.length).put(bytes);
        size++;
    }

    private ByteBuffer pageFor(int bytes) throws IOException {
        ByteBuffer last = pages.isEmpty() ? null : pages.get(pages.size() - 1);
        if (last != null && last.remaining() >= bytes) {
            return last;
        }
        if (last != null && last.remaining() >= LENGTH_BYTES) {
            last.putInt(END_OF_PAGE);
        }
        if (pages.size() == MOST_PAGES) {
            throw new LimitException("I123");
        }
        ByteBuffer page = newPage(Math.max(PAGE, bytes));
        pages.add(page);
        return page;
    }

    private ByteBuffer newPage(int bytes) throws IOException {
        if (pages.size() < PAGES_IN_MEMORY || folder.isEmpty()) {
            return ByteBuffer.allocate(bytes);
        }
        FileChannel channel = file;
        if (channel == null) {
            channel = unnamed(folder.get());
            file = channel;
        }
        return channel.map(FileChannel.MapMode.READ_WRITE, channel.size(), bytes);
    }

    /** A file that nobody finds, and that is gone even when the process is killed, where the file system allows it. */
    private static FileChannel unnamed(Path folder) throws IOException {
        Path named = Files.createTempFile(folder, "texter", "");
        FileChannel channel = FileChannel.open(
                named, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            Files.deleteIfExists(named);
        } catch (IOException onlyWhenClosed) {
            return channel;
        }
        return channel;
    }

    /** The text with that number, from 0; empty when there is none. */
    Optional<String> get(int number) {
        if (number < 0 || number >= size) {
            return Optional.empty();
        }
        int slot = number & (REMEMBERED - 1);
        String text = remembered[slot];
        if (text == null || rememberedNumber[slot] != number) {
            text = read(number);
            remembered[slot] = text;
            rememberedNumber[slot] = number;
        }
        return Optional.of(text);
    }

    private String read(int number) {
        long place = groups[number / GROUP];
        int page = (int) (place >> 32);
        int at = (int) place;
        for (int before = number % GROUP; ; ) {
            ByteBuffer bytes = pages.get(page);
            int length = at + LENGTH_BYTES <= bytes.limit() && at < bytes.position() ? bytes.getInt(at) : END_OF_PAGE;
            if (length == END_OF_PAGE) {
                page++;
                at = 0;
            } else if (before-- == 0) {
                byte[] text = new byte[length];
                bytes.get(at + LENGTH_BYTES, text);
                return new String(text, StandardCharsets.UTF_8);
            } else {
                at += LENGTH_BYTES + length;
            }
        }
    }

    @Override
    public void close() throws IOException {
        pages.clear();
        if (file != null) {
            file.close();
        }
    }
}
