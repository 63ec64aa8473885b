package se.samlad.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samlad.claim.Claim;
import se.samlad.core.Message;
import se.samlad.core.Phrase;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** Says what a claim that differs would be worth in its other readings. */
final class SecondReading {

    private static final List<Verdict> AGREES = List.of(Verdict.MATCH, Verdict.MATCH_ROUNDED);

    private static final List<Verdict> DIFFERS = List.of(Verdict.DIFFERS, Verdict.DIFFERS_EXPLAINED);

    private SecondReading() {}

    /**
     * The assessment with a remark on the other readings, if it differs and they can be checked.
     *
     * @param byList checks a claim against the list
     */
    static Assessment remarked(Claim claim, Assessment assessment, Function<Claim, Assessment> byList) {
        if (!DIFFERS.contains(assessment.verdict())) {
            return assessment;
        }
        List<Claim> others = claim.readings().stream().map(claim::readAs).toList();
        Optional<Message> agrees = first(others, AGREES, byList).map(other -> message("V914", claim, other));
        return agrees.or(() -> first(others, DIFFERS, byList).map(other -> message("V915", claim, other)))
                .map(message -> assessment.telling(List.of(message)))
                .orElse(assessment);
    }

    private static Optional<Claim> first(
            List<Claim> others, List<Verdict> verdicts, Function<Claim, Assessment> byList) {
        return others.stream()
                .filter(other -> verdicts.contains(byList.apply(other).verdict()))
                .findFirst();
    }

    private static Message message(String code, Claim claim, Claim other) {
        return Message.of(code, words(claim.selection(), claim.scope()), words(other.selection(), other.scope()));
    }

    /** "kvinnor, Flen, under perioden", as phrases. */
    private static String words(Selection selection, Scope scope) {
        Stream<Phrase> whom = selection.isAll()
                ? Stream.of(Phrase.of("reading.everybody"))
                : selection.values().entrySet().stream().map(value -> Wording.value(value.getKey(), value.getValue()));
        return String.join(
                ", ",
                Stream.concat(whom, Stream.of(Phrase.of("scope." + scope)))
                        .map(Phrase::toString)
                        .toList());
    }
}
