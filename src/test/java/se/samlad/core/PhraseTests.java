package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

/** What is kept as keys is put into the words of whoever reads it. */
class PhraseTests {

    private static final Phrase ROW = Phrase.of("place.row", "lista.xlsx", "Pågående", 7);

    @Test
    void aPhraseIsSaidInTheReadersLanguage() {
        Message message = Message.of("R601", ROW, "field.gender");

        assertThat(Words.SWEDISH.get(message))
                .isEqualTo("lista.xlsx, blad ”Pågående”, rad 7: kolumn för kön saknas. De uppgifter som behöver den kan"
                        + " inte prövas. [R601]");
        assertThat(Words.ENGLISH.get(message))
                .isEqualTo(
                        "lista.xlsx, sheet \"Pågående\", row 7: there is no column for gender. What needs it cannot be"
                                + " checked. [R601]");
    }

    @Test
    void whatFillsAPhraseInMayBeAPhrase() {
        Phrase elsewhere = Phrase.of("place.in-district", ROW, "Norra");

        assertThat(Words.ENGLISH.said("See " + elsewhere + "; " + Phrase.of("cumulative.K") + "."))
                .isEqualTo("See lista.xlsx, sheet \"Pågående\", row 7 (Norra); Women.");
    }

    @Test
    void severalAreJoinedByAnd() {
        Phrase women = Phrase.of("gender.K");

        assertThat(Words.ENGLISH.said(Phrase.and(List.of(women, Phrase.of("gender.M"), "Flen"))))
                .isEqualTo("women and men and Flen");
        assertThat(Words.SWEDISH.said(Phrase.and(List.of(women)))).isEqualTo("kvinnor");
        assertThat(Phrase.and(List.of())).isEmpty();
    }

    @Test
    void swedishWordsThatAnEarlierVersionKeptAreShownAsTheyAre() {
        assertThat(Words.ENGLISH.get(Message.of("R203", "lista.xlsx, blad ”Blad1”, rad 7, kolumn B")))
                .isEqualTo("lista.xlsx, blad ”Blad1”, rad 7, kolumn B: a birth date only, no personal identity number."
                        + " Fill in the whole number if there is one. [R203]");
    }

    @Test
    void figuresAreWrittenAsInWhatIsPublished() {
        assertThat(Words.ENGLISH.get(
                        Message.of("MATCH", "75,61\u00a0% (" + Phrase.of("explanation.of", "31", "41") + ")")))
                .isEqualTo("The list gives 75,61\u00a0% (31 of 41). It agrees. [MATCH]");
    }

    @Test
    void aKeyWithoutATextAndAPlaceWithoutAnArgumentAreShown() {
        assertThat(Words.ENGLISH.said("a" + Phrase.of("no.such.text", 1) + "b")).isEqualTo("ano.such.textb");
        assertThat(Words.ENGLISH.said(Phrase.text("explanation.of", 31))).isEqualTo("31 of {1}");
    }

    @Test
    void aKeyOfTheConfigurationIsNamedToo() {
        Message message = Message.of(
                "E642", "samlad.yml", "stop-within", "config.kind.text", Phrase.of("config.range.number", 1, 9));

        assertThat(Words.ENGLISH.get(message))
                .isEqualTo(
                        "samlad.yml: stop-within is a text but must be a whole number from 1 to 9. Correct it and run"
                                + " again. [E642]");
    }

    @Property
    void whateverStandsInAReportIsSaidWithoutFailing(
            @ForAll @Chars({'\u0002', '\u0003', '\u001f', 'a', '{', '$'}) String text) {
        String said = Words.SWEDISH.said(text);

        assertThat(Words.SWEDISH.said(said)).isEqualTo(said);
    }
}
