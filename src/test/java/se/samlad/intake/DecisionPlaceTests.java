package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.intake.DecisionLine.Place;

/** Where a row stands, as {@code candidates.csv} writes it. */
class DecisionPlaceTests {

    @ParameterizedTest
    @CsvSource({
        "norra/lista.xlsx!Blad1!7, norra, lista.xlsx, Blad1, 7",
        "norra/a/b!c.xlsx!Blad 1/2!12, norra, a/b!c.xlsx, Blad 1/2, 12",
        "vastra/två  blanka .csv! CSV !1048576, vastra, 'två  blanka .csv', ' CSV ', 1048576"
    })
    void theDistrictEndsAtTheFirstStrokeAndTheSheetBeginsBeforeTheLastMarkButOne(
            String text, String district, String file, String sheet, int row) {
        assertThat(Place.parse(text)).contains(new Place(district, file, sheet, row));
        assertThat(new Place(district, file, sheet, row).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "!",
                "!!",
                "/!!",
                "norra",
                "norra/lista.xlsx",
                "norra/lista.xlsx!7",
                "norra/!Blad1!7",
                "norra/lista.xlsx!!7",
                "/lista.xlsx!Blad1!7",
                "Västra länsdelen/lista.xlsx!Blad1!7",
                "lista.xlsx!Blad1!7",
                "lista.xlsx!Blad1/2!7",
                "norra/lista.xlsx!Blad1!",
                "norra/lista.xlsx!Blad1!0",
                "norra/lista.xlsx!Blad1!07",
                "norra/lista.xlsx!Blad1!B7",
                "norra/lista.xlsx!Blad1!99999999"
            })
    void everythingElseIsNoPlace(String text) {
        assertThat(Place.parse(text)).isEmpty();
    }
}
