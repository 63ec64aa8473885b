package se.samlad.reconciliation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A part of a whole, both counted. */
record CountedShare(int part, int whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    CountedShare {
        if (part < 0 || whole <= 0) {
            throw new IllegalArgumentException("a share is of something");
        }
    }

    BigDecimal percent() {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    boolean isExactly(BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(whole))
                        .compareTo(BigDecimal.valueOf(part).multiply(HUNDRED))
                == 0;
    }

    /** Whether cutting off decimals, not rounding, gives the stated percentage. */
    boolean isTruncatedTo(BigDecimal percent, int decimals) {
        return percent().setScale(decimals, RoundingMode.DOWN).compareTo(percent) == 0;
    }
}
