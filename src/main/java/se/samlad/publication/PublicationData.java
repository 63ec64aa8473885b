package se.samlad.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samlad.claim.Claim;
import se.samlad.claim.NumberTable;
import se.samlad.claim.QualitativeClaim;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Measure;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Texts;
import se.samlad.count.Band;
import se.samlad.count.Figures;
import se.samlad.intake.FileKind;
import se.samlad.intake.ListColumnTable;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.SubmissionFile;
import se.samlad.linkage.DuplicateTable;
import se.samlad.participant.ListRowTable.SheetCount;
import se.samlad.participant.RowKey;
import se.samlad.publication.disclosure.Disclosure;
import se.samlad.reconciliation.CountedAs;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.FollowUp;

/**
 * All that is published of a run, but for the rows, which are streamed.
 *
 * @param head what the version rests on, for the trail
 * @param columns what was made of the columns of each list, in the order of the files
 * @param reports texts by file number
 * @param qualities what the reports state without figures
 * @param counted how the districts count, as far as that is known
 * @param disclosure what the steering group's edition shows of its figures
 * @param duplicates by the row that is the double
 * @param followUp what has become of the findings, by their index
 */
public record PublicationData(
        long run,
        Period period,
        int version,
        String rules,
        PublicationHead head,
        County county,
        List<SubmissionFile> files,
        Figures figures,
        List<Band> bands,
        List<SheetCount> sheets,
        List<ListColumnTable.Placed> columns,
        Map<RowKey, DuplicateTable.Duplicate> duplicates,
        Map<Integer, ReportDocument> reports,
        List<Claim> claims,
        List<NumberTable.Placed> numbers,
        List<QualitativeClaim> qualities,
        List<Finding> findings,
        Disclosure disclosure,
        List<CountedAs> counted,
        FollowUp.State followUp) {

    private static final int LONGEST_IN_A_NAME = 80;

    /** How far a figure depends on pairs that nobody has decided on; empty when it does not. */
    public Optional<Band> band(String district, Measure measure, Scope scope, Selection selection) {
        return bands.stream()
                .filter(band -> band.district().equals(district)
                        && band.measure() == measure
                        && band.scope() == scope
                        && band.selection().equals(selection))
                .findFirst();
    }

    /** The districts whose list has come in and can be read. */
    public List<District> present() {
        return county.expected().stream()
                .filter(district -> has(district, FileKind.PARTICIPANT_LIST))
                .toList();
    }

    /** The districts without a list that can be read: the county is partial without them (DOMAIN S3). */
    public List<District> missing() {
        return county.expected().stream()
                .filter(district -> !has(district, FileKind.PARTICIPANT_LIST))
                .toList();
    }

    /** Whether the district sent a readable file of that kind. */
    public boolean has(District district, FileKind kind) {
        return files.stream().anyMatch(file -> file.district().equals(district.id()) && file.kind() == kind);
    }

    /** The file with that number. */
    public SubmissionFile file(int number) {
        return files.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** What the figures are of, in words: the county, or the county without those that are missing. */
    public String countyName() {
        if (county.expected().size() < county.districts().size()) {
            return county.expected().stream().map(District::name).collect(Collectors.joining(", "));
        }
        return missing().isEmpty() ? Texts.get("county.whole") : Texts.get("county.partial", missingNames());
    }

    /** An end for file names, which may not be long: empty for a whole county. */
    public String partialSuffix() {
        String names = missingNames();
        String lacking = names.length() > LONGEST_IN_A_NAME
                ? Texts.get("county.partial.many", missing().size())
                : names;
        return missing().isEmpty() ? "" : " " + Texts.get("county.partial.suffix", lacking);
    }

    private String missingNames() {
        return missing().stream().map(District::name).collect(Collectors.joining(", "));
    }

    /** The district's name; "Länet" for the county's own figures. */
    public String name(String districtId) {
        return county.district(districtId).map(District::name).orElseGet(this::countyName);
    }

    /** The claim that a finding is a verdict on. */
    public Optional<Claim> claim(Finding finding) {
        return finding.claim().flatMap(key -> claims.stream()
                .filter(claim -> claim.fileNumber() == key.fileNumber() && claim.number() == key.number())
                .findFirst());
    }

    /** A claim's id: the district, the report when there are several, the claim's number. */
    public String id(Claim claim) {
        return report(claim.fileNumber()) + claim.number();
    }

    /** The id of a statement without figures, which are numbered by themselves. */
    public String id(QualitativeClaim claim) {
        return report(claim.fileNumber()) + "q" + claim.number();
    }

    private String report(int fileNumber) {
        String district = file(fileNumber).district();
        long earlierReports = files.stream()
                .filter(file -> file.kind() == FileKind.STATUS_REPORT
                        && file.district().equals(district)
                        && file.number() < fileNumber)
                .count();
        return district + (earlierReports == 0 ? "-" : "-" + (earlierReports + 1) + "-");
    }
}
