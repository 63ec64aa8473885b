package se.samlad.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Message;

/** A home's trail as it stands in its files, with all that is wrong with it. */
public final class Trail {

    /** Seven entries that are wrong say as much as seven hundred. */
    private static final int MOST_TOLD = 7;

    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Message> problems = new ArrayList<>();
    private int lines;
    private String last = Entry.NOTHING;
    private byte[] torn = {};
    private Optional<String> cut = Optional.empty();
    private boolean isHeadBehind;

    private Trail(Path folder) {
        this.folder = folder;
    }

    /** The one of a home; without entries when there is none. */
    public static Trail of(Path home) throws IOException {
        Trail trail = new Trail(home.resolve("audit"));
        byte[] all = Files.exists(trail.file()) ? Files.readAllBytes(trail.file()) : new byte[0];
        int start = 0;
        for (int at = 0; at < all.length; at++) {
            if (all[at] == '\n') {
                trail.take(Arrays.copyOfRange(all, start, at));
                start = at + 1;
            }
        }
        trail.torn = Arrays.copyOfRange(all, start, all.length);
        trail.compareWithHead();
        return trail;
    }

    private void take(byte[] line) {
        lines++;
        Optional<Entry> entry = Entry.parse(line);
        if (entry.isEmpty()) {
            tell("E664");
        } else {
            if (entry.get().number() != lines || !entry.get().before().equals(last)) {
                tell("E665");
            }
            if (entry.get().what() == Deed.CUT_FOUND) {
                tell("E666");
            }
            entries.add(entry.get());
        }
        last = Entry.statedHash(line).orElse(Entry.NOTHING);
    }

    private void compareWithHead() throws IOException {
        Optional<TrailHead> head = TrailHead.in(head());
        boolean isLost = head.isEmpty() && (Files.exists(head()) || lines > 1);
        boolean isMissed = head.isPresent() && entries.stream().noneMatch(head.get()::isOf);
        if (isLost || isMissed) {
            cut = Optional.of(head.map(TrailHead::toString).orElse("?"));
        }
        isHeadBehind = cut.isEmpty()
                && lines > 0
                && head.filter(each -> each.number() == lines).isEmpty();
        if (torn.length > 0) {
            problems.add(Message.of("E669", lines + 1));
        }
        if (cut.isPresent()) {
            problems.add(Message.of("E666", lines));
        }
    }

    private void tell(String code) {
        if (problems.size() < MOST_TOLD) {
            problems.add(Message.of(code, lines));
        }
    }

    Path file() {
        return folder.resolve("trail.jsonl");
    }

    Path head() {
        return folder.resolve("head");
    }

    /** Whether a home has one. */
    public static boolean isIn(Path home) {
        return Files.isDirectory(home.resolve("audit"));
    }

    /** Those that are as they were written, in their order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Altered, missing and moved entries, by line; none when the chain is whole. */
    public List<Message> problems() {
        return List.copyOf(problems);
    }

    /** The latest entry of a kind; empty when there is none. */
    public Optional<Entry> latest(Deed what) {
        return entries.stream().filter(entry -> entry.what() == what).reduce((one, other) -> other);
    }

    /** How many lines end. */
    int lines() {
        return lines;
    }

    /** The hash that the next entry has before it. */
    String last() {
        return last;
    }

    /** What stands behind the last line's end; nothing unless a write was cut off. */
    byte[] torn() {
        return torn.clone();
    }

    /** How far the trail once came, when that entry is gone. */
    Optional<String> cut() {
        return cut;
    }

    /** Whether a kill came between the last entry and what tells how far the trail has come. */
    boolean isHeadBehind() {
        return isHeadBehind;
    }
}
