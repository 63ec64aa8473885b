package se.samlad.reconciliation;

import java.util.List;
import java.util.Optional;
import se.samlad.core.Message;

/**
 * What came of one claim.
 *
 * @param counted what the list counts, in the claim's unit, with a phrase where it takes words; empty when it cannot be
 *     counted
 * @param reasoning what stands behind it
 */
record Assessment(Verdict verdict, Optional<String> counted, Message message, Reasoning reasoning) {

    Assessment(Verdict verdict, Optional<String> counted, Message message) {
        this(verdict, counted, message, Reasoning.NONE);
    }

    static Assessment of(Verdict verdict, String counted, Message message) {
        return new Assessment(verdict, Optional.of(counted), message);
    }

    static Assessment notVerifiable(String code, Object... arguments) {
        return new Assessment(Verdict.NOT_VERIFIABLE, Optional.empty(), Message.of(code, arguments));
    }

    /** The same with more to tell. */
    Assessment telling(List<Message> remarks) {
        return new Assessment(verdict, counted, message, reasoning.telling(remarks));
    }

    Assessment suggesting(Optional<String> wording) {
        return new Assessment(verdict, counted, message, reasoning.suggesting(wording));
    }
}
