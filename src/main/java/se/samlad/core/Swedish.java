package se.samlad.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as Swedish text writes them (DOMAIN §9): decimal comma, no-break space between thousands and before %. */
public final class Swedish {

    private static final String NO_BREAK_SPACE = "\u00A0";

    private Swedish() {}

    /** A count: {@code 1 204} with a no-break space. */
    public static String count(long count) {
        return BigDecimal.valueOf(count).toPlainString().replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", NO_BREAK_SPACE);
    }

    /** A percentage with so many decimals, rounded half up: {@code 75,61 %}. */
    public static String percent(BigDecimal percent, int decimals) {
        return percent.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace('.', ',')
                + NO_BREAK_SPACE
                + "%";
    }
}
