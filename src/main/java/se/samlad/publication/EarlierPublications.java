package se.samlad.publication;

import org.springframework.stereotype.Component;
import se.samlad.count.FigureTable;
import se.samlad.step.RunContext;

/** Loads what was published before a run. */
@Component
class EarlierPublications {

    private final PublishedVersions versions;
    private final FigureTable figures;

    EarlierPublications(PublishedVersions versions, FigureTable figures) {
        this.versions = versions;
        this.figures = figures;
    }

    Earlier than(RunContext run) {
        return new Earlier(
                versions.before(run.period(), run.version())
                        .map(before -> new Earlier.OfVersion(before.version(), figures.ofRun(before.run()))),
                versions.before(run.period())
                        .map(before -> new Earlier.OfPeriod(before.period(), figures.ofRun(before.run()))));
    }
}
