package se.samlad.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;
import se.samlad.core.Period;
import se.samlad.intake.Inbox;
import se.samlad.step.Reuse;

/** Plans the run of what has come in: nothing when it is published, the rest of it when it was begun, or all of it. */
@Component
class RunPlanner {

    private final Rules rules;
    private final RunTable runs;
    private final BasisTable bases;
    private final JobRepository repository;

    RunPlanner(Rules rules, RunTable runs, BasisTable bases, JobRepository repository) {
        this.rules = rules;
        this.runs = runs;
        this.bases = bases;
        this.repository = repository;
    }

    /** Plans; of one district only when its id is given. */
    Planned plan(Period period, Inbox.Contents contents, RunRequest request, String only, Path snapshots) {
        String inputs = contents.fingerprint();
        RunTable.Run run = runs.of(period, inputs, rules.hash(), runs.history(period));
        bases.put(run.id(), basis(period));
        int version = run.version().orElseGet(() -> ShownVersions.of(request.output(), period)
                .next(runs.nextVersion(period), inputs, rules.hash(), run.history()));
        Path folder = folder(request.output(), period, version);
        if (run.version().isPresent() && Files.exists(folder.resolve("manifest.json"))) {
            return new Planned.Settled(new RunOutcome.NothingNew(period, version, folder));
        }
        RunParameters parameters = new RunParameters(
                period,
                inputs,
                rules.hash(),
                run,
                run.version().isPresent() ? copies() : 0L,
                "",
                version,
                only,
                request.output(),
                snapshots);
        return new Planned.Ready(new Plan(
                period,
                contents,
                request.output(),
                folder,
                version,
                run.version().isPresent(),
                parameters.with(Reuse.NONE),
                request.command(period),
                Reuse.NONE,
                List.of(),
                OptionalLong.empty()));
    }

    static Path folder(Path output, Period period, int version) {
        return output.resolve(period.toString()).resolve("v" + version);
    }

    /** What a run of the period rests on now. */
    Map<String, String> basis(Period period) {
        Map<String, String> basis = new LinkedHashMap<>(rules.hashes());
        basis.put("history", runs.history(period));
        return basis;
    }

    /** A published version whose files are gone is made once more, by a job instance of its own. */
    private long copies() {
        return repository.findJobInstances(ConsolidationJob.NAME).size();
    }
}
