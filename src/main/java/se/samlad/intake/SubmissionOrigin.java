package se.samlad.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.samlad.core.County;

/** Finds out which district and period files belong to, by what they say themselves: the report first. */
@Component
public class SubmissionOrigin {

    private final FileRecogniser recogniser;
    private final County county;
    private final Limits limits;

    SubmissionOrigin(ColumnVocabulary columns, County county, Limits limits) {
        this.recogniser = new FileRecogniser(columns);
        this.county = county;
        this.limits = limits;
    }

    /** What the files name; files that cannot be read name nothing. */
    public StatedOrigin of(Inbox.Contents contents, Snapshots snapshots) throws IOException {
        List<StatedOrigin> named = new ArrayList<>();
        for (Inbox.Found found : contents.files()) {
            if (!found.sha256().isEmpty()) {
                origin(new SourceFile(snapshots.path(found.sha256()), found.name(), limits))
                        .ifPresent(named::add);
            }
        }
        TreeSet<String> districts = new TreeSet<>();
        named.forEach(each -> districts.addAll(each.districts()));
        Optional<LocalDate> date =
                named.stream().flatMap(each -> each.date().stream()).findFirst();
        return new StatedOrigin(List.copyOf(districts), date);
    }

    private Optional<StatedOrigin> origin(SourceFile file) throws IOException {
        try {
            Recognised recognised = recogniser.recognise(file);
            return Optional.of(
                    recognised.kind() == FileKind.STATUS_REPORT
                            ? StatedOrigin.of(ReportReader.read(file), county)
                            : StatedOrigin.ofTitles(recognised.titles(), county));
        } catch (RefusedFileException refused) {
            return Optional.empty();
        }
    }
}
