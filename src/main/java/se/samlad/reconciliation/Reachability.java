package se.samlad.reconciliation;

import java.math.BigDecimal;
import java.util.Optional;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.claim.Unit;
import se.samlad.core.Message;
import se.samlad.core.Swedish;

/** Tells that no whole number of people gives a stated percentage (DOMAIN §7). */
final class Reachability {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Reachability() {}

    /**
     * Which percentages there can be instead, of the whole that the report states or else of the one that is counted;
     * empty when some count gives the stated one.
     */
    static Optional<Message> unreachable(Claim claim, int countedWhole) {
        int whole = claim.basis()
                .map(Basis::whole)
                .map(stated -> stated.orElse(countedWhole))
                .orElse(countedWhole);
        if (claim.unit() != Unit.PERCENT || whole <= 0) {
            return Optional.empty();
        }
        Interval interval = Interval.of(claim);
        int below = partAtMost(claim.value(), whole);
        boolean reached = interval.contains(percent(below, whole)) || interval.contains(percent(below + 1, whole));
        return reached ? Optional.empty() : Optional.of(message(claim, below, whole));
    }

    private static int partAtMost(BigDecimal percent, int whole) {
        return percent.multiply(BigDecimal.valueOf(whole))
                .divideToIntegralValue(HUNDRED)
                .min(BigDecimal.valueOf(whole))
                .max(BigDecimal.ZERO)
                .intValue();
    }

    private static BigDecimal percent(int part, int whole) {
        return part > whole ? BigDecimal.valueOf(-1) : new CountedShare(part, whole).percent();
    }

    private static Message message(Claim claim, int below, int whole) {
        return below >= whole
                ? Message.of("V902", claim.text(), Swedish.count(whole), possible(claim, whole, whole))
                : Message.of(
                        "V901",
                        claim.text(),
                        Swedish.count(whole),
                        possible(claim, below, whole),
                        possible(claim, below + 1, whole));
    }

    private static String possible(Claim claim, int part, int whole) {
        return Swedish.percent(new CountedShare(part, whole).percent(), claim.decimals()) + " (" + Swedish.count(part)
                + ")";
    }
}
