package se.samlad.linkage.match;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a record says of somebody: {@code Somebody.named("Anna", "Ek").born("1990-01-01").numbered("QWERTYASDFGH")}.
 * Identifiers are letters here: no personal number is needed to compare them.
 */
record Somebody(String group, long person, int authority, List<String> values) {

    static final String NUMBER = "number";
    static final String BIRTH_DATE = "birthDate";
    static final String GIVEN_NAME = "givenName";
    static final String FAMILY_NAME = "familyName";
    static final String GENDER = "gender";
    static final String PLACE = "place";

    static final int STATE = 1;

    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute(NUMBER, Kind.IDENTIFIER),
            new Attribute(BIRTH_DATE, Kind.DATE).within(NUMBER),
            new Attribute(GIVEN_NAME, Kind.GIVEN_NAME),
            new Attribute(FAMILY_NAME, Kind.FAMILY_NAME),
            new Attribute(GENDER, Kind.CATEGORY).within(NUMBER),
            new Attribute(PLACE, Kind.PLACE));

    private static final AtomicLong PERSONS = new AtomicLong();

    static Somebody named(String given, String family) {
        return new Somebody("here", PERSONS.incrementAndGet(), Records.NOBODY, List.of("", "", given, family, "", ""));
    }

    /** All of them as records, in this order. */
    static Records records(List<Somebody> people) {
        Records records = new Records(ATTRIBUTES);
        people.forEach(each -> records.add(each.group, each.person, each.authority, each.values));
        return records;
    }

    static Records records(Somebody... people) {
        return records(List.of(people));
    }

    /** With a number that is known to be right. */
    Somebody numbered(String number) {
        return numberedBy(STATE, number);
    }

    Somebody mistyped(String number) {
        return numberedBy(Records.NOBODY, number);
    }

    Somebody numberedBy(int vouching, String number) {
        return new Somebody(group, person, vouching, with(0, number));
    }

    Somebody born(String date) {
        return with(1, date, person);
    }

    Somebody woman() {
        return with(4, "K", person);
    }

    Somebody man() {
        return with(4, "M", person);
    }

    Somebody livingIn(String place) {
        return with(5, place, person);
    }

    Somebody in(String otherGroup) {
        return new Somebody(otherGroup, person, authority, values);
    }

    Somebody knownAs(Somebody other) {
        return new Somebody(group, other.person, authority, values);
    }

    /** The same said once more, by somebody who does not know that it is the same. */
    Somebody again() {
        return new Somebody(group, PERSONS.incrementAndGet(), authority, values);
    }

    private Somebody with(int attribute, String value, long who) {
        return new Somebody(group, who, authority, with(attribute, value));
    }

    /** With another given or family name, date or place. */
    List<String> with(int attribute, String value) {
        List<String> changed = new ArrayList<>(values);
        changed.set(attribute, value);
        return List.copyOf(changed);
    }

    String number() {
        return values.get(0);
    }

    String birthDate() {
        return values.get(1);
    }

    String given() {
        return values.get(2);
    }

    String family() {
        return values.get(3);
    }
}
