package se.samlad.reconciliation;

import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.samlad.core.Gender;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.testing.EnrolmentBuilder;

/** Somebody of a generated district, with one row. */
record PlantedPerson(
        int row,
        String key,
        Gender gender,
        String municipality,
        String referrer,
        Optional<String> birth,
        String from,
        Optional<String> until) {

    private static final List<String> MUNICIPALITIES =
            List.of("Katrineholm", "Katrineholm", "Katrineholm", "Flen", "Vingåker");
    private static final List<String> REFERRERS =
            List.of("Försäkringskassan", "Försäkringskassan", "Ekonomiskt bistånd", "Arbetsförmedlingen");

    /** So many people, from row 2 on. */
    static List<PlantedPerson> district(int people, Random random) {
        List<PlantedPerson> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(any(i + 2, random));
        }
        return all;
    }

    static PlantedPerson any(int row, Random random) {
        int begin = random.nextInt(24);
        int end = begin + 1 + random.nextInt(30);
        return new PlantedPerson(
                row,
                "p" + row,
                random.nextInt(100) < 56 ? Gender.WOMAN : Gender.MAN,
                MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size())),
                REFERRERS.get(random.nextInt(REFERRERS.size())),
                Optional.of(day(1960 + random.nextInt(46), random.nextInt(12), random)),
                day(2023 + (9 + begin) / 12, (9 + begin) % 12, random),
                9 + end < 36 ? Optional.of(day(2023 + (9 + end) / 12, (9 + end) % 12, random)) : Optional.empty());
    }

    private static String day(int year, int month, Random random) {
        return String.format(java.util.Locale.ROOT, "%d-%02d-%02d", year, month + 1, 1 + random.nextInt(28));
    }

    PlantedPerson in(int otherRow) {
        return new PlantedPerson(otherRow, "p" + otherRow, gender, municipality, referrer, birth, from, until);
    }

    PlantedPerson living(String other) {
        return new PlantedPerson(row, key, gender, other, referrer, birth, from, until);
    }

    PlantedPerson sentBy(String other) {
        return new PlantedPerson(row, key, gender, municipality, other, birth, from, until);
    }

    PlantedPerson being(Gender other) {
        return new PlantedPerson(row, key, other, municipality, referrer, birth, from, until);
    }

    PlantedPerson born(Optional<String> other) {
        return new PlantedPerson(row, key, gender, municipality, referrer, other, from, until);
    }

    PlantedPerson during(String begin, Optional<String> end) {
        return new PlantedPerson(row, key, gender, municipality, referrer, birth, begin, end);
    }

    LinkedEnrolment enrolment() {
        EnrolmentBuilder enrolment = anEnrolment(key)
                .inRow(row)
                .gender(gender)
                .livingIn(municipality)
                .sentBy(referrer)
                .track("Coachning")
                .from(from)
                .because(until.isPresent() ? "Arbete" : "");
        birth.ifPresent(enrolment::born);
        until.ifPresent(enrolment::until);
        return enrolment.build();
    }
}
