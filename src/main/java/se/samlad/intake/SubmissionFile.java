package se.samlad.intake;

import java.util.Optional;
import se.samlad.core.Message;

/**
 * A file of a submission, recognised.
 *
 * @param number 1-based in the run: districts in the county's order, files by name
 * @param district the folder's district id
 * @param name the file's name as it was sent
 * @param sha256 of its bytes
 * @param size in bytes
 * @param refusal why it is not used; empty for a list, a report or a file passed over
 */
public record SubmissionFile(
        int number, String district, String name, String sha256, long size, FileKind kind, Optional<Message> refusal) {}
