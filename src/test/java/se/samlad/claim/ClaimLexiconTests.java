package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.core.Dimension;

class ClaimLexiconTests {

    @Test
    void aStarStandsForAnyEnding() {
        assertThat(lexicon(Map.of()).at("kvinnornas", 0, 0)).contains(new Atom.Term(0, 10, Dimension.GENDER, "K"));
    }

    @Test
    void aWordWithoutAStarStandsForItselfOnly() {
        assertThat(lexicon(Map.of()).at("flensburg", 0, 0)).isEmpty();
    }

    @Test
    void theLongestPhraseWins() {
        assertThat(lexicon(Map.of()).at("till arbete", 0, 0))
                .contains(new Atom.Term(0, 11, Dimension.DISCHARGE_REASON, "Arbete"));
    }

    @Test
    void aMatchIsPlacedInTheReport() {
        assertThat(lexicon(Map.of()).at("i flen", 2, 100))
                .contains(new Atom.Term(102, 106, Dimension.MUNICIPALITY, "Flen"));
    }

    @Test
    void aWordThatNobodyListedIsNotFound() {
        assertThat(lexicon(Map.of()).at("torget", 0, 0)).isEqualTo(Optional.empty());
    }

    @Test
    void aWordEndsBeforeTheFirstSignThatIsNotItsOwn() {
        assertThat(PhraseIndex.endOfWord("läges-rapport, ny", 0)).isEqualTo(13);
    }

    @Test
    void aSignIsAWordOfItsOwn() {
        assertThat(PhraseIndex.endOfWord("(ny)", 0)).isEqualTo(1);
    }

    @Test
    void aFileWithoutASectionIsRefusedByItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClaimLexicon(Map.of()))
                .withMessage("rules/claims.yml has no terms");
    }

    @Test
    void aSectionThatIsNoMapHoldsNothing() {
        assertThat(lexicon(Map.of("scopes", "none")).at("nya", 0, 0)).isEmpty();
    }

    private static ClaimLexicon lexicon(Map<String, ?> other) {
        Map<String, Object> sections = new HashMap<>();
        sections.put(
                "terms",
                Map.of(
                        "gender", Map.of("K", List.of("kvinn*")),
                        "municipality", Map.of("Flen", List.of("flen")),
                        "dischargeReason", Map.of("Arbete", List.of("till arbete"))));
        sections.put("scopes", Map.of());
        sections.put("qualifiers", Map.of());
        sections.put("numberWords", Map.of());
        sections.put("fractions", Map.of());
        sections.put("fillers", List.of("till"));
        sections.putAll(other);
        return new ClaimLexicon(sections);
    }
}
