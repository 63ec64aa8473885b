package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.intake.HeaderFinder.Header;
import se.samlad.intake.SourceCell.Kind;
import se.samlad.intake.sheet.RawRow;
import se.samlad.testing.ShippedRules;
import se.samlad.testing.TestNumbers;

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

    /** Columns in words: {@code 0 Pnr PERSONAL_NUMBER HEADER}. */
    private static List<String> columns(Header header) {
        List<String> columns = new ArrayList<>();
        header.columns()
                .columns()
                .forEach((number, column) -> columns.add(number + " " + column.header() + " "
                        + column.field().map(Field::name).orElse("-") + " " + column.certainty()
                        + (column.hidden() ? " hidden" : "")));
        return columns;
    }

    private static Header found(RawRow... rows) {
        return FINDER.find(List.of(rows), Set.of()).orElseThrow();
    }

    @Test
    void theRowThatNamesTheColumnsIsTheHeader() {
        Header header = found(row(1, "Uppföljning FINSAM"), row(3, "Nr", "Personnr", "Kön", "Rum"), row(4, 1, "", "K"));

        assertThat(header.firstRow()).isEqualTo(3);
        assertThat(header.lastRow()).isEqualTo(3);
        assertThat(columns(header))
                .containsExactly(
                        "0 Nr RUNNING_NUMBER HEADER",
                        "1 Personnr PERSONAL_NUMBER HEADER",
                        "2 Kön GENDER HEADER",
                        "3 Rum - NONE");
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
        assertThat(FINDER.find(List.of(row(1, "Kön", "Kommun", "Rum")), Set.of()))
                .isEmpty();
    }

    @Test
    void aSheetWithoutRowsHasNoHeader() {
        assertThat(FINDER.find(List.of(), Set.of())).isEmpty();
    }

    @Test
    void aNumberNamesNoColumn() {
        assertThat(FINDER.find(List.of(row(1, 1, 2, 3)), Set.of())).isEmpty();
    }

    @Test
    void aHeaderOverTwoRowsIsReadWithItsGroups() {
        Header header = found(row(4, "Deltagare", "", "Försörjning", ""), row(5, "Pnr", "Kön", "Före", "Efter"));

        assertThat(header.firstRow()).isEqualTo(4);
        assertThat(header.lastRow()).isEqualTo(5);
        assertThat(columns(header))
                .containsExactly(
                        "0 Pnr PERSONAL_NUMBER HEADER",
                        "1 Kön GENDER HEADER",
                        "2 Före SUPPORT_BEFORE GROUP",
                        "3 Efter SUPPORT_AFTER GROUP");
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
        assertThat(columns(found(row(1, "Kön", "Juridiskt kön", "Pnr", "Spår"))))
                .containsExactly(
                        "0 Kön GENDER HEADER",
                        "1 Juridiskt kön - NONE",
                        "2 Pnr PERSONAL_NUMBER HEADER",
                        "3 Spår TRACK HEADER");
    }

    @Test
    void namesAndCommentsMayStandInSeveralColumns() {
        assertThat(columns(found(row(1, "Förnamn", "Efternamn", "Kommentar", "Övrigt"))))
                .containsExactly(
                        "0 Förnamn NAME HEADER",
                        "1 Efternamn NAME HEADER",
                        "2 Kommentar COMMENT HEADER",
                        "3 Övrigt COMMENT HEADER");
    }

    @Test
    void aListOfCodesIsNoListOfParticipants() {
        assertThat(FINDER.find(
                        List.of(row(1, "Kön", "Kommun", "Aktualiserande part", "Spår"), row(2, "K", "Flen", "FK")),
                        Set.of()))
                .isEmpty();
    }

    @Test
    void aColumnWithAnUnknownHeaderIsToldByItsCells() {
        assertThat(columns(found(row(1, "Nr", "Namn", "Kön", "Bor i"), row(2, 1, "Ek", "K", "Flen"))))
                .as("one cell tells nothing")
                .contains("3 Bor i - NONE");
        assertThat(columns(found(
                        row(1, "Nr", "Namn", "Spår", "K el M", "Bor i", "Rum"),
                        row(2, 1, "Ek", "", "K", "Flen", "12"),
                        row(3, 2, "Al", "", "M", "K-holm", "12"),
                        row(4, 3, "Ask", "", "K", "Vingåker", "12"))))
                .containsExactly(
                        "0 Nr RUNNING_NUMBER HEADER",
                        "1 Namn NAME HEADER",
                        "2 Spår TRACK HEADER",
                        "3 K el M GENDER CONTENT",
                        "4 Bor i MUNICIPALITY CONTENT",
                        "5 Rum - NONE");
    }

    @Test
    void aListWithoutHeaderIsToldByItsCells() {
        Header header = found(
                row(1, "Västra"),
                row(2, TestNumbers.WOMAN_BORN_1996, "K", "Flen", "2024-03-01"),
                row(3, TestNumbers.MAN_BORN_1996, "M", "Flen", "2024-04-01"),
                row(4, TestNumbers.WOMAN_BORN_2000, "K", "Vingåker", "2025-03-01"));

        assertThat(header.firstRow()).isEqualTo(2);
        assertThat(header.lastRow()).isEqualTo(1);
        assertThat(columns(header))
                .containsExactly(
                        "0  PERSONAL_NUMBER CONTENT",
                        "1  GENDER CONTENT",
                        "2  MUNICIPALITY CONTENT",
                        "3  ENROLMENT_DATE CONTENT");
    }

    @Test
    void aHiddenColumnIsReadAndSaidToBeHidden() {
        Header header =
                FINDER.find(List.of(row(1, "Nr", "Pnr", "Kön")), Set.of(1)).orElseThrow();

        assertThat(columns(header))
                .containsExactly(
                        "0 Nr RUNNING_NUMBER HEADER", "1 Pnr PERSONAL_NUMBER HEADER hidden", "2 Kön GENDER HEADER");
    }

    @Test
    void aRowThatNamesColumnsIsAHeaderFurtherDownToo() {
        assertThat(FINDER.isHeader(row(40, "Personnummer", "Kön", "Insats", "Rum")))
                .isTrue();
        assertThat(FINDER.isHeader(row(41, "Kön", "Ek", "Flen"))).isFalse();
        assertThat(FINDER.isHeader(row(42, 1, "K", "Coachning"))).isFalse();
        assertThat(FINDER.isHeader(row(43, "Kön", "Spår", "Kommun", "a", "b", "c", "d")))
                .isFalse();
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
                .isThrownBy(() -> new ColumnVocabulary(Map.of("shoeSize", List.of("Skostorlek")), Map.of()));
    }
}
