package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import se.samlad.core.County;
import se.samlad.core.Message;
import se.samlad.core.Phrase;
import se.samlad.core.Severity;
import se.samlad.intake.DecisionProblem;
import se.samlad.intake.DecisionProblemTable;
import se.samlad.intake.FileKind;
import se.samlad.intake.SubmissionFile;
import se.samlad.linkage.DecisionNoteTable;

/** Tells what is wrong with the reviewers' decisions, which belong to the county and not to a district. */
final class DecisionFindings {

    private DecisionFindings() {}

    /**
     * What there is to say of each file and of its lines.
     *
     * @param files the run's
     */
    static List<Finding> of(List<SubmissionFile> files, List<DecisionProblemTable.Placed> problems) {
        List<Finding> findings = new ArrayList<>();
        for (SubmissionFile file : files) {
            if (file.kind() == FileKind.DECISIONS || file.kind() == FileKind.REVIEW) {
                file.refusal().ifPresent(reason -> findings.add(finding(Severity.ERROR, file.name(), reason)));
                if (file.refusal().isEmpty()) {
                    PackageCheck.encoding(file)
                            .ifPresent(message -> findings.add(finding(Severity.NOTICE, file.name(), message)));
                    problems.stream()
                            .filter(placed -> placed.file().equals(file.name()))
                            .forEach(placed -> findings.add(finding(file.name(), placed.problem())));
                }
            }
        }
        return findings;
    }

    /** Decisions that could not be followed: one that has lapsed only asks to be made again. */
    static List<Finding> ofNotes(List<DecisionNoteTable.Told> notes) {
        return notes.stream()
                .map(note -> Finding.of(
                        note.district().isEmpty() ? County.ID : note.district(),
                        Finding.Kind.PACKAGE,
                        note.message().code().equals("R723") ? Severity.QUERY : Severity.ERROR,
                        "",
                        note.message()))
                .toList();
    }

    private static Finding finding(String file, DecisionProblem problem) {
        List<String> arguments = new ArrayList<>();
        arguments.add(Phrase.text("place.line", file, problem.line()));
        arguments.addAll(problem.arguments());
        return finding(problem.severity(), file + "!" + problem.line(), new Message(problem.code(), arguments));
    }

    private static Finding finding(Severity severity, String subject, Message message) {
        return Finding.of(County.ID, Finding.Kind.PACKAGE, severity, subject, message);
    }
}
