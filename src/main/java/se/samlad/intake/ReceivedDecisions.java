package se.samlad.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samlad.core.Message;
import se.samlad.step.RunContext;

/** Receives the reviewers' decisions, after the districts' files: from the snapshot, read, to their tables. */
@Component
class ReceivedDecisions {

    /** Refusals whose text tells a reviewer what to do; the others speak of a district's list or report. */
    private static final Set<String> FOR_REVIEWERS = Set.of("I124", "I130");

    private final SubmissionFileTable files;
    private final DecisionLineTable lines;
    private final DecisionProblemTable problems;
    private final ReviewTable reviews;
    private final Limits limits;

    ReceivedDecisions(
            SubmissionFileTable files,
            DecisionLineTable lines,
            DecisionProblemTable problems,
            ReviewTable reviews,
            Limits limits) {
        this.files = files;
        this.lines = lines;
        this.problems = problems;
        this.reviews = reviews;
        this.limits = limits;
    }

    /** Keeps what they say; nothing when none came. */
    void receive(RunContext run, Inbox.Contents incoming) throws IOException {
        Set<String> names =
                incoming.ofDistricts().stream().map(Inbox.Found::name).collect(Collectors.toSet());
        int number = incoming.ofDistricts().size();
        List<DecisionProblemTable.Placed> told = new ArrayList<>();
        List<Review> reviewed = new ArrayList<>();
        for (Inbox.Found found : incoming.ofCounty()) {
            SubmissionFile file = file(++number, found);
            files.put(run.id(), file.refusal().isPresent() ? file : read(run, file, names, reviewed, told));
        }
        Reviews settled = Reviews.settled(reviewed);
        told.addAll(settled.problems());
        reviews.put(run.id(), settled);
        problems.put(run.id(), told);
    }

    private SubmissionFile read(
            RunContext run,
            SubmissionFile file,
            Set<String> names,
            List<Review> reviewed,
            List<DecisionProblemTable.Placed> told)
            throws IOException {
        SourceFile source = new SourceFile(run.snapshot(file.sha256()), file.name(), limits);
        try {
            Optional<Review> review = ReviewReader.read(source);
            if (review.isPresent()) {
                reviewed.add(review.get());
                return file.as(FileKind.REVIEW, review.get().format(), StatedOrigin.NONE);
            }
            Decisions decisions = DecisionReader.read(source, names);
            lines.put(run.id(), decisions.lines());
            decisions.problems().forEach(each -> told.add(new DecisionProblemTable.Placed(file.name(), each)));
            return file.as(FileKind.DECISIONS, decisions.format(), StatedOrigin.NONE);
        } catch (RefusedFileException refused) {
            return file.unused(FileKind.DECISIONS, forReviewers(file.name(), refused.reason()));
        }
    }

    private static SubmissionFile file(int number, Inbox.Found found) {
        Optional<Message> refusal = found.refusal().map(reason -> forReviewers(found.name(), reason));
        return new SubmissionFile(
                number,
                found.district(),
                found.name(),
                found.sha256(),
                found.size(),
                FileKind.DECISIONS,
                "",
                StatedOrigin.NONE,
                refusal);
    }

    private static Message forReviewers(String name, Message reason) {
        boolean told = reason.code().startsWith("D") || FOR_REVIEWERS.contains(reason.code());
        return told ? reason : Message.of("D002", name, reason.code());
    }
}
