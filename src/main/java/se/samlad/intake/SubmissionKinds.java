package se.samlad.intake;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out what districts have sent before a run receives it, so that a run can wait for what is missing. */
@Component
public class SubmissionKinds {

    private final FileRecogniser recogniser;
    private final Limits limits;

    SubmissionKinds(ColumnVocabulary columns, Limits limits) {
        this.recogniser = new FileRecogniser(columns);
        this.limits = limits;
    }

    /** The kinds of readable files, by the district's id. */
    public Map<String, Set<FileKind>> of(Inbox.Contents contents, Snapshots snapshots) throws IOException {
        Map<String, Set<FileKind>> kinds = new HashMap<>();
        for (Inbox.Found found : contents.ofDistricts()) {
            if (!found.sha256().isEmpty()) {
                kinds.computeIfAbsent(found.district(), each -> EnumSet.noneOf(FileKind.class))
                        .add(kind(new SourceFile(snapshots.path(found.sha256()), found.name(), limits)));
            }
        }
        return kinds;
    }

    private FileKind kind(SourceFile file) throws IOException {
        try {
            return recogniser.recognise(file).kind();
        } catch (RefusedFileException refused) {
            return FileKind.UNREADABLE;
        }
    }
}
