package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTests {

    @Test
    void aMessageIsFilledInAndEndsWithItsCode() {
        assertThat(Texts.get(Message.of("R501", "rad 17")))
                .isEqualTo("rad 17: startdatum saknas; deltagaren räknas sedan start. Fyll i. [R501]");
    }

    @Test
    void anArgumentThatIsATextsKeyIsLookedUp() {
        assertThat(Texts.get(Message.of("R601", "blad", "field.gender")))
                .isEqualTo("blad: kolumn för kön saknas. De uppgifter som behöver den kan inte prövas. [R601]");
    }

    @Test
    void anArgumentThatOnlyLooksLikeAKeyStaysAsItIs() {
        assertThat(Texts.get(Message.of("I105", "field.nothing"))).startsWith("field.nothing: ");
    }

    @Test
    void placeholdersAreFilledInByNumber() {
        assertThat(Texts.get("place.cell", "lista.xlsx", "Deltagare", 17, "B"))
                .isEqualTo("lista.xlsx, blad ”Deltagare”, rad 17, kolumn B");
    }

    @Test
    void aTextThatIsMissingIsABug() {
        assertThat(Texts.has("no.such.text")).isFalse();
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> Texts.get("no.such.text"));
    }
}
