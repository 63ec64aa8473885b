package se.samlad.cli;

import java.util.List;
import se.samlad.core.Message;
import se.samlad.core.Words;
import se.samlad.run.DistrictView;
import se.samlad.run.RunView;

/** Shows how a run stands: districts and documents, steps, and what to do. */
final class StatusReport {

    private static final String NOTHING = "–";

    private final Terminal terminal;
    private final Words words;

    StatusReport(Terminal terminal) {
        this.terminal = terminal;
        this.words = terminal.words();
    }

    void tell(RunView run, List<DistrictView> districts) {
        terminal.say("overview.title", run.number(), run.period(), state(run));
        terminal.out().println();
        if (run.steps().get(0).state() == RunView.StepState.DONE
                || run.steps().get(0).state() == RunView.StepState.REUSED) {
            documents(districts);
        } else {
            terminal.say("overview.not-received");
        }
        terminal.out().println();
        steps(run);
        run.failure().ifPresent(this::failure);
        run.continuation().ifPresent(command -> command("overview.command", command));
        if (districts.stream().anyMatch(DistrictView::isLacking)) {
            run.nextVersion().ifPresent(command -> command("overview.next-version", command));
        }
    }

    private void command(String key, String command) {
        terminal.out().println();
        terminal.say(key, command);
    }

    String state(RunView run) {
        String state = run.state().map(each -> words.get("attempt." + each)).orElse(NOTHING);
        String published = run.version()
                .map(version -> words.get("overview.version", state, version))
                .orElse(state);
        return run.purged()
                .map(at -> words.get("overview.purged", published, Holder.time(at)))
                .orElse(published);
    }

    private void documents(List<DistrictView> districts) {
        Grid grid = new Grid();
        grid.row(words.get("overview.district"), words.get("overview.list"), words.get("overview.report"));
        districts.forEach(each -> grid.row(each.name(), document(each.lists(), each), document(each.reports(), each)));
        grid.print(terminal.out());
        districts.forEach(each -> each.others().forEach(other -> other.refusal()
                .ifPresent(refusal -> terminal.out().println("  " + each.name() + ": " + words.get(refusal)))));
    }

    private String document(List<DistrictView.DocumentView> documents, DistrictView district) {
        if (documents.isEmpty()) {
            boolean isRefused =
                    district.others().stream().anyMatch(other -> other.refusal().isPresent());
            return words.get(isRefused ? "overview.refused" : "overview.missing");
        }
        String since = documents.get(0).since().map(Holder::time).orElse(NOTHING);
        return documents.size() == 1
                ? words.get("overview.received", since)
                : words.get("overview.received-several", documents.size(), since);
    }

    private void steps(RunView run) {
        Grid grid = new Grid();
        grid.row(
                words.get("overview.step"),
                words.get("overview.state"),
                words.get("overview.time"),
                words.get("overview.rows"));
        for (RunView.StepView step : run.steps()) {
            grid.row(
                    words.get("step." + step.name()),
                    words.get("step-state." + step.state()),
                    step.time().map(time -> RunReport.seconds(time) + " s").orElse(NOTHING),
                    step.rows().isPresent() ? words.count(step.rows().getAsLong()) : NOTHING);
        }
        grid.print(terminal.out());
    }

    private void failure(RunView.FailureView failure) {
        terminal.out().println();
        terminal.say(Message.of(failure.code()));
        String step = failure.step().map(name -> words.get("step." + name)).orElse(NOTHING);
        terminal.say(
                failure.file().isPresent() ? "overview.place-file" : "overview.place",
                step,
                failure.district().orElse(NOTHING),
                failure.file().orElse(NOTHING));
        terminal.say("overview.runbook", failure.code());
    }
}
