package se.samlad.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.Message;
import se.samlad.file.SealKey;

/** The file with the key that a home is encrypted with: outside the home, and its owner's only. */
public final class KeyFile {

    /** Where it lies; empty when the home is not to be encrypted. */
    public static final Setting SETTING =
            new Setting("key-file", new Setting.Written("[^\\x00]*", "config.range.file"), "", false);

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");

    private KeyFile() {}

    /** What came of looking for it. */
    sealed interface Answer {}

    /** None is configured. */
    record None() implements Answer {}

    /** It was read. */
    record Read(SealKey key) implements Answer {}

    /** It cannot be used, and why. */
    record Refused(Message reason) implements Answer {}

    static Path path(Settings settings) {
        return Path.of(settings.value(SETTING));
    }

    static Answer of(Path home, Settings settings) {
        if (settings.value(SETTING).isBlank()) {
            return new None();
        }
        Path file = path(settings);
        if (isWithin(home, file)) {
            return new Refused(Message.of("E763", file));
        }
        try {
            if (!isOwners(file)) {
                return new Refused(Message.of("E762", file));
            }
            return new Read(SealKey.in(file));
        } catch (IOException unreadable) {
            return new Refused(Message.of("E761", file));
        }
    }

    /** Whether nobody but its owner has any right to it; where the file system knows no such rights, nothing is checked. */
    private static boolean isOwners(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || OWNERS.containsAll(view.readAttributes().permissions());
    }

    private static boolean isWithin(Path home, Path file) {
        return real(file).startsWith(real(home));
    }

    /** As far as it exists, without links. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        for (Path at = whole; at != null; at = at.getParent()) {
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    return at.toRealPath().resolve(at.relativize(whole));
                } catch (IOException dangling) {
                    return whole;
                }
            }
        }
        return whole;
    }

    /** Makes a key; says why not when it would replace another or lie in the home. */
    public static Optional<Message> make(Path home, Path file) throws IOException {
        if (isWithin(home, file)) {
            return Optional.of(Message.of("E763", file));
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Message.of("E767", file));
        }
        SealKey.make(file);
        return Optional.empty();
    }
}
