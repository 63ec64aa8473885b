package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.core.Message;
import se.samlad.intake.DecisionLine.Place;
import se.samlad.intake.DecisionLine.Verdict;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.TestNumbers;
import se.samlad.testing.Workbooks;

/** Reviewers' decisions on pairs of rows that may be about one person (DOMAIN I5). */
class DecisionReaderTests {

    private static final String HEADER = "left;right;score;reasons;decision;who;when;why\n";
    private static final String FIRST = "norra/Lista Ö.xlsx!Blad1!7";
    private static final String SECOND = "vastra/lista.csv!CSV!12";
    private static final String PAIR = FIRST + ";" + SECOND + ";90;birthDate gender name;";
    private static final DecisionLine DECISION = new DecisionLine(
            2,
            new Place("norra", "Lista Ö.xlsx", "Blad1", 7),
            new Place("vastra", "lista.csv", "CSV", 12),
            Verdict.SAME,
            "Åsa Öberg",
            LocalDate.of(2026, 1, 15),
            "Prövat mot akten");

    @TempDir
    private static Path folder = Path.of("");

    private static Decisions read(byte[] bytes) throws IOException, RefusedFileException {
        Path file = Files.write(Files.createTempFile(folder, "beslut", ".csv"), bytes);
        return DecisionReader.read(SourceFiles.of(file, "beslut.csv"), Set.of("20251231-1530 lista.xlsx"));
    }

    private static Decisions read(String text) throws IOException, RefusedFileException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file with a header and one pair with what stands after its reasons. */
    private static Decisions decided(String rest) throws IOException, RefusedFileException {
        return read(HEADER + PAIR + rest + "\n");
    }

    private static final String WHOLE = HEADER + PAIR + "samma;Åsa Öberg;2026-01-15;Prövat mot akten\n";

    @Test
    void aDecisionHasItsTwoPlacesAndWhoWhenAndWhy() throws IOException, RefusedFileException {
        Decisions decisions = read(WHOLE);

        assertThat(decisions.lines()).containsExactly(DECISION);
        assertThat(decisions.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16"})
    void itIsReadInTheEncodingItWasSavedIn(Charset charset) throws IOException, RefusedFileException {
        assertThat(read(WHOLE.getBytes(charset)).lines()).containsExactly(DECISION);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() throws IOException, RefusedFileException {
        assertThat(read("\uFEFF" + WHOLE).lines()).containsExactly(DECISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t"})
    void otherSeparatorsDoAsWell(String separator) throws IOException, RefusedFileException {
        assertThat(read(WHOLE.replace(";", separator)).lines()).containsExactly(DECISION);
    }

    @Test
    void aWorkbookIsReadWhateverItIsCalled() throws IOException, RefusedFileException {
        Path file = Workbooks.write(folder.resolve("bok.csv"), workbook -> {
            var sheet = workbook.createSheet("Beslut");
            Workbooks.row(sheet, 1, "left", "right", "decision", "who", "when", "why");
            Workbooks.row(sheet, 2, FIRST, SECOND, "samma", "Åsa Öberg", LocalDate.of(2026, 1, 15), "Prövat mot akten");
        });

        assertThat(DecisionReader.read(SourceFiles.of(file), Set.of()).lines()).containsExactly(DECISION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rad 1;RAD2;;;Beslut;Vem;När;Varför",
                "VÄNSTER;höger;;;beslut;Beslutad av;Datum;Motivering",
                "Left ; Right;;;DECISION;who;when;why"
            })
    void headersAreKnownInAnySpelling(String header) throws IOException, RefusedFileException {
        assertThat(read(WHOLE.replace(HEADER.strip(), header)).lines()).containsExactly(DECISION);
    }

    @Test
    void aTitleMayStandAboveTheHeader() throws IOException, RefusedFileException {
        assertThat(read("Beslut våren 2026;;;;;;;\n" + WHOLE).lines())
                .extracting(DecisionLine::line)
                .containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource({
        "samma, SAME",
        "Same, SAME",
        "OLIKA, DIFFERENT",
        "different, DIFFERENT",
        "osäker, UNSURE",
        "Osaker, UNSURE",
        "unsure, UNSURE",
        "ångra, UNDO",
        "ANGRA, UNDO",
        "undo, UNDO"
    })
    void decisionsAreKnownInAnySpelling(String written, Verdict verdict) throws IOException, RefusedFileException {
        assertThat(decided(written + ";Kim;2026-01-15;Akten").lines())
                .extracting(DecisionLine::verdict)
                .containsExactly(verdict);
    }

    @Test
    void aPairWithoutADecisionIsPassedOver() throws IOException, RefusedFileException {
        Decisions decisions = read(HEADER + PAIR + ";;;\n" + PAIR + " \u00A0;Kim;;\nnågot;helt;annat;;;;;\n");

        assertThat(decisions.lines()).isEmpty();
        assertThat(decisions.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"osäker", "ångra"})
    void uncertaintyNeedsNoReason(String decision) throws IOException, RefusedFileException {
        Decisions decisions = decided(decision + ";Kim;20260115;");

        assertThat(decisions.lines()).extracting(DecisionLine::reason).containsExactly("");
        assertThat(decisions.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kanske;Kim;2026-01-15;Akten | D101",
                "samma;;2026-01-15;Akten | D104",
                "samma;Kim;;Akten | D105",
                "samma;Kim;15/1 2026;Akten | D106",
                "samma;Kim;2026-02-30;Akten | D106",
                "samma;Kim;2026-0115;Akten | D106",
                "samma;Kim;0026-01-15;Akten | D106",
                "samma;Kim;2026-01-15; | D107",
                "olika;Kim;2026-01-15; | D107"
            })
    void aDecisionThatLacksSomethingIsNotUsed(String rest, String code) throws IOException, RefusedFileException {
        Decisions decisions = decided(rest);

        assertThat(decisions.lines()).isEmpty();
        assertThat(decisions.problems()).containsExactly(DecisionProblem.error(2, code));
    }

    @Test
    void everythingThatIsWrongWithALineIsTold() throws IOException, RefusedFileException {
        assertThat(read(HEADER + "någon;någon annan;;;samma;;;\n").problems())
                .containsExactly(
                        DecisionProblem.error(2, "D102", "left"),
                        DecisionProblem.error(2, "D102", "right"),
                        DecisionProblem.error(2, "D104"),
                        DecisionProblem.error(2, "D105"),
                        DecisionProblem.error(2, "D107"));
    }

    @Test
    void aRowIsNoPairWithItself() throws IOException, RefusedFileException {
        assertThat(read(HEADER + FIRST + ";" + FIRST + ";;;samma;Kim;2026-01-15;Akten\n")
                        .problems())
                .containsExactly(DecisionProblem.error(2, "D103"));
    }

    @Test
    void ofTwoDecisionsOnAPairTheLaterDayCounts() throws IOException, RefusedFileException {
        Decisions decisions = read(HEADER + PAIR + "samma;Kim;2026-01-16;Akten\n" + SECOND + ";" + FIRST
                + ";;;olika;Kim;2026-01-15;Akten\n");

        assertThat(decisions.lines()).extracting(DecisionLine::verdict).containsExactly(Verdict.SAME);
        assertThat(decisions.problems()).containsExactly(DecisionProblem.notice(3, "D108", "2"));
    }

    @Test
    void ofTwoDecisionsOnOneDayTheLowerLineCounts() throws IOException, RefusedFileException {
        Decisions decisions = read(HEADER + PAIR + "samma;Kim;2026-01-15;Akten\n" + PAIR + "ångra;Kim;2026-01-15;\n");

        assertThat(decisions.lines()).extracting(DecisionLine::verdict).containsExactly(Verdict.UNDO);
        assertThat(decisions.problems()).containsExactly(DecisionProblem.notice(2, "D108", "3"));
    }

    @Test
    void theSameDecisionTwiceIsNothingToTell() throws IOException, RefusedFileException {
        Decisions decisions =
                read(HEADER + PAIR + "samma;Kim;2026-01-15;Akten\n" + PAIR + "samma;Kim;2026-01-16;Igen\n");

        assertThat(decisions.lines()).extracting(DecisionLine::reason).containsExactly("Igen");
        assertThat(decisions.problems()).isEmpty();
    }

    @Test
    void aPersonalNumberIsMaskedAndTold() throws IOException, RefusedFileException {
        Decisions decisions = decided("samma;Kim;2026-01-15;Båda är " + TestNumbers.WOMAN_BORN_1985);

        assertThat(decisions.lines()).extracting(DecisionLine::reason).containsExactly("Båda är ••••••••••••");
        assertThat(decisions.problems()).containsExactly(DecisionProblem.notice(2, "D109", "why"));
    }

    @Test
    void aReasonOfManyWordsIsCutAndTold() throws IOException, RefusedFileException {
        Decisions decisions = decided("samma;Kim;2026-01-15;" + "x".repeat(1001));

        assertThat(decisions.lines()).extracting(line -> line.reason().length()).containsExactly(1000);
        assertThat(decisions.problems()).containsExactly(DecisionProblem.notice(2, "D110", "why", "1000"));
    }

    @Test
    void aPlaceThatLooksLikeAPersonalNumberIsNone() throws IOException, RefusedFileException {
        assertThat(read(HEADER + "norra/" + TestNumbers.WOMAN_BORN_1985 + "!Blad1!7;" + SECOND
                                + ";;;samma;Kim;2026-01-15;Akten\n")
                        .problems())
                .containsExactly(DecisionProblem.error(2, "D102", "left"));
    }

    @Test
    void aFileThatHasComeInMayBeCalledADateAndATime() throws IOException, RefusedFileException {
        assertThat(read(HEADER + "norra/20251231-1530 lista.xlsx!Blad1!7;" + SECOND + ";;;samma;Kim;2026-01-15;Akten\n")
                        .lines())
                .extracting(line -> line.left().file())
                .containsExactly("20251231-1530 lista.xlsx");
    }

    @Test
    void aFileWithoutTheColumnsIsRefused() {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> read("left;right;score;reasons\n" + PAIR + "\n"))
                .extracting(RefusedFileException::reason)
                .isEqualTo(Message.of("D001", "beslut.csv", "decision, who, when, why"));
    }

    @Test
    void whatSomebodyWroteIsNotShownByChance() {
        assertThat(DECISION.toString()).isEqualTo("DecisionLine[2, SAME]");
    }
}
