package se.samlad.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dashes at a line's end belong to their words. */
class HyphenationTests {

    @ParameterizedTest
    @CsvSource({
        "deltagar-, information om, deltagarinformation om",
        "deltagar\u00AD, information, deltagarinformation",
        "vård-, och omsorg, vård- och omsorg",
        "NPF-, diagnoser, NPF-diagnoser",
        "e-, posten, e-posten",
        "Flen-, Katrineholm, Flen-Katrineholm",
        "2025-, 12-31, 2025-12-31",
        "2024–, 2025, 2024–2025",
        "påbörja/, återgå, påbörja/återgå",
        "kvinnor /, män, kvinnor / män",
        "en paus –, sedan, en paus – sedan",
        "en rad, till, en rad till"
    })
    void twoLinesMakeOneText(String line, String next, String text) {
        assertThat(new Hyphenation().join(line, next)).isEqualTo(text);
    }

    @Test
    void aWordThatIsWrittenWithADashElsewhereKeepsIt() {
        Hyphenation hyphenation = new Hyphenation();
        hyphenation.learn("Utvecklings-samtalet hölls.");

        assertThat(hyphenation.join("nästa utvecklings-", "samtalet")).isEqualTo("nästa utvecklings-samtalet");
    }
}
