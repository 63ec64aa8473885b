package se.samlad.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samlad.audit.AuditTrail;
import se.samlad.audit.Deed;
import se.samlad.audit.Entry;
import se.samlad.file.Sha256;
import se.samlad.intake.FileKind;
import se.samlad.intake.ReviewTable;
import se.samlad.intake.SignOff;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.publication.PublicationHead;
import se.samlad.step.RunContext;

/** Writes into the home's trail what runs do (docs/decisions/0034): hashes, numbers and codes, no file's name. */
@Component
public class Deeds {

    private final AuditTrail trail;
    private final Rules rules;
    private final RunTable runs;
    private final AttemptTable attempts;
    private final SubmissionFileTable files;
    private final ReviewTable reviews;

    Deeds(
            AuditTrail trail,
            Rules rules,
            RunTable runs,
            AttemptTable attempts,
            SubmissionFileTable files,
            ReviewTable reviews) {
        this.trail = trail;
        this.rules = rules;
        this.runs = runs;
        this.attempts = attempts;
        this.files = files;
        this.reviews = reviews;
    }

    /** The configuration in force, when it is another than before: which keys are set, and a hash of what is no secret. */
    public void inForce(Settings settings) {
        List<Settings.Value> own = settings.all().stream()
                .filter(value -> !value.origin().isEmpty())
                .toList();
        Map<String, String> about = new LinkedHashMap<>();
        about.put("own", own.stream().map(value -> value.setting().key()).collect(Collectors.joining(" ")));
        about.put(
                "sha256",
                Sha256.of(settings.all().stream()
                        .map(value -> value.setting().key() + "=" + value.shown() + "\n")
                        .collect(Collectors.joining())));
        trail.addWhenOther(Deed.SETTINGS_IN_FORCE, about);
    }

    void started(Plan plan, int attempt) {
        trail.addWhenOther(Deed.RULES_IN_FORCE, new TreeMap<>(rules.hashes()));
        RunContext run = RunContext.of(plan.parameters());
        Map<String, String> about = about(run.id(), attempt);
        about.putAll(about(runs.head(run.id(), run.version())));
        about.put(
                "again",
                Optional.ofNullable(plan.parameters().getString("again")).orElse(""));
        trail.add(Deed.RUN_STARTED, about);
    }

    /** A version is shown, for the first time or once more. */
    void published(Plan plan) {
        published(RunContext.of(plan.parameters()).id(), plan.version(), plan.folder());
    }

    private void published(long run, int version, Path folder) {
        Map<String, String> decisions = decisions(run);
        if (!decisions.isEmpty()) {
            trail.add(Deed.DECISIONS_READ, decisions);
        }
        reviews.signOff(run).ifPresent(approval -> trail.add(Deed.SIGNED_OFF, about(run, approval)));
        PublicationHead head = runs.head(run, version);
        Map<String, String> about = new LinkedHashMap<>();
        about.put("run", Long.toString(run));
        about.putAll(about(head));
        about.put("head", head.hash());
        manifest(folder).ifPresent(sha256 -> about.put("manifest", sha256));
        trail.add(Deed.PUBLISHED, about);
    }

    /** Writes down how runs ended whose processes did not come to it: the one that has just ended, and those that were killed. */
    void catchUp(Path output) {
        List<Entry> known = trail.read().entries();
        for (Attempt attempt : attempts.all()) {
            ending(attempt.state())
                    .filter(what -> isWithoutEnd(attempt, known))
                    .ifPresent(what -> trail.add(what, about(attempt)));
        }
        for (RunTable.Known run : runs.all()) {
            run.version()
                    .filter(version -> isUnknown(runs.head(run.id(), version), known))
                    .ifPresent(
                            version -> published(run.id(), version, RunPlanner.folder(output, run.period(), version)));
        }
    }

    private static Optional<Deed> ending(AttemptState state) {
        return switch (state) {
            case FAILED -> Optional.of(Deed.RUN_FAILED);
            case STOPPED -> Optional.of(Deed.RUN_STOPPED);
            case INTERRUPTED -> Optional.of(Deed.RUN_INTERRUPTED);
            case RUNNING, PUBLISHED -> Optional.empty();
        };
    }

    /** The latest that is known of it is its beginning; of attempts of before there was a trail nothing is. */
    private static boolean isWithoutEnd(Attempt attempt, List<Entry> known) {
        Map<String, String> named = about(attempt.run(), attempt.number());
        return known.stream()
                .filter(entry -> entry.about().entrySet().containsAll(named.entrySet()))
                .reduce((one, other) -> other)
                .filter(latest -> latest.what() == Deed.RUN_STARTED)
                .isPresent();
    }

    private static boolean isUnknown(PublicationHead head, List<Entry> known) {
        return known.stream()
                .noneMatch(entry -> entry.what() == Deed.PUBLISHED
                        && head.hash().equals(entry.about().get("head")));
    }

    private static Map<String, String> about(long run, int attempt) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("run", Long.toString(run));
        about.put("attempt", Integer.toString(attempt));
        return about;
    }

    private static Map<String, String> about(Attempt attempt) {
        Map<String, String> about = about(attempt.run(), attempt.number());
        attempt.failure().ifPresent(failure -> {
            about.put("code", failure.code());
            about.put("step", failure.step().orElse(""));
        });
        return about;
    }

    private static Map<String, String> about(PublicationHead head) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("period", head.period());
        about.put("version", Integer.toString(head.version()));
        about.put("inputs", head.inputs());
        about.put("rules", head.rules());
        about.put("history", head.history());
        about.put("before", head.before());
        return about;
    }

    private static Map<String, String> about(long run, SignOff approval) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("run", Long.toString(run));
        about.put("approved-on", approval.approvedOn().toString());
        about.put("inputs", approval.inputs());
        about.put("rules", approval.rules());
        return about;
    }

    /** The hashes of the files with reviewers' decisions, by their number; empty when none came in. */
    private Map<String, String> decisions(long run) {
        Map<String, String> about = new LinkedHashMap<>();
        for (SubmissionFile file : files.all(run)) {
            if (file.kind() == FileKind.DECISIONS || file.kind() == FileKind.REVIEW) {
                about.putIfAbsent("run", Long.toString(run));
                about.put("file" + file.number(), file.sha256());
            }
        }
        return about;
    }

    private static Optional<String> manifest(Path folder) {
        Path manifest = folder.resolve(PublishedManifest.NAME);
        try {
            return Files.exists(manifest) ? Optional.of(Sha256.of(manifest)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
