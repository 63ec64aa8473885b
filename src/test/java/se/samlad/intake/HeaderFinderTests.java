package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.intake.HeaderFinder.Header;
import se.samlad.intake.SourceCell.Kind;
import se.samlad.intake.sheet.RawRow;
import se.samlad.testing.ShippedRules;

class HeaderFinderTests {

    private static final HeaderFinder FINDER = new HeaderFinder(ShippedRules.headers());

    private static RawRow row(int number, Object... values) {
        List<SourceCell> cells = new ArrayList<>();
        for (int column = 0; column < values.length; column++) {
            if (!values[column].equals("")) {
                Kind kind = values[column] instanceof Number ? Kind.NUMBER : Kind.TEXT;
                cells.add(new SourceCell(column, kind, values[column].toString()));
            }
        }
        return new RawRow(number, false, cells);
    }

    private static Header found(RawRow... rows) {
        return FINDER.find(List.of(rows)).orElseThrow();
    }

    @Test
    void theRowThatNamesTheColumnsIsTheHeader() {
        assertThat(found(row(1, "Uppföljning FINSAM"), row(3, "Nr", "Personnr", "Kön", "Rum"), row(4, 1, "", "K")))
                .isEqualTo(new Header(
                        3,
                        3,
                        new ColumnMapping(
                                Map.of(0, Field.RUNNING_NUMBER, 1, Field.PERSONAL_NUMBER, 2, Field.GENDER),
                                Map.of(3, "Rum"))));
    }

    @Test
    void ofSeveralRowsTheOneThatNamesMostFieldsIsTheHeader() {
        assertThat(found(row(1, "Nr", "Kön", "Kommun"), row(2, "Nr", "Kön", "Kommun", "Spår"))
                        .lastRow())
                .isEqualTo(2);
    }

    @Test
    void ofEqualRowsTheFirstIsTheHeader() {
        assertThat(found(row(2, "Nr", "Kön", "Kommun"), row(9, "Nr", "Kön", "Kommun"))
                        .lastRow())
                .isEqualTo(2);
    }

    @Test
    void twoKnownNamesAreNoHeader() {
        assertThat(FINDER.find(List.of(row(1, "Kön", "Kommun", "Rum")))).isEmpty();
    }

    @Test
    void aSheetWithoutRowsHasNoHeader() {
        assertThat(FINDER.find(List.of())).isEmpty();
    }

    @Test
    void aNumberNamesNoColumn() {
        assertThat(FINDER.find(List.of(row(1, 1, 2, 3)))).isEmpty();
    }

    @Test
    void aHeaderOverTwoRowsIsReadWithItsGroups() {
        Header header = found(row(4, "Deltagare", "", "Försörjning", ""), row(5, "Pnr", "Kön", "Före", "Efter"));

        assertThat(header)
                .isEqualTo(new Header(
                        4,
                        5,
                        new ColumnMapping(
                                Map.of(
                                        0, Field.PERSONAL_NUMBER,
                                        1, Field.GENDER,
                                        2, Field.SUPPORT_BEFORE,
                                        3, Field.SUPPORT_AFTER),
                                Map.of())));
    }

    @Test
    void aLineOfInstructionsAboveIsNoRowOfGroups() {
        assertThat(found(row(1, "Länsdel:", "Västra"), row(2, "Pnr", "Kön", "Spår"))
                        .firstRow())
                .isEqualTo(2);
    }

    @Test
    void aRowWithANumberAboveIsNoRowOfGroups() {
        assertThat(found(row(1, "Version", 2), row(2, "Pnr", "Kön", "Spår")).firstRow())
                .isEqualTo(2);
    }

    @Test
    void aRowFurtherAboveIsNoRowOfGroups() {
        assertThat(found(row(1, "Deltagare", "Försörjning"), row(3, "Pnr", "Kön", "Spår"))
                        .firstRow())
                .isEqualTo(3);
    }

    @Test
    void aFieldStandsInOneColumn() {
        assertThat(found(row(1, "Kön", "Juridiskt kön", "Pnr", "Spår")).columns())
                .isEqualTo(new ColumnMapping(
                        Map.of(0, Field.GENDER, 2, Field.PERSONAL_NUMBER, 3, Field.TRACK), Map.of(1, "Juridiskt kön")));
    }

    @Test
    void namesAndCommentsMayStandInSeveralColumns() {
        assertThat(found(row(1, "Förnamn", "Efternamn", "Kommentar", "Övrigt"))
                        .columns()
                        .fields())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(0, Field.NAME, 1, Field.NAME, 2, Field.COMMENT, 3, Field.COMMENT));
    }

    @Test
    void aRowThatNamesTheSameColumnsRepeatsTheHeader() {
        ColumnMapping columns = found(row(1, "Pnr", "Kön", "Spår", "Rum")).columns();

        assertThat(FINDER.repeats(row(40, "Personnummer", "Kön", "Insats", "Rum"), columns))
                .isTrue();
        assertThat(FINDER.repeats(row(41, "Kön", "Personnummer", "Spår"), columns))
                .isFalse();
        assertThat(FINDER.repeats(row(42, 1, "K", "Coachning"), columns)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONNUMMER, PERSONAL_NUMBER",
        "Person nr., PERSONAL_NUMBER",
        "Personnr (ÅÅMMDD-XXXX), PERSONAL_NUMBER",
        "ko\u0308n, GENDER",
        "K/M, GENDER",
        "Aktualiserad av/från, REFERRER",
        "FÃ¶delsedatum, BIRTH_DATE"
    })
    void headersAreKnownInAnySpelling(String written, Field field) {
        assertThat(ShippedRules.headers().field(written)).contains(field);
    }

    @Test
    void aHeaderWithoutLettersIsNotKnown() {
        assertThat(ShippedRules.headers().field(" … ")).isEmpty();
    }

    @Test
    void aFieldThatDoesNotExistIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeaderVocabulary(Map.of("shoeSize", List.of("Skostorlek"))));
    }
}
