package se.samlad.notification;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Texts;
import se.samlad.run.AttemptState;
import se.samlad.run.DistrictView;
import se.samlad.run.FindingView;
import se.samlad.run.Overview;
import se.samlad.run.RunView;

/** Writes what an operator has to know of a run: counts, districts, codes and folders. */
@Component
class RunDigests {

    private final Overview overview;

    RunDigests(Overview overview) {
        this.overview = overview;
    }

    /** The digest of a run that was published or has failed; empty while neither is so. A failure that stays the same is told once. */
    Optional<Digest> of(RunView run, Path output) {
        if (run.state().equals(Optional.of(AttemptState.PUBLISHED))
                && run.version().isPresent()) {
            return Optional.of(published(run, run.version().get(), output));
        }
        return run.failure().map(failure -> failed(run, failure));
    }

    private Digest published(RunView run, int version, Path output) {
        List<DistrictView> districts = overview.districts(run.number());
        List<FindingView> findings = overview.findings(Optional.of(run.period()), Optional.empty()).stream()
                .filter(FindingView::isOpen)
                .toList();
        List<String> missing = districts.stream()
                .filter(each -> each.lists().isEmpty() || each.reports().isEmpty())
                .map(DistrictView::name)
                .toList();
        StringBuilder body = new StringBuilder(Texts.get("mail.published", run.period(), version) + "\n\n");
        districts.forEach(
                each -> body.append("  – ").append(line(each, findings)).append('\n'));
        Path folder = output.toAbsolutePath()
                .normalize()
                .resolve(run.period().toString())
                .resolve("v" + version);
        body.append('\n').append(Texts.get("mail.folder", folder)).append('\n');
        body.append(Texts.get("mail.findings", run.period())).append('\n');
        String subject = missing.isEmpty()
                ? Texts.get("mail.published-subject", run.period(), version)
                : Texts.get("mail.partial-subject", run.period(), version, String.join(", ", missing));
        return new Digest("run " + run.number() + " version " + version, subject, body.toString());
    }

    private static String line(DistrictView district, List<FindingView> findings) {
        long refused = district.others().stream()
                .filter(each -> each.refusal().isPresent())
                .count();
        String line = Texts.get(
                "mail.district",
                district.name(),
                Texts.get(district.lists().isEmpty() ? "mail.no-list" : "mail.list"),
                Texts.get(district.reports().isEmpty() ? "mail.no-report" : "mail.report"),
                count(findings, district, "ERROR"),
                count(findings, district, "QUERY"));
        return refused == 0 ? line : line + " " + Texts.get("mail.refused", refused);
    }

    private static long count(List<FindingView> findings, DistrictView district, String severity) {
        return findings.stream()
                .filter(each -> each.district().equals(district.name())
                        && each.severity().equals(severity))
                .count();
    }

    private static Digest failed(RunView run, RunView.FailureView failure) {
        String step = failure.step().map(name -> Texts.get("step." + name)).orElse(Texts.get("mail.no-step"));
        String body = Texts.get("mail.failed", run.period())
                + "\n\n" + Texts.get(Message.of(failure.code()))
                + "\n" + Texts.get("mail.place", step, failure.district().orElse(Texts.get("mail.county")))
                + "\n\n" + Texts.get("mail.command", failure.command())
                + "\n" + Texts.get("mail.runbook", failure.code()) + "\n";
        return new Digest(
                "run " + run.number() + " " + failure.code() + " "
                        + failure.step().orElse(""),
                Texts.get("mail.failed-subject", run.period(), failure.code()),
                body);
    }

    /** Of a period that could not even be begun; told once a day. */
    static Digest blocked(Period period, Message reason, String day) {
        return new Digest(
                "blocked " + period + " " + reason.code() + " " + day,
                Texts.get("mail.failed-subject", period, reason.code()),
                Texts.get("mail.failed", period) + "\n\n" + Texts.get(reason) + "\n"
                        + Texts.get("mail.runbook", reason.code()) + "\n");
    }
}
