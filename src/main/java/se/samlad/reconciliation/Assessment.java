package se.samlad.reconciliation;

import java.util.Optional;
import se.samlad.core.Message;

/**
 * What came of one claim.
 *
 * @param counted what the list counts, in the claim's unit, written in Swedish; empty when it cannot be counted
 */
record Assessment(Verdict verdict, Optional<String> counted, Message message) {

    static Assessment of(Verdict verdict, String counted, Message message) {
        return new Assessment(verdict, Optional.of(counted), message);
    }

    static Assessment notVerifiable(String code, Object... arguments) {
        return new Assessment(Verdict.NOT_VERIFIABLE, Optional.empty(), Message.of(code, arguments));
    }
}
