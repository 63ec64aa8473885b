package se.samlad.linkage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.samlad.core.Dimension;
import se.samlad.core.Gender;
import se.samlad.linkage.match.Attribute;
import se.samlad.linkage.match.Kind;
import se.samlad.linkage.match.Records;
import se.samlad.participant.Enrolment;
import se.samlad.participant.Identifying;
import se.samlad.participant.RowKey;

/** The rows of a run that say who somebody is, as records to compare; in memory only (DOMAIN P1). */
final class KnownRecords {

    static final String NUMBER = "personalNumber";
    static final String BIRTH_DATE = "birthDate";
    static final String GIVEN_NAME = "givenName";
    static final String FAMILY_NAME = "familyName";
    static final String GENDER = "gender";
    static final String MUNICIPALITY = "municipality";

    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute(NUMBER, Kind.IDENTIFIER),
            new Attribute(BIRTH_DATE, Kind.DATE).within(NUMBER),
            new Attribute(GIVEN_NAME, Kind.GIVEN_NAME),
            new Attribute(FAMILY_NAME, Kind.FAMILY_NAME),
            new Attribute(GENDER, Kind.CATEGORY).within(NUMBER),
            new Attribute(MUNICIPALITY, Kind.PLACE));

    private static final int HEX_DIGITS = 16;

    private final Records records = new Records(ATTRIBUTES);
    private int[] places = new int[3 * 1024];

    /** Adds an enrolment's row and gives its number; -1 when it says nothing by which people could be told apart. */
    int add(String district, RowKey key, Enrolment enrolment) {
        Identifying who = enrolment.identifying();
        if (who.equals(Identifying.NOTHING)) {
            return -1;
        }
        int row = records.add(district, person(enrolment.personKey()), authority(who), values(enrolment, who));
        if (3 * row == places.length) {
            places = Arrays.copyOf(places, 6 * row);
        }
        places[3 * row] = key.fileNumber();
        places[3 * row + 1] = key.sheetNumber();
        places[3 * row + 2] = key.rowNumber();
        return row;
    }

    private static int authority(Identifying who) {
        return who.number()
                .map(number -> switch (number.sort()) {
                    case MISTYPED -> Records.NOBODY;
                    case PERSONAL -> 1;
                    case COORDINATION -> 2;
                    case INTERIM -> 3;
                })
                .orElse(Records.NOBODY);
    }

    private static List<String> values(Enrolment enrolment, Identifying who) {
        return List.of(
                who.number().map(Identifying.WrittenNumber::digits).orElse(""),
                enrolment.birthDate().map(LocalDate::toString).orElse(""),
                who.givenNames(),
                who.familyName(),
                enrolment.gender() == Gender.UNKNOWN ? "" : enrolment.gender().code(),
                enrolment.municipality().equals(Dimension.UNKNOWN) ? "" : enrolment.municipality());
    }

    /** Half a pseudonym tells a million people apart. */
    static long person(String personKey) {
        return Long.parseUnsignedLong(personKey.substring(0, HEX_DIGITS), HEX_DIGITS);
    }

    Records records() {
        return records;
    }

    RowKey place(int row) {
        return new RowKey(places[3 * row], places[3 * row + 1], places[3 * row + 2]);
    }
}
