package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.testing.ShippedRules;

class ValueVocabularyTests {

    private static final ValueVocabulary WORDS = new ValueVocabulary(
            Map.of("track", Map.of("Coachning", List.of("Coach"))),
            Map.of(
                    "yes", List.of("ja", "x"),
                    "no", List.of("nej"),
                    "protected", List.of("sekretess"),
                    "total", List.of("summa")));

    @Test
    void yesIsToldFromNo() {
        assertThat(WORDS.isYes(" JA ")).isTrue();
        assertThat(WORDS.isYes("nej")).isFalse();
        assertThat(WORDS.isNo("Nej.")).isTrue();
        assertThat(WORDS.isNo("ja")).isFalse();
    }

    @Test
    void onlyTheWholeCellIsAMark() {
        assertThat(WORDS.isProtected("Sekretess!")).isTrue();
        assertThat(WORDS.isProtected("ingen sekretess")).isFalse();
    }

    @Test
    void onlyTheFirstWordMakesATotal() {
        assertThat(WORDS.isTotal("Summa: 12")).isTrue();
        assertThat(WORDS.isTotal("12 summa")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FK, Försäkringskassan",
        "F-kassan, Försäkringskassan",
        "Ek. bistånd, Ekonomiskt bistånd",
        "EB, Ekonomiskt bistånd",
        "försörjningsstöd, Ekonomiskt bistånd",
        "socialtjänsten, Ekonomiskt bistånd",
        "AF, Arbetsförmedlingen",
        "Region, Region Sörmland",
        "KAA, KAA",
        "Egen ansökan, Egen ansökan",
        "ingen huvudman, Övrigt",
        "hemmasittare, Övrigt"
    })
    void shippedReferrersAreKnownInTheirSpellings(String written, String canonical) {
        assertThat(ShippedRules.values().of("referrer").canonical(written)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "484, Eskilstuna",
        "0486, Strängnäs",
        "483, Katrineholm",
        "0482, Flen",
        "428, Vingåker",
        "480, Nyköping",
        "0481, Oxelösund",
        "461, Gnesta",
        "0488, Trosa"
    })
    void shippedMunicipalitiesAreKnownByTheirCodes(String code, String name) {
        assertThat(ShippedRules.values().of("municipality").canonical(code)).contains(name);
    }
}
