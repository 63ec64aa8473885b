package se.samlad.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Spelling;
import se.samlad.file.Sha256;

/**
 * The folder into which the districts' files are put: {@code input/<period>/<district>/} (DOMAIN S2), and beside their
 * folders the reviewers' decisions. Links are not followed.
 */
public final class Inbox {

    private final Path folder;
    private final County county;
    private final Arrivals arrivals;
    private final Snapshots snapshots;
    private final Limits limits;

    public Inbox(Path folder, County county, Snapshots snapshots, Limits limits) {
        this.folder = folder;
        this.county = county;
        this.arrivals = new Arrivals(snapshots, limits);
        this.snapshots = snapshots;
        this.limits = limits;
    }

    /**
     * A file that was found, before what it is has been recognised.
     *
     * @param district whose it is: a district's id, or {@link County#ID} for the reviewers' decisions
     * @param name as it is shown to people
     * @param sha256 of its snapshot's bytes; empty when none was taken
     * @param passedOver whether it is a program's own and not read
     * @param refusal why no snapshot was taken; empty otherwise
     */
    public record Found(
            String district, String name, String sha256, long size, boolean passedOver, Optional<Message> refusal) {

        boolean isOfCounty() {
            return district.equals(County.ID);
        }
    }

    /**
     * What lies there for a period.
     *
     * @param files districts in the county's order, files by name; the reviewers' decisions after them
     * @param remarks folders and files that belong to no district
     */
    public record Contents(List<Found> files, List<Message> remarks) {

        /** Nothing. */
        public static final Contents NONE = new Contents(List.of(), List.of());

        public Contents {
            files = List.copyOf(files);
            remarks = List.copyOf(remarks);
        }

        List<Found> ofDistricts() {
            return files.stream().filter(file -> !file.isOfCounty()).toList();
        }

        List<Found> ofCounty() {
            return files.stream().filter(Found::isOfCounty).toList();
        }

        /** Whether no district has sent anything to read. */
        public boolean isWithoutSubmission() {
            return ofDistricts().stream().allMatch(Found::passedOver);
        }

        /** A hash over district, name and bytes of every file that is not passed over. */
        public String fingerprint() {
            StringBuilder all = new StringBuilder();
            files.stream().filter(file -> !file.passedOver()).forEach(file -> all.append(file.district())
                    .append('/')
                    .append(file.name())
                    .append('=')
                    .append(file.sha256())
                    .append(file.refusal().map(Message::code).orElse(""))
                    .append('\n'));
            return Sha256.of(all.toString());
        }
    }

    /** The newest period that has a folder; empty when there is none. */
    public Optional<Period> newestPeriod() throws IOException {
        return periods(folder).stream().max(Comparator.naturalOrder());
    }

    /** The periods that have a folder, oldest first. */
    public static List<Period> periods(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return children(folder).stream()
                .filter(Files::isDirectory)
                .flatMap(each -> Period.parse(String.valueOf(each.getFileName())).stream())
                .sorted()
                .toList();
    }

    /** Takes snapshots of a period's files; nothing there gives empty contents. */
    public Contents contents(Period period) throws IOException {
        Path periodFolder = folder.resolve(period.toString());
        if (!Files.isDirectory(periodFolder)) {
            return Contents.NONE;
        }
        List<Found> files = new ArrayList<>();
        List<Message> remarks = new ArrayList<>();
        List<Path> children = children(periodFolder);
        Map<Path, Found> reviews = reviews(children);
        for (Path child : children) {
            FileName name = FileName.of(child);
            boolean known = isDecisions(child) || reviews.containsKey(child);
            if (!name.isPassedOver() && !known && district(child).isEmpty()) {
                remarks.add(Message.of(Files.isDirectory(child) ? "I001" : "I002", name.shown()));
            }
        }
        for (District district : county.districts()) {
            for (Path child : children) {
                if (district(child).equals(Optional.of(district))) {
                    addFiles(district, child, files);
                }
            }
        }
        addDecisions(
                children.stream().filter(child -> !reviews.containsKey(child)).toList(), files);
        files.addAll(reviews.values());
        return new Contents(files, remarks);
    }

    /** A single district's folder, wherever it lies. */
    public Contents contentsOf(District district) throws IOException {
        List<Found> files = new ArrayList<>();
        addFiles(district, folder, files);
        return new Contents(files, List.of());
    }

    private void addFiles(District district, Path districtFolder, List<Found> files) throws IOException {
        for (Path path : children(districtFolder)) {
            files.add(arrivals.take(district.id(), path, "I003"));
        }
    }

    /** The county workbooks that reviewers have filled in, whatever their names: known by their content. */
    private Map<Path, Found> reviews(List<Path> children) throws IOException {
        Map<Path, Found> reviews = new LinkedHashMap<>();
        for (Path child : children) {
            if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
                Found found = arrivals.take(County.ID, child, "I002");
                if (!found.sha256().isEmpty() && isReview(found)) {
                    reviews.put(child, found);
                }
            }
        }
        return reviews;
    }

    private boolean isReview(Found found) throws IOException {
        return ReviewReader.isReview(new SourceFile(snapshots.path(found.sha256()), found.name(), limits));
    }

    /** The first file with decisions counts; another beside it could say something else. */
    private void addDecisions(List<Path> children, List<Found> files) throws IOException {
        Optional<Found> first = Optional.empty();
        for (Path child : children) {
            String name = FileName.of(child).shown();
            if (isDecisions(child)) {
                Found found = first.isEmpty()
                        ? arrivals.take(County.ID, child, "D004")
                        : Arrivals.refused(
                                County.ID,
                                name,
                                0,
                                Message.of("D003", name, first.get().name()));
                first = first.or(() -> Optional.of(found));
                files.add(found);
            }
        }
    }

    /** A folder of that name is remarked on like any other. */
    private static boolean isDecisions(Path child) {
        return FileName.of(child).isDecisions() && !Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
    }

    /** The district that a folder is named after, by its id or its name in any spelling. */
    private Optional<District> district(Path child) {
        String folded = Spelling.fold(FileName.of(child).shown());
        return Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)
                ? county.districts().stream()
                        .filter(each -> Spelling.fold(each.id()).equals(folded)
                                || Spelling.fold(each.name()).equals(folded))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(Comparator.comparing(
                                    (Path child) -> FileName.of(child).shown())
                            .thenComparing(child -> String.valueOf(child.getFileName())))
                    .toList();
        }
    }
}
