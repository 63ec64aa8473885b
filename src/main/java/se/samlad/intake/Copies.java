package se.samlad.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Message;

/**
 * Files of one district that hold the same list or report: of equal ones one is used; lists that hold the same people
 * but differ are not used at all, since nobody can tell which one counts. Lists of different people are parts of one
 * submission (DOMAIN S3).
 */
final class Copies {

    /** A recognised file. */
    record Entry(SubmissionFile file, Recognised content) {}

    private Copies() {}

    /** The files with those refused that are copies, in the order in which they came. */
    static List<SubmissionFile> settled(List<Entry> entries) {
        List<SubmissionFile> files = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Message> equal = equalTo(entry, entries);
            Optional<Message> different = equal.isPresent() ? Optional.empty() : differsFrom(entry, entries);
            if (equal.isPresent()) {
                files.add(entry.file().unused(FileKind.PASSED_OVER, equal.get()));
            } else {
                files.add(different
                        .map(reason -> entry.file().unused(FileKind.UNREADABLE, reason))
                        .orElse(entry.file()));
            }
        }
        return files;
    }

    private static Optional<Message> equalTo(Entry entry, List<Entry> entries) {
        return entries.stream()
                .filter(other -> isComparable(entry, other))
                .filter(other ->
                        other.content().content().equals(entry.content().content()))
                .min(Comparator.comparingInt((Entry each) -> each.file().name().length())
                        .thenComparingInt(each -> each.file().number()))
                .filter(used -> !isSame(used, entry))
                .map(used -> Message.of("P010", entry.file().name(), used.file().name()));
    }

    private static boolean isSame(Entry one, Entry other) {
        return one.file().number() == other.file().number();
    }

    private static boolean isComparable(Entry one, Entry other) {
        return one.content().kind() == other.content().kind()
                && one.file().district().equals(other.file().district());
    }

    private static Optional<Message> differsFrom(Entry entry, List<Entry> entries) {
        return entries.stream()
                .filter(other -> !isSame(other, entry) && isComparable(entry, other))
                .filter(other -> entry.content().kind() == FileKind.PARTICIPANT_LIST)
                .filter(other ->
                        !other.content().content().equals(entry.content().content()))
                .filter(other -> isAnotherStateOf(entry, other))
                .findFirst()
                .map(other ->
                        Message.of("P011", entry.file().name(), other.file().name()));
    }

    /** Half of the smaller list's people stand in the other; for files with the name of a copy, anybody. */
    private static boolean isAnotherStateOf(Entry one, Entry other) {
        int shared = one.content().people().shared(other.content().people());
        int smaller =
                Math.min(one.content().people().size(), other.content().people().size());
        boolean named = FileName.original(one.file().name())
                .equals(FileName.original(other.file().name()));
        return shared > 0 && (named || 2 * shared >= smaller);
    }
}
