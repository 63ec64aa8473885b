package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.testing.ClaimBuilder.aClaim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Severity;
import se.samlad.count.Definition;
import se.samlad.testing.InSwedish;

/** How districts count, what has changed in it, and who counts otherwise than others. */
class CountedAsTests {

    private static final Period BEFORE = new Period(LocalDate.of(2025, 7, 1));
    private static final Period LONG_BEFORE = new Period(LocalDate.of(2025, 1, 1));
    private static final Definition PERSONS = Definition.standard(Scope.SINCE_START);
    private static final Definition ENROLMENTS = new Definition(
            Measure.ENROLMENTS,
            Scope.SINCE_START,
            PERSONS.age(),
            PERSONS.boundary(),
            PERSONS.cutOff(),
            PERSONS.residence());
    private static final Definition INCLUSIVE = new Definition(
            Measure.PERSONS,
            Scope.SINCE_START,
            PERSONS.age(),
            PERSONS.boundary(),
            Definition.CutOff.INCLUSIVE,
            PERSONS.residence());
    private static final String AS_ENROLMENTS = "inskrivningar i stället för personer";
    private static final String AS_PERSONS = "som i länets sammanställning";

    private static final StatedFigure ALL_RIGHT =
            new StatedFigure(aClaim(1).count(241).build(), 241, 0);
    private static final StatedFigure ALL_OTHER =
            new StatedFigure(aClaim(1).count(243).build(), 241, 0);
    private static final StatedFigure WOMEN_OTHER =
            new StatedFigure(aClaim(2).count(137).of(GENDER, "K").build(), 135, 0);
    private static final StatedFigure MEN_RIGHT =
            new StatedFigure(aClaim(3).count(106).of(GENDER, "M").build(), 106, 0);

    private static CountedAs counted(Set<Dimension> dimensions, Definition definition, Definition... alternatives) {
        return new CountedAs("vastra", Scope.SINCE_START, dimensions, definition, List.of(alternatives), 1);
    }

    /** The ways of a report of which the figures that differ are right as enrolments, and all that agree by default. */
    private static CountingWays ways(Set<Definition> alsoRight, StatedFigure... report) {
        Map<se.samlad.claim.Claim, Assessment> verdicts = new LinkedHashMap<>();
        for (StatedFigure figure : report) {
            Assessment plain = Assessment.of(Verdict.MATCH, "1", Message.of("MATCH", "1"));
            verdicts.put(
                    figure.claim(),
                    figure.agrees()
                            ? plain
                            : new Assessment(
                                    Verdict.MATCH_OTHER_DEFINITION,
                                    plain.counted(),
                                    plain.message(),
                                    Reasoning.of(ENROLMENTS, List.of(INCLUSIVE))));
        }
        return new CountingWays(
                "vastra", List.of(report), verdicts, (kind, definition) -> alsoRight.contains(definition));
    }

    @Test
    void figuresThatAgreeAreCountedByTheDefaultAndOthersAsWasFound() {
        assertThat(ways(Set.of(), ALL_RIGHT).all()).containsExactly(counted(Set.of(), PERSONS));
        assertThat(ways(Set.of(), ALL_RIGHT, WOMEN_OTHER, MEN_RIGHT).all())
                .containsExactly(
                        counted(Set.of(), PERSONS),
                        new CountedAs("vastra", Scope.SINCE_START, Set.of(GENDER), ENROLMENTS, List.of(INCLUSIVE), 2));
    }

    @Test
    void figuresThatNoDefinitionMakesRightAreCountedInNoWayThatIsKnown() {
        Map<se.samlad.claim.Claim, Assessment> nothing = Map.of();

        assertThat(new CountingWays("vastra", List.of(ALL_OTHER), nothing, (kind, definition) -> true).all())
                .isEmpty();
    }

    private static List<Message> changes(CountingWays now, CountedAsTable.Kept... before) {
        return new DefinitionChanges(List.of(before))
                .of("vastra", now).stream().map(Finding::message).toList();
    }

    private static CountedAsTable.Kept kept(Period period, CountedAs counted) {
        return new CountedAsTable.Kept(period, counted);
    }

    @Test
    void whoCountsOtherwiseThanLastIsAskedOnceForAllFigures() {
        List<Finding> findings = new DefinitionChanges(List.of(
                        kept(BEFORE, counted(Set.of(), PERSONS)),
                        kept(BEFORE, counted(Set.of(GENDER), PERSONS)),
                        kept(LONG_BEFORE, counted(Set.of(), ENROLMENTS))))
                .of("vastra", ways(Set.of(), ALL_OTHER, WOMEN_OTHER));

        assertThat(InSwedish.of(findings))
                .containsExactly(Finding.of(
                        "vastra",
                        Finding.Kind.REPORT,
                        Severity.QUERY,
                        "",
                        Message.of(
                                "C303",
                                "alla deltagare, sedan start; kön, sedan start",
                                BEFORE,
                                AS_PERSONS,
                                AS_ENROLMENTS)));
        assertThat(findings.get(0).text())
                .isEqualTo(
                        "Länsdelen räknar på ett annat sätt än för 2025-07-01. Då stämde talen (alla deltagare, sedan"
                                + " start; kön, sedan start) om man räknar som i länets sammanställning; nu stämmer de om man"
                                + " räknar inskrivningar i stället för personer. Be länsdelen räkna som förut eller skriva ut"
                                + " bytet i rapporten, så att perioderna kan jämföras. [C303]");
    }

    @Test
    void whoMayStillCountAsBeforeHasChangedNothing() {
        assertThat(changes(ways(Set.of(ENROLMENTS), ALL_RIGHT), kept(BEFORE, counted(Set.of(), ENROLMENTS))))
                .isEmpty();
        assertThat(changes(ways(Set.of(), ALL_RIGHT), kept(BEFORE, counted(Set.of(), ENROLMENTS, PERSONS))))
                .isEmpty();
        assertThat(changes(ways(Set.of(), ALL_OTHER), kept(BEFORE, counted(Set.of(), INCLUSIVE))))
                .isEmpty();
    }

    @Test
    void figuresThatWereNotStatedBeforeHaveChangedNothing() {
        CountedAs norras = new CountedAs("norra", Scope.SINCE_START, Set.of(), ENROLMENTS, List.of(), 1);

        assertThat(changes(
                        ways(Set.of(), ALL_RIGHT),
                        kept(BEFORE, counted(Set.of(GENDER), ENROLMENTS)),
                        kept(BEFORE, norras)))
                .isEmpty();
    }

    private static List<Message> differences(Map<String, CountingWays> districts) {
        return new CountyDefinitions(districts, (definition, selection) -> definition.equals(PERSONS) ? 400 : 405)
                .findings().stream().map(Finding::message).map(InSwedish::of).toList();
    }

    private static Map<String, CountingWays> districts(CountingWays norra, CountingWays... others) {
        Map<String, CountingWays> districts = new LinkedHashMap<>();
        districts.put("Norra", norra);
        for (CountingWays other : others) {
            districts.put(List.of("Norra", "Västra", "Södra").get(districts.size()), other);
        }
        return districts;
    }

    @Test
    void districtsThatDoNotCountAlikeAreToldApartWithTheCountysFigures() {
        CountingWays enrolments = ways(Set.of(), ALL_OTHER, WOMEN_OTHER, MEN_RIGHT);
        CountingWays persons = ways(Set.of(), ALL_RIGHT);

        assertThat(differences(districts(enrolments, persons, persons)))
                .containsExactly(Message.of(
                        "C304",
                        AS_ENROLMENTS,
                        "Norra",
                        "Västra, Södra räknar som i länets sammanställning",
                        "alla deltagare sedan start 405 i stället för 400"));
    }

    @Test
    void groupsAreNamedByTheirWordsAndAreNotMoreThanSix() {
        List<StatedFigure> many = new ArrayList<>(List.of(WOMEN_OTHER));
        List<StatedFigure> agreeing = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            StatedFigure other = new StatedFigure(
                    aClaim(9 + i).count(i).of(Dimension.TRACK, "Spår " + i).build(), i + 1, 0);
            many.add(other);
            agreeing.add(new StatedFigure(other.claim(), i, 0));
        }
        agreeing.add(new StatedFigure(WOMEN_OTHER.claim(), 137, 0));

        String figures = differences(districts(
                        ways(Set.of(), many.toArray(StatedFigure[]::new)),
                        ways(Set.of(), agreeing.toArray(StatedFigure[]::new))))
                .get(0)
                .arguments()
                .get(3);
        assertThat(figures.split("; "))
                .hasSize(6)
                .startsWith("kvinnor sedan start 405 i stället för 400", "Spår 1 sedan start 405 i stället för 400");
    }

    @Test
    void districtsThatMayCountAlikeAreNotToldApart() {
        CountingWays enrolments = ways(Set.of(), ALL_OTHER);

        assertThat(differences(districts(enrolments, enrolments))).isEmpty();
        assertThat(differences(districts(enrolments, ways(Set.of(ENROLMENTS), ALL_RIGHT))))
                .isEmpty();
        assertThat(differences(districts(ways(Set.of(PERSONS), ALL_OTHER), ways(Set.of(), ALL_RIGHT))))
                .isEmpty();
        assertThat(differences(districts(enrolments, ways(Set.of(), MEN_RIGHT))))
                .isEmpty();
    }

    @Test
    void theCountysPeopleAreCountedAgainOnlyForWhatIsNotKept() {
        List<String> asked = new ArrayList<>();
        CountyFigures county = new CountyFigures(
                new se.samlad.count.Figures(List.of(new se.samlad.count.Figure(
                        se.samlad.core.County.ID,
                        Measure.ENROLMENTS,
                        Scope.SINCE_START,
                        se.samlad.core.Selection.ALL,
                        405))),
                () -> {
                    asked.add("people");
                    se.samlad.count.DefinitionCube cube =
                            new se.samlad.count.DefinitionCube(new Period(LocalDate.of(2026, 1, 1)), Set.of());
                    cube.addPerson(List.of(
                            se.samlad.testing.EnrolmentBuilder.anEnrolment("a").build()));
                    return cube;
                });

        assertThat(county.applyAsInt(ENROLMENTS, se.samlad.core.Selection.ALL)).isEqualTo(405);
        assertThat(asked).isEmpty();
        assertThat(county.applyAsInt(INCLUSIVE, se.samlad.core.Selection.ALL)).isEqualTo(1);
        assertThat(county.applyAsInt(PERSONS, se.samlad.core.Selection.ALL)).isEqualTo(1);
        assertThat(asked).containsExactly("people");
        assertThat(Optional.of(INCLUSIVE).map(Definition::isPlain)).contains(false);
    }
}
