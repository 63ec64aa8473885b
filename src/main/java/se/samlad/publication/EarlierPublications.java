package se.samlad.publication;

import org.springframework.stereotype.Component;
import se.samlad.claim.ClaimTable;
import se.samlad.count.FigureTable;
import se.samlad.reconciliation.FindingTable;
import se.samlad.step.RunContext;

/** Loads what was published before a run. */
@Component
class EarlierPublications {

    private final PublishedVersions versions;
    private final FigureTable figures;
    private final ClaimTable claims;
    private final FindingTable findings;

    EarlierPublications(PublishedVersions versions, FigureTable figures, ClaimTable claims, FindingTable findings) {
        this.versions = versions;
        this.figures = figures;
        this.claims = claims;
        this.findings = findings;
    }

    Earlier than(RunContext run) {
        return new Earlier(
                versions.before(run.period(), run.version())
                        .map(before -> new Earlier.OfVersion(
                                before.version(),
                                figures.ofRun(before.run()),
                                claims.all(before.run()),
                                findings.all(before.run()))),
                versions.before(run.period())
                        .map(before -> new Earlier.OfPeriod(before.period(), figures.ofRun(before.run()))));
    }
}
