package se.samlad.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samlad.claim.Claim;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Period;
import se.samlad.count.Figures;

/** Puts a report's claims beside what the lists count. */
record ReportFigures(District district, Period period, Function<Period, Figures> figures) {

    /** A claim beside its own period's figures; empty when they do not have it. */
    Optional<StatedFigure> of(Claim claim) {
        return claim.subject() == Claim.Subject.POPULATION
                ? ofPopulation(claim)
                : of(district.id(), claim, claim.asOf());
    }

    private Optional<StatedFigure> of(String place, Claim claim, Period when) {
        Figures known = figures.apply(when);
        Optional<Integer> part = known.persons(place, claim.scope(), claim.selection());
        Optional<Integer> whole = claim.basis()
                .map(basis -> known.persons(place, claim.scope(), basis.selection()))
                .orElse(Optional.of(0));
        return part.flatMap(counted -> whole.map(all -> new StatedFigure(claim, counted, all)));
    }

    private Optional<StatedFigure> ofPopulation(Claim claim) {
        return district.municipalities().stream()
                .filter(each -> claim.selection().value(Dimension.MUNICIPALITY).equals(Optional.of(each.name())))
                .findFirst()
                .map(each -> new StatedFigure(claim, each.population(), district.population()));
    }

    /** The same claim beside the figures of an earlier period. */
    Optional<StatedFigure> then(StatedFigure figure, Period earlier) {
        return of(district.id(), figure.claim(), earlier);
    }

    /** The same claim beside the county's figures. */
    Optional<StatedFigure> inCounty(Claim claim) {
        return isOfPeriod(claim) ? of(se.samlad.core.County.ID, claim, period) : Optional.empty();
    }

    boolean isOfPeriod(Claim claim) {
        return claim.subject() == Claim.Subject.PARTICIPANTS && claim.asOf().equals(period);
    }

    /** Those of this period, each once however often it is stated. */
    List<StatedFigure> distinct(List<Claim> claims) {
        Map<StatedFigure.Identity, StatedFigure> distinct = new LinkedHashMap<>();
        claims.stream()
                .filter(this::isOfPeriod)
                .flatMap(claim -> of(claim).stream())
                .forEach(figure -> distinct.putIfAbsent(figure.identity(), figure));
        return List.copyOf(distinct.values());
    }
}
