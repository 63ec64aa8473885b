package se.samlad.reconciliation;

import static se.samlad.testing.ClaimBuilder.aClaim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Severity;
import se.samlad.count.Definition;
import se.samlad.count.DefinitionCube;
import se.samlad.count.Figure;
import se.samlad.count.Figures;
import se.samlad.linkage.Candidate;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.RowFinding;
import se.samlad.participant.RowFindingTable;
import se.samlad.participant.RowKey;
import se.samlad.participant.RowValues;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.FiguresCounty;

/** A generated district: its list as it is counted, and the report of somebody who counts it in another way. */
final class PlantedCase {

    static final Selection ALL = Selection.ALL;
    static final Selection WOMEN = Selection.of(Dimension.GENDER, "K");
    static final Selection MEN = Selection.of(Dimension.GENDER, "M");
    private static final List<Selection> COUNTED = List.of(
            ALL,
            WOMEN,
            MEN,
            Selection.of(Dimension.MUNICIPALITY, "Katrineholm"),
            Selection.of(Dimension.MUNICIPALITY, "Flen"),
            Selection.of(Dimension.MUNICIPALITY, "Vingåker"),
            Selection.of(Dimension.REFERRER, "Försäkringskassan"),
            Selection.of(Dimension.REFERRER, "Ekonomiskt bistånd"),
            Selection.of(Dimension.REFERRER, "Arbetsförmedlingen"),
            Selection.of(Dimension.AGE, "<30"),
            Selection.of(Dimension.AGE, ">=30"),
            Selection.of(Dimension.AGE, ">=50"));

    final Random random;
    final List<List<LinkedEnrolment>> list = new ArrayList<>();
    final List<List<LinkedEnrolment>> seen = new ArrayList<>();
    final List<LinkedEnrolment> duplicates = new ArrayList<>();
    final Map<RowKey, Uncounted> uncounted = new HashMap<>();
    final List<RowFindingTable.Placed> findings = new ArrayList<>();
    final List<Candidate> pairs = new ArrayList<>();
    final List<String> planted = new ArrayList<>();
    UnaryOperator<Definition> counting = UnaryOperator.identity();
    RoundingMode rounding = RoundingMode.HALF_UP;
    UnaryOperator<List<Claim>> edit = UnaryOperator.identity();
    Optional<Figures> earlier = Optional.empty();
    int nextRow;

    PlantedCase(long seed, int people) {
        random = new Random(seed);
        PlantedPerson.district(people, random).forEach(person -> {
            list.add(List.of(person.enrolment()));
            seen.add(List.of(person.enrolment()));
        });
        nextRow = people + 2;
    }

    /** A row that does not count, and what it says. */
    record Uncounted(Cause cause, RowValues values) {}

    void find(String rule, int row) {
        findings.add(new RowFindingTable.Placed(
                new RowKey(1, 1, row),
                "Deltagare",
                new RowFinding(rule, Severity.QUERY, OptionalInt.empty(), List.of())));
    }

    List<Claim> claims() {
        DefinitionCube cube = cube(seen);
        List<Claim> claims = new ArrayList<>();
        for (Selection selection : COUNTED) {
            claims.add(aClaim(claims.size() + 1)
                    .count(count(cube, Scope.SINCE_START, selection))
                    .of(selection)
                    .build());
        }
        for (Selection selection : List.of(ALL, WOMEN, MEN)) {
            claims.add(aClaim(claims.size() + 1)
                    .count(count(cube, Scope.NEW_IN_PERIOD, selection))
                    .of(selection)
                    .in(Scope.NEW_IN_PERIOD)
                    .build());
        }
        for (Selection selection : List.of(WOMEN, Selection.of(Dimension.AGE, ">=30"))) {
            BigDecimal percent = BigDecimal.valueOf(100L * count(cube, Scope.SINCE_START, selection))
                    .divide(BigDecimal.valueOf(count(cube, Scope.SINCE_START, ALL)), 0, rounding);
            claims.add(aClaim(claims.size() + 1)
                    .percent(percent.toPlainString())
                    .of(selection)
                    .build());
        }
        return edit.apply(claims);
    }

    private int count(DefinitionCube cube, Scope scope, Selection selection) {
        return cube.count(counting.apply(Definition.standard(scope)), selection);
    }

    private static DefinitionCube cube(List<List<LinkedEnrolment>> people) {
        DefinitionCube cube = new DefinitionCube(ClaimReading.PERIOD, Set.copyOf(COUNTED));
        people.forEach(cube::addPerson);
        return cube;
    }

    /** What the list counts, as a run does. */
    static Figures figures(List<List<LinkedEnrolment>> people) {
        DefinitionCube cube = cube(people);
        List<Figure> figures = new ArrayList<>();
        for (String place : List.of("vastra", "county")) {
            for (Scope scope : Scope.values()) {
                for (Selection selection : withUnknown()) {
                    int count = cube.count(Definition.standard(scope), selection);
                    figures.add(new Figure(place, Measure.PERSONS, scope, selection, count));
                }
            }
        }
        return new Figures(figures);
    }

    private static Set<Selection> withUnknown() {
        Set<Selection> selections = new LinkedHashSet<>(COUNTED);
        for (Dimension dimension : List.of(Dimension.GENDER, Dimension.MUNICIPALITY, Dimension.REFERRER)) {
            selections.add(Selection.of(dimension, Dimension.UNKNOWN));
        }
        return selections;
    }

    /** The verdict on each claim. */
    Map<Claim, Assessment> assess() {
        return assess(claims());
    }

    Map<Claim, Assessment> assess(List<Claim> claims) {
        Set<Selection> selections = new LinkedHashSet<>();
        claims.forEach(claim -> {
            selections.add(claim.selection());
            claim.basis().map(Basis::selection).ifPresent(selections::add);
        });
        EvidenceCollector collector = new EvidenceCollector(ClaimReading.PERIOD, selections, findings, pairs);
        list.forEach(collector::see);
        duplicates.forEach(collector::duplicate);
        uncounted.forEach((row, each) -> collector.uncounted("vastra", row, each.cause(), Optional.of(each.values())));
        Figures now = figures(list);
        Period period = ClaimReading.PERIOD;
        ClaimReconciler reconciler = new ClaimReconciler(
                FiguresCounty.VASTRA,
                period,
                earlier.isPresent() ? List.of(period.previous()) : List.of(),
                when -> when.equals(period) ? now : earlier.orElse(new Figures(List.of())),
                claims,
                () -> collector.of("vastra", row -> "Deltagare!" + row.rowNumber()));
        return reconciler.reconcile().assessments();
    }
}
