package se.samlad.testing;

import java.util.List;

/**
 * The only personal numbers that tests may hold: some of Skatteverket's published test numbers (testpersonnummer and
 * testsamordningsnummer), which belong to nobody. Twelve digits each.
 */
public final class TestNumbers {

    public static final String WOMAN_BORN_1959 = "195901232602";
    public static final String WOMAN_BORN_1985 = "198501012382";
    public static final String MAN_BORN_1985 = "198501012390";
    public static final String WOMAN_BORN_1996 = "199601012389";
    public static final String MAN_BORN_1996 = "199601012397";

    /** As a number without its century it has seven digits left. */
    public static final String WOMAN_BORN_2000 = "200001012384";

    /** As a number without its century it has eight digits left. */
    public static final String MAN_BORN_IN_OCTOBER_2000 = "200010012391";

    /** As a number without its century it has nine digits left. */
    public static final String WOMAN_BORN_2005 = "200501012389";

    public static final String MAN_BORN_2005 = "200501012397";

    /** Born on 26 February 1985: the day is written 86. */
    public static final String COORDINATION_MAN_BORN_1985 = "198502862397";

    /** More than a hundred years old: with ten digits a plus stands before the birth number. */
    public static final String COORDINATION_MAN_BORN_1914 = "191401682396";

    /** Those of people between sixteen and a hundred years of age on 1 January 2026. */
    public static final List<String> ALL = List.of(
            WOMAN_BORN_1959,
            WOMAN_BORN_1985,
            MAN_BORN_1985,
            WOMAN_BORN_1996,
            MAN_BORN_1996,
            WOMAN_BORN_2000,
            MAN_BORN_IN_OCTOBER_2000,
            WOMAN_BORN_2005,
            MAN_BORN_2005,
            COORDINATION_MAN_BORN_1985,
            "197501079292",
            "197511199288",
            "199501012380",
            "199512312399",
            "199701012388",
            "199901012386",
            "199912312395",
            "200012312385",
            "200101012391",
            "200112312384",
            "200601012388",
            "200712312396",
            "200801012386",
            "200812312395",
            "199602752389",
            "199903672385",
            "200501702393");

    private TestNumbers() {}

    /** The last ten digits, as lists mostly write them. */
    public static String tenDigits(String twelveDigits) {
        return twelveDigits.substring(2);
    }

    /** The same number with another check digit. */
    public static String withWrongCheckDigit(String twelveDigits) {
        int checkDigit = twelveDigits.charAt(11) - '0';
        return twelveDigits.substring(0, 11) + (checkDigit + 1) % 10;
    }
}
