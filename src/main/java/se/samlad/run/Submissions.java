package se.samlad.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Period;
import se.samlad.file.FileTree;
import se.samlad.intake.FileKind;
import se.samlad.intake.Inbox;
import se.samlad.intake.Limits;
import se.samlad.intake.Snapshots;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.intake.SubmissionKinds;

/** What has come in for a period, and what its latest version was made of; keeps nothing. */
@Service
public class Submissions {

    /** A file that was written to, and one that another program keeps to itself. */
    private static final Set<String> BEING_WRITTEN = Set.of("I124", "I130");

    private final Path home;
    private final County county;
    private final Limits limits;
    private final SubmissionKinds kinds;
    private final RunTable runs;
    private final AttemptTable attempts;
    private final SubmissionFileTable files;
    private final PurgedPeriods purged;

    Submissions(
            @Value("${samlad.home}") Path home,
            County county,
            Limits limits,
            SubmissionKinds kinds,
            RunTable runs,
            AttemptTable attempts,
            SubmissionFileTable files,
            PurgedPeriods purged) {
        this.home = home;
        this.county = county;
        this.limits = limits;
        this.kinds = kinds;
        this.runs = runs;
        this.attempts = attempts;
        this.files = files;
        this.purged = purged;
    }

    /** Whether a period's rows were purged: it is over, whatever comes in for it. */
    public boolean isPurged(Period period) {
        return purged.at(period).isPresent();
    }

    /** What each expected district has sent, in the county's order. */
    public List<Arrival> arrived(Path input, Period period) throws IOException {
        Path looked = Files.createTempDirectory(Files.createDirectories(home.resolve("work")), "look");
        try {
            Snapshots snapshots = new Snapshots(looked);
            Inbox.Contents contents = new Inbox(input, county, snapshots, limits).contents(period);
            Map<String, Set<FileKind>> recognised = kinds.of(contents, snapshots);
            return county.expected().stream()
                    .map(district ->
                            arrival(district, of(contents, district), recognised.getOrDefault(district.id(), Set.of())))
                    .toList();
        } finally {
            FileTree.delete(looked);
        }
    }

    private static List<Inbox.Found> of(Inbox.Contents contents, District district) {
        return contents.files().stream()
                .filter(file -> file.district().equals(district.id()) && !file.passedOver())
                .toList();
    }

    private static Arrival arrival(District district, List<Inbox.Found> files, Set<FileKind> kinds) {
        return new Arrival(
                district.id(),
                district.name(),
                kinds.contains(FileKind.PARTICIPANT_LIST),
                kinds.contains(FileKind.STATUS_REPORT),
                files.stream().anyMatch(file -> file.refusal()
                        .filter(reason -> BEING_WRITTEN.contains(reason.code()))
                        .isPresent()),
                files.isEmpty(),
                hashes(files.stream().map(Inbox.Found::sha256)));
    }

    /** The latest version of a period; empty when none is published. */
    public Optional<Publication> published(Period period) {
        return runs.latest(period)
                .map(latest -> new Publication(
                        latest.version(),
                        attempts.all().stream()
                                .filter(each -> each.run() == latest.run() && each.state() == AttemptState.PUBLISHED)
                                .flatMap(each -> each.ended().stream())
                                .max(Comparator.naturalOrder()),
                        filesOf(latest.run())));
    }

    private Map<String, Set<String>> filesOf(long run) {
        Map<String, List<SubmissionFile>> byDistrict = files.all(run).stream()
                .filter(file -> file.kind() != FileKind.PASSED_OVER)
                .collect(Collectors.groupingBy(SubmissionFile::district));
        Map<String, Set<String>> hashes = new HashMap<>();
        byDistrict.forEach(
                (district, of) -> hashes.put(district, hashes(of.stream().map(SubmissionFile::sha256))));
        return hashes;
    }

    private static Set<String> hashes(Stream<String> all) {
        return all.filter(hash -> !hash.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
