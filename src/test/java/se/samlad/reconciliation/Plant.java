package se.samlad.reconciliation;

import static se.samlad.testing.ClaimBuilder.aClaim;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samlad.claim.Claim;
import se.samlad.claim.Unit;
import se.samlad.core.Dimension;
import se.samlad.core.Gender;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.count.Definition;
import se.samlad.linkage.Candidate;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.RowKey;
import se.samlad.participant.RowValues;

/** Something that makes a report state other figures than the list gives, and what should be found of it. */
enum Plant {
    MISSING_MUNICIPALITY(
            Verdict.DIFFERS_EXPLAINED,
            Cause.MISSING_VALUE,
            planted -> silent(planted, person -> person.living(Dimension.UNKNOWN))),
    MISSING_REFERRER(
            Verdict.DIFFERS_EXPLAINED,
            Cause.MISSING_VALUE,
            planted -> silent(planted, person -> person.sentBy(Dimension.UNKNOWN))),
    MISSING_BIRTH_DATE(
            Verdict.DIFFERS_EXPLAINED,
            Cause.MISSING_VALUE,
            planted -> silent(planted, person -> person.born(Optional.empty()))),
    DUPLICATE(Verdict.DIFFERS_EXPLAINED, Cause.DUPLICATE, planted -> {
        PlantedPerson copy = another(planted);
        planted.duplicates.add(copy.enrolment());
        planted.seen.add(List.of(copy.enrolment()));
    }),
    AFTER_CUT_OFF(Verdict.DIFFERS_EXPLAINED, Cause.AFTER_CUT_OFF, planted -> uncounted(planted, Cause.AFTER_CUT_OFF)),
    REGISTERED_BY_MISTAKE(
            Verdict.DIFFERS_EXPLAINED,
            Cause.REGISTERED_BY_MISTAKE,
            planted -> uncounted(planted, Cause.REGISTERED_BY_MISTAKE)),
    GENDER_CONFLICT(Verdict.DIFFERS_EXPLAINED, Cause.GENDER_CONFLICT, planted -> {
        PlantedPerson person = another(planted);
        Gender other = person.gender() == Gender.WOMAN ? Gender.MAN : Gender.WOMAN;
        planted.list.add(List.of(person.enrolment()));
        planted.seen.add(List.of(person.being(other).enrolment()));
        planted.find("R207", person.row());
    }),
    OTHER_MUNICIPALITY(Verdict.DIFFERS_EXPLAINED, Cause.OTHER_MUNICIPALITY, planted -> {
        PlantedPerson person = another(planted).living("Eskilstuna");
        planted.list.add(List.of(person.enrolment()));
        planted.find("R506", person.row());
    }),
    OPEN_PAIR(Verdict.DIFFERS_EXPLAINED, Cause.OPEN_PAIR, planted -> {
        PlantedPerson person = another(planted);
        PlantedPerson same = person.in(planted.nextRow++);
        planted.list.add(List.of(person.enrolment()));
        planted.list.add(List.of(same.enrolment()));
        planted.seen.add(List.of(person.enrolment()));
        planted.pairs.add(new Candidate(
                key(person), key(same), 9, Candidate.State.OPEN, List.of(), Optional.empty(), 1, Optional.empty()));
    }),
    ENROLMENTS(Verdict.MATCH_OTHER_DEFINITION, null, planted -> {
        for (int i = 0; i < 3; i++) {
            PlantedPerson person = another(planted).during("2024-01-10", Optional.of("2024-05-10"));
            PlantedPerson again = person.in(planted.nextRow++).during("2025-02-10", Optional.empty());
            LinkedEnrolment later = as(person.key(), again);
            planted.list.add(List.of(person.enrolment(), later));
            planted.seen.add(List.of(person.enrolment(), later));
        }
        planted.counting = standard -> new Definition(
                Measure.ENROLMENTS,
                standard.scope(),
                standard.age(),
                standard.boundary(),
                standard.cutOff(),
                standard.residence());
    }),
    BOUNDARY(
            Verdict.MATCH_OTHER_DEFINITION,
            null,
            planted -> planted.counting = standard -> new Definition(
                    standard.measure(),
                    standard.scope(),
                    standard.age(),
                    Definition.Boundary.OVER,
                    standard.cutOff(),
                    standard.residence())),
    AGE_AT_ENROLMENT(
            Verdict.MATCH_OTHER_DEFINITION,
            null,
            planted -> planted.counting = standard -> new Definition(
                    standard.measure(),
                    standard.scope(),
                    Definition.AgeReference.ENROLMENT,
                    standard.boundary(),
                    standard.cutOff(),
                    standard.residence())),
    OTHER_SCOPE(
            Verdict.MATCH_OTHER_DEFINITION,
            null,
            planted -> planted.counting = standard -> Definition.standard(
                    standard.scope() == Scope.NEW_IN_PERIOD ? Scope.ACTIVE_IN_PERIOD : standard.scope())),
    SINCE_START_AS_THE_PERIODS(
            Verdict.CONTRADICTION,
            null,
            planted -> planted.counting = standard -> Definition.standard(Scope.SINCE_START)),
    WRONG_SUM(
            Verdict.CONTRADICTION,
            null,
            planted -> edit(
                    planted,
                    claim -> claim.selection().equals(PlantedCase.WOMEN)
                                    && claim.scope() == Scope.SINCE_START
                                    && claim.unit() == Unit.COUNT
                            ? claim.value().intValue() + 1
                            : -1)),
    SWAPPED_SEXES(Verdict.DIFFERS_EXPLAINED, Cause.SWAPPED, planted -> {
        PlantedPerson odd = another(planted); // as many women as men would be the same when swapped
        planted.list.add(List.of(odd.enrolment()));
        planted.seen.add(List.of(odd.enrolment()));
        List<Claim> right = planted.claims();
        edit(
                planted,
                claim -> isOfGender(claim)
                        ? right.stream()
                                .filter(other -> isOfGender(other)
                                        && other.scope() == claim.scope()
                                        && !other.selection().equals(claim.selection()))
                                .findFirst()
                                .orElseThrow()
                                .value()
                                .intValue()
                        : -1);
    }),
    CUT_OFF_PERCENT(Verdict.MATCH_TRUNCATED, null, planted -> planted.rounding = RoundingMode.DOWN),
    OLD_FIGURES(Verdict.DIFFERS_EXPLAINED, Cause.EARLIER_FIGURES, planted -> {
        planted.seen.removeIf(
                person -> person.get(0).enrolmentDate().orElseThrow().isAfter(LocalDate.of(2025, 4, 1)));
        planted.earlier = Optional.of(PlantedCase.figures(planted.seen));
    });

    /** Those that are about rows, which may come together. */
    static final List<Plant> OF_ROWS = List.of(
            MISSING_MUNICIPALITY,
            MISSING_REFERRER,
            MISSING_BIRTH_DATE,
            DUPLICATE,
            AFTER_CUT_OFF,
            REGISTERED_BY_MISTAKE,
            GENDER_CONFLICT,
            OTHER_MUNICIPALITY,
            OPEN_PAIR);

    final Verdict verdict;
    final Optional<Cause> cause;
    /** Keeps nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Consumer<PlantedCase> planting;

    Plant(Verdict verdict, @org.jspecify.annotations.Nullable Cause cause, Consumer<PlantedCase> planting) {
        this.verdict = verdict;
        this.cause = Optional.ofNullable(cause);
        this.planting = planting;
    }

    void in(PlantedCase planted) {
        planted.planted.add(name());
        planting.accept(planted);
    }

    private static PlantedPerson another(PlantedCase planted) {
        return PlantedPerson.any(planted.nextRow++, planted.random);
    }

    private static RowKey key(PlantedPerson person) {
        return person.enrolment().key();
    }

    private static LinkedEnrolment as(String key, PlantedPerson person) {
        return new PlantedPerson(
                        person.row(),
                        key,
                        person.gender(),
                        person.municipality(),
                        person.referrer(),
                        person.birth(),
                        person.from(),
                        person.until())
                .enrolment();
    }

    private static void silent(PlantedCase planted, java.util.function.UnaryOperator<PlantedPerson> silence) {
        PlantedPerson person = another(planted);
        planted.list.add(List.of(silence.apply(person).enrolment()));
        planted.seen.add(List.of(person.enrolment()));
    }

    private static void uncounted(PlantedCase planted, Cause cause) {
        PlantedPerson person = another(planted);
        LinkedEnrolment row = person.enrolment();
        RowValues values = new RowValues(
                row.gender(),
                row.municipality(),
                row.referrer(),
                row.track(),
                row.enrolmentDate(),
                row.dischargeDate(),
                row.dischargeReason(),
                row.closedWithoutDate());
        planted.uncounted.put(row.key(), new PlantedCase.Uncounted(cause, values));
        planted.seen.add(List.of(person.enrolment()));
    }

    private static boolean isOfGender(Claim claim) {
        boolean both =
                claim.selection().equals(PlantedCase.WOMEN) || claim.selection().equals(PlantedCase.MEN);
        return both && claim.unit() == Unit.COUNT && claim.scope() == Scope.SINCE_START;
    }

    /** States other counts; below zero leaves a claim as it is. */
    private static void edit(PlantedCase planted, java.util.function.ToIntFunction<Claim> stated) {
        planted.edit = claims -> {
            List<Claim> edited = new ArrayList<>();
            for (Claim claim : claims) {
                int other = stated.applyAsInt(claim);
                edited.add(
                        other < 0
                                ? claim
                                : aClaim(claim.number())
                                        .count(other)
                                        .of(claim.selection())
                                        .in(claim.scope())
                                        .build());
            }
            return edited;
        };
    }
}
