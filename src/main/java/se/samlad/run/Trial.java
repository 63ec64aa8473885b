package se.samlad.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Spelling;
import se.samlad.file.AtomicFile;
import se.samlad.intake.Inbox;
import se.samlad.intake.Limits;
import se.samlad.intake.Snapshots;
import se.samlad.intake.StatedOrigin;
import se.samlad.intake.SubmissionOrigin;

/**
 * Tries one submission before the deadline: the same job as for a whole county, on a home that its caller throws away
 * (docs/decisions/0012). What it finds is what the county's run will find.
 */
@Service
public class Trial {

    private static final String REPORT = "Granskning";
    private static final String FINDINGS = "findings.json";

    private final Path home;
    private final County county;
    private final Limits limits;
    private final SubmissionOrigin origin;
    private final Consolidation consolidation;

    Trial(
            @Value("${samlad.home}") Path home,
            County county,
            Limits limits,
            SubmissionOrigin origin,
            Consolidation consolidation) {
        this.home = home;
        this.county = county;
        this.limits = limits;
        this.origin = origin;
        this.consolidation = consolidation;
    }

    /**
     * What a submission belongs to.
     *
     * @param district empty when nothing says it, or the files name several
     * @param period empty when nothing says it
     */
    public record Origin(Optional<District> district, Optional<Period> period) {}

    /** Which district and period are tried: as asked for, as the folders are named, or as the files say. */
    public Origin originOf(TrialRequest request) throws IOException {
        Path folder = request.folder().toAbsolutePath().normalize();
        Optional<District> district = request.district().flatMap(this::named).or(() -> named(name(folder)));
        Optional<Period> period = request.period()
                .or(() -> Optional.ofNullable(folder.getParent()).flatMap(parent -> Period.parse(name(parent))));
        if (district.isPresent() && period.isPresent()) {
            return new Origin(district, period);
        }
        StatedOrigin stated = origin.of(contents(request, county.districts().get(0)), snapshots());
        boolean one = stated.districts().size() == 1;
        return new Origin(
                district.or(() -> one ? county.district(stated.districts().get(0)) : Optional.empty()),
                period.or(() -> stated.date().flatMap(date -> Period.parse(date.toString()))));
    }

    private Optional<District> named(String text) {
        String folded = Spelling.fold(text);
        return county.districts().stream()
                .filter(each -> Spelling.fold(each.id()).equals(folded)
                        || Spelling.fold(each.name()).equals(folded))
                .findFirst();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Reads, checks and reconciles, and writes what was found; the district is the only one that is expected. */
    public RunOutcome run(TrialRequest request, District district, Period period, Progress progress)
            throws IOException {
        Inbox.Contents contents = contents(request, district);
        if (contents.isWithoutSubmission()) {
            return new RunOutcome.NothingToRead(Message.of("E653", request.folder()));
        }
        RunOutcome outcome = consolidation.run(period, contents, home.resolve("output"), district.id(), progress);
        if (!(outcome instanceof RunOutcome.Published published)) {
            return outcome instanceof RunOutcome.Failed
                    ? new RunOutcome.Failed(Message.of("E702"), "", Optional.empty())
                    : outcome;
        }
        Path folder = request.output().resolve(district.name() + " " + period);
        for (Path file : List.of(
                report(published.folder()), published.folder().resolve("data").resolve(FINDINGS))) {
            AtomicFile.write(folder.resolve(name(file)), out -> Files.copy(file, out));
        }
        return published.in(folder);
    }

    private Inbox.Contents contents(TrialRequest request, District district) throws IOException {
        return new Inbox(request.folder(), county, snapshots(), limits).contentsOf(district);
    }

    private Snapshots snapshots() {
        return new Snapshots(home.resolve("work").resolve("snapshots"));
    }

    private static Path report(Path version) throws IOException {
        try (var files = Files.list(version)) {
            return files.filter(
                            file -> name(file).contains(REPORT) && name(file).endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
