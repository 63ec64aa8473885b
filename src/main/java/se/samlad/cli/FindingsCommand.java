package se.samlad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.samlad.core.County;
import se.samlad.core.Period;
import se.samlad.run.FindingView;
import se.samlad.run.Overview;

/** {@code findings}: what somebody has to look at in the latest version of a period. */
@Command(name = "findings", mixinStandardHelpOptions = true)
final class FindingsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HomeOptions options = new HomeOptions();

    @Option(names = "--district", paramLabel = "LÄNSDEL", descriptionKey = "cli.findings.district")
    private @Nullable String district;

    @Option(names = "--period", paramLabel = "ÅÅÅÅ-MM-DD", descriptionKey = "cli.findings.period")
    private @Nullable String period;

    @Option(names = "--all", descriptionKey = "cli.findings.all")
    private boolean isAll;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean isJson;

    FindingsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Period> wanted = PeriodOption.parse(period, spec, terminal);
        return new ReadingCommand(terminal, options, isJson).show(overview -> show(overview, wanted));
    }

    private int show(Overview overview, Optional<Period> wanted) {
        Optional<String> only = Optional.ofNullable(district)
                .map(called -> overview.district(called).orElseThrow(this::unknownDistrict));
        List<FindingView> findings = overview.findings(wanted, only).stream()
                .filter(finding -> isAll || finding.isOpen())
                .toList();
        if (isJson) {
            Json.print(terminal.out(), json -> {
                json.writeStartArray();
                findings.forEach(finding -> JsonViews.finding(json, finding, terminal.words()));
                json.writeEndArray();
            });
        } else {
            tell(overview.publishedPeriod(wanted), findings);
        }
        return ExitCode.DONE.code();
    }

    private ParameterException unknownDistrict() {
        return new ParameterException(
                Objects.requireNonNull(spec).commandLine(), terminal.words().get("cli.unknown-district"));
    }

    private void tell(Optional<Period> shown, List<FindingView> findings) {
        if (shown.isEmpty()) {
            terminal.say("overview.none");
            return;
        }
        terminal.say("findings.title", shown.get(), findings.size());
        findings.forEach(finding -> terminal.out()
                .println("  " + terminal.words().get("severity." + finding.severity()) + ", " + whose(finding) + ": "
                        + finding.text(terminal.words())));
    }

    private String whose(FindingView finding) {
        return finding.district().equals(County.ID) ? terminal.words().get("overview.county") : finding.district();
    }
}
