package se.samlad.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import se.samlad.claim.Claim;
import se.samlad.claim.Unit;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Municipality;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.count.Definition;
import se.samlad.count.Figures;

/** Gives every claim of a district's report its verdict. */
public final class ClaimReconciler {

    private final District district;
    private final Period period;
    private final List<Period> earlier;
    private final Function<Period, Figures> figures;
    private final List<Claim> claims;
    private final SelfCheck selfCheck;
    private final ReportFigures reportFigures;
    private final Supplier<Optional<Evidence>> evidence;
    private Optional<Explainer> explainer = Optional.empty();

    /** A reconciler that explains no differences. */
    public ClaimReconciler(District district, Period period, Function<Period, Figures> figures, List<Claim> claims) {
        this(district, period, List.of(), figures, claims, Optional::empty);
    }

    /**
     * A reconciler.
     *
     * @param earlier the periods before of which figures are kept, the latest first
     * @param figures this period's figures, and those kept of earlier ones; empty figures for a period never run
     * @param claims all of the district's report
     * @param evidence what may explain a difference, asked for only when something differs; empty when nothing may
     */
    ClaimReconciler(
            District district,
            Period period,
            List<Period> earlier,
            Function<Period, Figures> figures,
            List<Claim> claims,
            Supplier<Optional<Evidence>> evidence) {
        this.district = district;
        this.period = period;
        this.earlier = List.copyOf(earlier);
        this.figures = figures;
        this.claims = List.copyOf(claims);
        this.selfCheck = new SelfCheck(district, claims);
        this.reportFigures = new ReportFigures(district, period, figures);
        this.evidence = evidence;
    }

    /** What the verdict on a claim is, why, and what more there is to say. */
    Assessment assess(Claim claim) {
        return Objects.requireNonNull(reconcile().assessments().get(claim));
    }

    /** What came of all claims, in their order, and how they count. */
    Reconciled reconcile() {
        Map<Claim, Assessment> verdicts = new LinkedHashMap<>();
        claims.forEach(claim -> verdicts.put(claim, verdict(claim)));
        Map<Claim, Assessment> settled = SharedRows.settled(verdicts);
        CountingWays ways =
                new CountingWays(district.id(), reportFigures.distinct(claims), verdicts, this::isReproduced);
        ClaimRemarks remarks = new ClaimRemarks(reportFigures);
        settled.replaceAll((claim, verdict) -> SecondReading.remarked(claim, remarks.on(claim, verdict), this::byList));
        return new Reconciled(settled, ways);
    }

    /** What came of a district's claims. */
    record Reconciled(Map<Claim, Assessment> assessments, CountingWays ways) {}

    private boolean isReproduced(StatedFigure.Kind kind, Definition definition) {
        return explainer().map(known -> known.reproduces(kind, definition)).orElse(false);
    }

    private Optional<Explainer> explainer() {
        if (explainer.isEmpty()) {
            List<StatedFigure> report = reportFigures.distinct(claims);
            FigureCauses byFigures = new FigureCauses(report, earlier, reportFigures::then);
            explainer = evidence.get().map(each -> new Explainer(report, each, byFigures));
        }
        return explainer;
    }

    private Assessment verdict(Claim claim) {
        Assessment byList = byList(claim);
        Optional<Message> ownCounts = SelfCheck.againstOwnCounts(claim);
        if (ownCounts.isPresent()) {
            return new Assessment(Verdict.CONTRADICTION, byList.counted(), ownCounts.get());
        }
        if (byList.verdict() == Verdict.MATCH_TRUNCATED) {
            return explained(claim, byList);
        }
        if (byList.verdict() == Verdict.DIFFERS || byList.verdict() == Verdict.NOT_VERIFIABLE) {
            return selfCheck
                    .contradiction(claim)
                    .map(message -> new Assessment(Verdict.CONTRADICTION, byList.counted(), message))
                    .orElseGet(() -> explained(claim, byList));
        }
        return byList;
    }

    private Assessment explained(Claim claim, Assessment byList) {
        if (byList.verdict() == Verdict.NOT_VERIFIABLE || !reportFigures.isOfPeriod(claim)) {
            return byList;
        }
        Optional<StatedFigure> figure = reportFigures.of(claim);
        return explainer()
                .flatMap(known -> figure.map(each -> byList.verdict() == Verdict.DIFFERS
                        ? known.explain(each, byList)
                        : known.explainTruncated(each, byList)))
                .orElse(byList);
    }

    private Assessment byList(Claim claim) {
        if (claim.subject() == Claim.Subject.POPULATION) {
            return population(claim);
        }
        Figures of = figures.apply(claim.asOf());
        if (of.persons(district.id(), Scope.SINCE_START, Selection.ALL).isEmpty()) {
            return claim.asOf().equals(period)
                    ? Assessment.notVerifiable("V802")
                    : Assessment.notVerifiable("V801", claim.asOf());
        }
        return new ListCheck(district.id(), of).check(claim);
    }

    private Assessment population(Claim claim) {
        if (claim.unit() != Unit.PERCENT) {
            return Assessment.notVerifiable("V808");
        }
        Optional<Municipality> municipality = claim.selection()
                .value(Dimension.MUNICIPALITY)
                .flatMap(name -> district.municipalities().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst());
        return municipality
                .map(each -> ListCheck.share(claim, new CountedShare(each.population(), district.population())))
                .orElseGet(() -> Assessment.notVerifiable("V803"));
    }

    /** The figures that the form asks for and the report does not give. */
    List<Message> notReported() {
        return List.of("K", "M").stream()
                .filter(gender -> claims.stream().noneMatch(claim -> answersForm(claim, gender)))
                .map(gender -> Message.of("NOT_REPORTED", "gender." + gender, counted(gender)))
                .toList();
    }

    private String counted(String gender) {
        return figures.apply(period)
                .persons(district.id(), Scope.SINCE_START, Selection.of(Dimension.GENDER, gender))
                .map(String::valueOf)
                .orElse("–");
    }

    private boolean answersForm(Claim claim, String gender) {
        return claim.scope() == Scope.SINCE_START
                && claim.asOf().equals(period)
                && claim.selection().equals(Selection.of(Dimension.GENDER, gender));
    }
}
