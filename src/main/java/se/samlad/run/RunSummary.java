package se.samlad.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Measure;
import se.samlad.core.Message;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Swedish;
import se.samlad.core.Words;
import se.samlad.count.FigureTable;
import se.samlad.count.Figures;
import se.samlad.intake.FileKind;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.FindingTable;
import se.samlad.reconciliation.Verdict;
import se.samlad.step.RunContext;

/** Sums up a published run for whoever started it: what was read, what agrees, what does not. */
@Component
class RunSummary {

    private final County county;
    private final SubmissionFileTable files;
    private final FigureTable figures;
    private final FindingTable findings;
    private final Words words;
    private final int most;

    RunSummary(
            County county,
            SubmissionFileTable files,
            FigureTable figures,
            FindingTable findings,
            Words words,
            @Value("${samlad.findings-shown:10}") int most) {
        this.most = most;
        this.words = words;
        this.county = county;
        this.files = files;
        this.figures = figures;
        this.findings = findings;
    }

    RunOutcome.Published of(RunContext run, List<Message> remarks, Path folder) {
        List<SubmissionFile> received = files.all(run.id());
        List<Finding> all = findings.all(run.id());
        Figures counted = figures.ofRun(run.id());
        List<String> lines = new ArrayList<>();
        for (District district : run.expecting(county).expected()) {
            lines.add(line(district, received, counted, all));
        }
        remarks.forEach(remark -> lines.add(words.get(remark)));
        addOpen(lines, all, run.only().isEmpty() ? most : Integer.MAX_VALUE);
        int open = (int) all.stream().filter(Finding::isOpen).count();
        return new RunOutcome.Published(
                run.period(), run.version(), folder, isPartial(run.expecting(county), received, remarks), open, lines);
    }

    private String line(District district, List<SubmissionFile> received, Figures counted, List<Finding> all) {
        Optional<Integer> persons = counted.persons(district.id(), Scope.SINCE_START, Selection.ALL);
        if (!has(received, district, FileKind.PARTICIPANT_LIST)) {
            return words.get("ended.no-list", district.name());
        }
        int enrolments = counted.count(district.id(), Measure.ENROLMENTS, Scope.SINCE_START, Selection.ALL)
                .orElse(0);
        Map<Verdict, Integer> verdicts = verdicts(district, all);
        int agreeing = verdicts.getOrDefault(Verdict.MATCH, 0) + verdicts.getOrDefault(Verdict.MATCH_ROUNDED, 0);
        int stated = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        String list =
                words.get("ended.list", district.name(), Swedish.count(persons.orElse(0)), Swedish.count(enrolments));
        return has(received, district, FileKind.STATUS_REPORT)
                ? list + " " + words.get("ended.claims", stated, agreeing)
                : list + " " + words.get("ended.no-report");
    }

    private static Map<Verdict, Integer> verdicts(District district, List<Finding> all) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        all.stream()
                .filter(finding -> finding.district().equals(district.id()))
                .filter(finding -> finding.kind() == Finding.Kind.CLAIM)
                .forEach(finding -> verdicts.merge(Verdict.valueOf(finding.code()), 1, Integer::sum));
        return verdicts;
    }

    private void addOpen(List<String> lines, List<Finding> all, int shown) {
        List<Finding> open = all.stream().filter(Finding::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        lines.add(words.get("ended.open", open.size()));
        open.stream().limit(shown).forEach(finding -> lines.add("  – " + name(finding) + words.get(finding.message())));
        if (open.size() > shown) {
            lines.add("  " + words.get("ended.more", open.size() - shown));
        }
    }

    private String name(Finding finding) {
        return county.district(finding.district())
                .map(district -> district.name() + ": ")
                .orElse("");
    }

    private static boolean has(List<SubmissionFile> received, District district, FileKind kind) {
        return received.stream().anyMatch(file -> file.district().equals(district.id()) && file.kind() == kind);
    }

    /** A district without list or report, a refused file, or a folder that belongs to nobody. */
    private static boolean isPartial(County county, List<SubmissionFile> received, List<Message> remarks) {
        boolean lacks = county.expected().stream()
                .anyMatch(district -> !has(received, district, FileKind.PARTICIPANT_LIST)
                        || !has(received, district, FileKind.STATUS_REPORT));
        return lacks || !remarks.isEmpty() || received.stream().anyMatch(file -> file.kind() == FileKind.UNREADABLE);
    }
}
