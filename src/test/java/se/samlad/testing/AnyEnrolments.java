package se.samlad.testing;

import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.RowKey;

/** Any lists: rows of a few people in a few districts on a few days, so that they come back, overlap and repeat. */
public final class AnyEnrolments {

    private static final List<String> DAYS =
            List.of("2024-01-10", "2024-02-10", "2024-03-10", "2024-04-10", "2024-05-10", "2024-06-10");

    private AnyEnrolments() {}

    /** Rows of any number of people, in the order of the files, duplicates among them. */
    public static Arbitrary<List<LinkedEnrolment>> rows() {
        return rowOf(Arbitraries.of("a", "b", "c", "d", "e"))
                .list()
                .ofMaxSize(24)
                .map(AnyEnrolments::numbered);
    }

    /** Rows of one person. */
    public static Arbitrary<List<LinkedEnrolment>> rowsOfOnePerson() {
        return rowOf(Arbitraries.just("a")).list().ofMinSize(1).ofMaxSize(8).map(AnyEnrolments::numbered);
    }

    private static Arbitrary<LinkedEnrolment> rowOf(Arbitrary<String> persons) {
        return Combinators.combine(
                        persons,
                        Arbitraries.of("norra", "vastra", "sodra"),
                        Arbitraries.of("Coachning", "Koordinering"),
                        Arbitraries.of(DAYS).optional(0.9),
                        Arbitraries.of(DAYS).optional(0.7),
                        Arbitraries.of(true, false))
                .as((person, district, track, from, until, closed) -> {
                    EnrolmentBuilder enrolment =
                            anEnrolment(person).in(district).track(track);
                    from.ifPresent(enrolment::from);
                    until.ifPresent(enrolment::until);
                    return (closed ? enrolment.closedWithoutDate() : enrolment).build();
                });
    }

    /** The same rows in other places, of other files and in another order. */
    public static List<LinkedEnrolment> shuffled(List<LinkedEnrolment> rows, Random random) {
        List<LinkedEnrolment> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return numbered(shuffled);
    }

    private static List<LinkedEnrolment> numbered(List<LinkedEnrolment> rows) {
        List<LinkedEnrolment> numbered = new ArrayList<>();
        for (LinkedEnrolment row : rows) {
            numbered.add(at(new RowKey(1 + numbered.size() % 3, 1, 2 + numbered.size()), row));
        }
        return numbered;
    }

    /** The same row in another place. */
    public static LinkedEnrolment at(RowKey key, LinkedEnrolment row) {
        return new LinkedEnrolment(
                key,
                row.district(),
                row.sheet(),
                row.personKey(),
                row.birthDate(),
                row.gender(),
                row.municipality(),
                row.referrer(),
                row.track(),
                row.enrolmentDate(),
                row.dischargeDate(),
                row.dischargeReason(),
                row.closedWithoutDate());
    }
}
