package se.samlad.publication;

import java.util.List;
import java.util.stream.Collectors;
import se.samlad.file.Sha256;
import se.samlad.intake.FileKind;
import se.samlad.intake.SubmissionFile;

/**
 * What a reviewer's signature is about: it holds for these files under these rules and for no others.
 *
 * @param inputs SHA-256 over the districts' files, in no matter which order; the reviewers' own decisions are none of them
 * @param rules the hash of the rules in force
 */
public record SignOffBasis(String inputs, String rules) {

    /** The basis of a run. */
    public static SignOffBasis of(List<SubmissionFile> files, String rules) {
        String lines = files.stream()
                .filter(file -> file.kind() != FileKind.DECISIONS)
                .map(file -> file.district() + " " + file.kind() + " " + file.sha256() + "\n")
                .sorted()
                .collect(Collectors.joining());
        return new SignOffBasis(Sha256.of(lines), rules);
    }
}
