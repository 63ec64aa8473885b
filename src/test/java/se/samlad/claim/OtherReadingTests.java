package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.core.Dimension;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.testing.ClaimReading;

/** When two readings of a clause remain both are kept, the likelier first. */
class OtherReadingTests {

    private static final Selection MEN = Selection.of(Dimension.GENDER, "M");

    @Test
    void whatIsSaidAtTheEndOfAListMayBeSaidOfTheLastOnly() {
        assertThat(readings("12 av männen och 9 av kvinnorna är under 30 år."))
                .containsExactly(List.of(new OtherReading(MEN, Scope.SINCE_START, Optional.empty())), List.of());
    }

    @Test
    void aPredicateSharedByFractionsMayBelongToTheLastOnly() {
        assertThat(readings("En tredjedel av männen och hälften av kvinnorna är över 50 år."))
                .containsExactly(
                        List.of(new OtherReading(MEN, Scope.SINCE_START, Optional.of(Selection.ALL))), List.of());
    }

    @Test
    void aTimeNamedElsewhereInTheSentenceMayNotHoldForTheFigure() {
        assertThat(readings("Under hösten har 12 män och 9 kvinnor avslutats."))
                .allSatisfy(others ->
                        assertThat(others).extracting(OtherReading::scope).contains(Scope.SINCE_START));
    }

    @Test
    void aPlainSentenceHasOneReading() {
        assertThat(readings("Sedan start har 40 deltagare skrivits in.", "Flen: 12 kvinnor"))
                .containsExactly(List.of(), List.of());
    }

    @Test
    void partsMayBeCountedByThemselves() {
        assertThat(readings("I Flen finns 45 deltagare, 20 män och 25 kvinnor.").get(1))
                .containsExactly(new OtherReading(MEN, Scope.SINCE_START, Optional.empty()));
    }

    private static List<List<OtherReading>> readings(String... lines) {
        return ClaimReading.of(lines).claims().stream().map(Claim::readings).toList();
    }
}
