package se.samlad.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Spelling;
import se.samlad.file.Sha256;

/** The folder into which the districts' files are put: {@code input/<period>/<district>/} (DOMAIN S2). */
public final class Inbox {

    private static final Set<String> OF_THE_FILE_SYSTEM = Set.of("thumbs.db", ".ds_store", "desktop.ini");

    private final Path folder;
    private final County county;

    public Inbox(Path folder, County county) {
        this.folder = folder;
        this.county = county;
    }

    /** A file that was found, before it is read. */
    public record Found(String district, String name, Path path, String sha256, boolean passedOver) {}

    /**
     * What lies there for a period.
     *
     * @param files districts in the county's order, files by name
     * @param remarks folders and files that belong to no district
     */
    public record Contents(List<Found> files, List<Message> remarks) {

        /** A hash over district, name and bytes of every file that is not passed over. */
        public String fingerprint() {
            StringBuilder all = new StringBuilder();
            files.stream().filter(file -> !file.passedOver()).forEach(file -> all.append(file.district())
                    .append('/')
                    .append(file.name())
                    .append('=')
                    .append(file.sha256())
                    .append('\n'));
            return Sha256.of(all.toString());
        }
    }

    /** The newest period that has a folder; empty when there is none. */
    public Optional<Period> newestPeriod() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        return children(folder).stream()
                .filter(Files::isDirectory)
                .flatMap(each -> Period.parse(name(each)).stream())
                .max(Comparator.naturalOrder());
    }

    /** Lists and hashes a period's files; nothing there gives empty contents. */
    public Contents contents(Period period) throws IOException {
        Path periodFolder = folder.resolve(period.toString());
        List<Found> files = new ArrayList<>();
        List<Message> remarks = new ArrayList<>();
        if (!Files.isDirectory(periodFolder)) {
            return new Contents(files, remarks);
        }
        List<Path> children = children(periodFolder);
        for (Path child : children) {
            if (!isPassedOver(child) && district(child).isEmpty()) {
                remarks.add(Message.of(Files.isDirectory(child) ? "I001" : "I002", name(child)));
            }
        }
        for (District district : county.districts()) {
            for (Path child : children) {
                if (district(child).equals(Optional.of(district))) {
                    addFiles(district, child, files, remarks);
                }
            }
        }
        return new Contents(List.copyOf(files), List.copyOf(remarks));
    }

    private static void addFiles(District district, Path districtFolder, List<Found> files, List<Message> remarks)
            throws IOException {
        for (Path path : children(districtFolder)) {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                remarks.add(Message.of("I003", district.name(), name(path)));
                continue;
            }
            boolean passedOver = isPassedOver(path);
            files.add(new Found(district.id(), name(path), path, passedOver ? "" : Sha256.of(path), passedOver));
        }
    }

    /** The district that a folder is named after, by its id or its name in any spelling. */
    private Optional<District> district(Path child) {
        String folded = Spelling.fold(name(child));
        return Files.isDirectory(child)
                ? county.districts().stream()
                        .filter(each -> Spelling.fold(each.id()).equals(folded)
                                || Spelling.fold(each.name()).equals(folded))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isPassedOver(Path path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        return name.startsWith("~$")
                || name.startsWith(".")
                || name.endsWith(".tmp")
                || name.endsWith(".part")
                || OF_THE_FILE_SYSTEM.contains(name);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(Comparator.comparing(Inbox::name)).toList();
        }
    }

    /** Composed, so that a file copied from a Mac has the same name. */
    private static String name(Path path) {
        return Spelling.tidy(String.valueOf(path.getFileName()));
    }
}
