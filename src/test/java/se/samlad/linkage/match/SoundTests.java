package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.core.Spelling;

/** Which names people take for each other when they hear them. */
class SoundTests {

    private static String sound(String name) {
        return Sound.of(Spelling.fold(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Kristina, Christina",
        "Karin, Carin",
        "Karlsson, Carlsson",
        "Lindqvist, Lindkvist",
        "Lindquist, Lindkvist",
        "Erik, Eric",
        "Eriksson, Ericsson",
        "Erik, Erick",
        "Sara, Sarah",
        "Hanna, Hannah",
        "Fredrik, Fredrick",
        "Gustafsson, Gustavsson",
        "Gustafson, Gustavsson",
        "Wikström, Vikström",
        "Filip, Philip",
        "Tomas, Thomas",
        "Elisabet, Elisabeth",
        "Mikael, Michael",
        "Viktor, Victor",
        "Cecilia, Sesilia",
        "Zara, Sara",
        "Maxim, Maksim",
        "Smit, Schmidt",
        "Löfven, Löven",
        "Nyberg, Niberg",
        "Sofie, Sofi",
        "Johansson, Johanson",
        "Åke, Aake",
        "Bergh, Berg"
    })
    void spellingsOfOneNameSoundAlike(String one, String other) {
        assertThat(sound(one)).isEqualTo(sound(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Hassan, Hussein",
        "Anna, Anne",
        "Maria, Marie",
        "Anna, Hanna",
        "Johan, Jan",
        "Karl, Karla",
        "Lind, Lund",
        "Ali, Alia",
        "Mohammed, Mehmet",
        "Berg, Borg"
    })
    void namesOfDifferentPeopleDoNotSoundAlike(String one, String other) {
        assertThat(sound(one)).isNotEqualTo(sound(other));
    }
}
