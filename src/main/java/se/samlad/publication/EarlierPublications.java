package se.samlad.publication;

import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.samlad.core.Period;
import se.samlad.count.FigureTable;
import se.samlad.count.Figures;
import se.samlad.publication.disclosure.Publication;
import se.samlad.step.RunContext;

/** What was published before a run, as an edition may tell of it: the steering group's only what that edition showed then. */
@Component
class EarlierPublications {

    /** How many half-years back figures are shown. */
    private static final int PERIODS = 4;

    private final PublishedVersions versions;
    private final FigureTable figures;
    private final SteeringCellTable steeringCells;

    EarlierPublications(PublishedVersions versions, FigureTable figures, SteeringCellTable steeringCells) {
        this.versions = versions;
        this.figures = figures;
        this.steeringCells = steeringCells;
    }

    /** The version and the period before. */
    Earlier than(RunContext run, Edition edition) {
        return new Earlier(
                versions.before(run.period(), run.version())
                        .map(before -> new Earlier.OfVersion(before.version(), figures(before.run(), edition))),
                versions.before(run.period())
                        .map(before -> new Earlier.OfPeriod(before.period(), figures(before.run(), edition))));
    }

    private Figures figures(long run, Edition edition) {
        Figures counted = figures.ofRun(run);
        return edition == Edition.REVIEW ? counted : Publication.shown(counted, steeringCells.ofRun(run));
    }

    /**
     * The figures of the half-years before that have been published, the latest last: at most two years back, for the
     * steering group only of the half-year before.
     */
    SortedMap<Period, Figures> halfYears(RunContext run, Edition edition) {
        SortedMap<Period, Figures> halfYears = new TreeMap<>();
        if (edition == Edition.STEERING) {
            steeringCells.before(run).stream()
                    .filter(published -> published.period().equals(run.period().previous()))
                    .forEach(published -> halfYears.put(published.period(), published.shown()));
            return halfYears;
        }
        Period period = run.period().previous();
        for (int i = 0; i < PERIODS; i++) {
            Figures counted = figures.ofPeriod(period);
            if (!counted.isEmpty()) {
                halfYears.put(period, counted);
            }
            period = period.previous();
        }
        return halfYears;
    }
}
