package se.samlad.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.samlad.core.Program;
import se.samlad.file.GrowingFile;
import se.samlad.file.Sha256;

/** Writes what is done with a home at the end of its trail; only whoever holds the home's lock may. */
@Component
public final class AuditTrail {

    private final Path home;
    private final Clock clock;
    private final String user;

    public AuditTrail(@Value("${samlad.home}") Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
        this.user = System.getProperty("user.name", "");
    }

    /** The trail as it stands. */
    public synchronized Trail read() {
        try {
            return Trail.of(home);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Adds an entry; what a kill has left of an earlier one is seen to first.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public synchronized void add(Deed what, Map<String, String> about) {
        try {
            Trail trail = healed(Trail.of(home));
            if (trail.cut().isPresent()) {
                write(trail, Deed.CUT_FOUND, Map.of("was", trail.cut().get()), true);
                trail = Trail.of(home);
            }
            write(trail, what, about, true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** As {@link #add}, unless the latest entry of that kind says the same. */
    public synchronized void addWhenOther(Deed what, Map<String, String> about) {
        Optional<Entry> latest = read().latest(what);
        if (latest.filter(entry -> entry.about().equals(about)).isEmpty()) {
            add(what, about);
        }
    }

    /** What a kill has cut off is completed when only its end is missing, or taken away, which is written down. */
    private Trail healed(Trail trail) throws IOException {
        byte[] torn = trail.torn();
        if (torn.length == 0) {
            return trail;
        }
        boolean lacksItsEndOnly = Entry.parse(torn)
                .filter(entry -> entry.before().equals(trail.last()) && entry.number() == trail.lines() + 1)
                .isPresent();
        if (lacksItsEndOnly) {
            GrowingFile.add(trail.file(), new byte[] {'\n'});
            return Trail.of(home);
        }
        GrowingFile.cut(trail.file(), Files.size(trail.file()) - torn.length);
        Trail whole = Trail.of(home);
        Map<String, String> about = new LinkedHashMap<>();
        about.put("bytes", Integer.toString(torn.length));
        about.put("sha256", Sha256.of(torn));
        write(whole, Deed.TAIL_HEALED, about, whole.cut().isEmpty());
        return Trail.of(home);
    }

    /** A head that is missed is passed on only when that has been written down. */
    private void write(Trail trail, Deed what, Map<String, String> about, boolean movesHead) throws IOException {
        if (trail.isHeadBehind()) {
            new TrailHead(trail.lines(), trail.last()).writeInto(trail.head());
        }
        Entry entry = new Entry(
                trail.lines() + 1L,
                trail.last(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                user,
                Program.VERSION,
                what,
                about);
        GrowingFile.add(trail.file(), (entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
        if (movesHead) {
            new TrailHead(entry.number(), entry.hash()).writeInto(trail.head());
        }
    }
}
