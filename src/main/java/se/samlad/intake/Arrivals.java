package se.samlad.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import se.samlad.core.Message;
import se.samlad.file.Seals;
import se.samlad.intake.Inbox.Found;

/** Takes a snapshot of what lies in the inbox, or says why not. */
final class Arrivals {

    private final Snapshots snapshots;
    private final Limits limits;

    Arrivals(Snapshots snapshots, Limits limits) {
        this.snapshots = snapshots;
        this.limits = limits;
    }

    /**
     * Takes what lies at a path.
     *
     * @param district whose it is
     * @param noFile the code for a folder, a link and the like
     */
    Found take(String district, Path path, String noFile) throws IOException {
        FileName name = FileName.of(path);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return refused(district, name.shown(), 0, Message.of(noFile, name.shown()));
        }
        return name.isPassedOver()
                ? new Found(district, name.shown(), "", 0, true, Optional.empty())
                : snapshot(district, path, name.shown());
    }

    private Found snapshot(String district, Path path, String name) throws IOException {
        long size = Files.size(path);
        if (size > Math.max(limits.listBytes(), limits.documentBytes())) {
            return refused(district, name, size, Message.of("I103", name));
        }
        if (!isReadable(path)) {
            return refused(district, name, size, Message.of("I130", name));
        }
        Optional<String> hash = snapshots.take(path);
        return hash.isPresent()
                ? new Found(district, name, hash.get(), Seals.size(snapshots.path(hash.get())), false, Optional.empty())
                : refused(district, name, size, Message.of("I124", name));
    }

    /** Something of which no snapshot is taken. */
    static Found refused(String district, String name, long size, Message reason) {
        return new Found(district, name, "", size, false, Optional.of(reason));
    }

    /** Another program may keep a file to itself, or its owner may have kept it from us. */
    private static boolean isReadable(Path path) {
        try {
            Files.newInputStream(path).close();
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
