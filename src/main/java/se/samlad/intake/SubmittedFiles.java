package se.samlad.intake;

import java.util.List;
import se.samlad.core.Message;
import se.samlad.file.Sha256;

/** What a version is made of: all that came in but the reviewed workbooks, which only say what people think of it. */
public final class SubmittedFiles {

    private SubmittedFiles() {}

    /** A SHA-256 over district, name and bytes of each file; programs' own files, which are not read, do not count. */
    public static String hash(List<SubmissionFile> files) {
        StringBuilder all = new StringBuilder();
        files.stream().filter(SubmittedFiles::counts).forEach(file -> all.append(file.district())
                .append('/')
                .append(file.name())
                .append('=')
                .append(file.sha256())
                .append(file.refusal().map(Message::code).orElse(""))
                .append('\n'));
        return Sha256.of(all.toString());
    }

    private static boolean counts(SubmissionFile file) {
        boolean opened = !file.sha256().isEmpty() || file.refusal().isPresent();
        return opened && file.kind() != FileKind.REVIEW;
    }
}
