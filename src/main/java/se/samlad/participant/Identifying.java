package se.samlad.participant;

import java.util.Optional;

/**
 * What a row says of who somebody is, to tell people apart by. Lives in memory while rows are linked and is kept
 * nowhere (DOMAIN P1). Masked in {@code toString}.
 *
 * @param number empty when the row has none, or none that looks like one
 * @param givenNames empty when the row has none; so for the family name
 */
public record Identifying(Optional<WrittenNumber> number, String givenNames, String familyName) {

    /** Nothing: the person is protected or does not consent (DOMAIN I3, P4). */
    public static final Identifying NOTHING = new Identifying(Optional.empty(), "", "");

    /**
     * A number as it is compared.
     *
     * @param digits twelve characters; the days of a coordination number without their sixty
     * @param sort who vouches for it
     */
    public record WrittenNumber(String digits, Sort sort) {

        @Override
        public String toString() {
            return "WrittenNumber[" + sort + "]";
        }
    }

    /** Sorts of numbers. */
    public enum Sort {
        /** The check digit is wrong: nobody vouches for it. */
        MISTYPED,
        PERSONAL,
        COORDINATION,
        INTERIM
    }

    @Override
    public String toString() {
        return "Identifying";
    }
}
