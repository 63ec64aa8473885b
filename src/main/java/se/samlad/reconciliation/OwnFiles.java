package se.samlad.reconciliation;

import java.util.List;
import se.samlad.core.District;
import se.samlad.intake.FileKind;
import se.samlad.intake.SubmissionFile;

/** The files that lie in a district's folder. */
record OwnFiles(District district, List<SubmissionFile> files) {

    OwnFiles {
        files = List.copyOf(files);
    }

    /** A district's among those of a run. */
    static OwnFiles of(District district, List<SubmissionFile> all) {
        return new OwnFiles(
                district,
                all.stream()
                        .filter(file -> file.district().equals(district.id()))
                        .toList());
    }

    boolean has(FileKind kind) {
        return files.stream().anyMatch(file -> file.kind() == kind);
    }

    boolean contains(int fileNumber) {
        return files.stream().anyMatch(file -> file.number() == fileNumber);
    }

    /** The file's name; empty for one of another district. */
    String name(int fileNumber) {
        return files.stream()
                .filter(file -> file.number() == fileNumber)
                .map(SubmissionFile::name)
                .findFirst()
                .orElse("");
    }
}
