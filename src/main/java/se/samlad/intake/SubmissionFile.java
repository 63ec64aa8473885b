package se.samlad.intake;

import java.util.Optional;
import se.samlad.core.Message;

/**
 * A file of a submission, recognised.
 *
 * @param number 1-based in the run: districts in the county's order, files by name, then the reviewers' decisions
 * @param district the folder's district id; the county's for the reviewers' decisions
 * @param name the file's name as it was sent
 * @param sha256 of its bytes
 * @param size in bytes
 * @param format how it was read, for people; empty when it was not
 * @param titles which district and period a list's title rows name; nothing for a report
 * @param refusal why it is not used; empty for a list, a report, decisions or a program's own file
 */
public record SubmissionFile(
        int number,
        String district,
        String name,
        String sha256,
        long size,
        FileKind kind,
        String format,
        StatedOrigin titles,
        Optional<Message> refusal) {

    /** The same file, recognised. */
    SubmissionFile as(FileKind recognised, String readAs, StatedOrigin named) {
        return new SubmissionFile(number, district, name, sha256, size, recognised, readAs, named, refusal);
    }

    /** The same file, not used for a reason. */
    SubmissionFile unused(FileKind as, Message reason) {
        return new SubmissionFile(number, district, name, sha256, size, as, format, titles, Optional.of(reason));
    }
}
