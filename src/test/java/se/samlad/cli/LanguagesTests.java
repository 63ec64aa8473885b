package se.samlad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samlad.reconciliation.Verdict;

/**
 * What is said at the terminal is said in both languages, what is found too; every code has its place in the
 * runbook.
 */
class LanguagesTests {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern CODE = Pattern.compile("E[0-9]{3}");
    private static final Pattern FOUND = Pattern.compile("[CDILPRV][0-9]{3}");
    private static final Set<String> VERDICTS =
            Stream.of(Verdict.values()).map(Verdict::name).collect(Collectors.toSet());
    private static final Pattern SECTION = Pattern.compile("(?m)^### ([A-Z_]+(?:[0-9]{3})?) – ");
    private static final Pattern QUOTED = Pattern.compile("\\[(E[0-9]{3})\\]");

    private static final List<String> AT_THE_TERMINAL = List.of(
            "cli.",
            "check.",
            "verify.",
            "purge.",
            "preview.",
            "job-step.",
            "step.",
            "step-state.",
            "progress.",
            "ended.",
            "overview.",
            "attempt.",
            "history.",
            "due.",
            "serve.",
            "schedule.",
            "findings.title",
            "log.",
            "config.",
            "severity.ERROR",
            "severity.QUERY",
            "severity.NOTICE",
            "usage.",
            "mixin",
            "samlad.");

    /** What fills in what is found: these and all that begin with them. */
    private static final List<String> PHRASES = List.of(
            "approval.",
            "cause.",
            "counted.",
            "counted-as.",
            "cumulative.",
            "definition.",
            "dimension.",
            "explanation.",
            "field.",
            "gender.",
            "pair.birthDate.",
            "pair.crossed",
            "pair.familyName.",
            "pair.gender.",
            "pair.givenName.",
            "pair.guard.",
            "pair.municipality.",
            "pair.nothing",
            "pair.personalNumber.",
            "pair.sentence",
            "place.",
            "reading.",
            "scope.",
            "value.");

    private static final Set<String> ONLY_PUBLISHED = Set.of("definition.standard");

    private static final Pattern PHRASE = Pattern.compile("Phrase\\.(?:of|text)\\((?:[^\"(]*\\?)?\\s*\"([^\"]+)\"");

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve(file))) {
            texts.load(in);
        }
        return texts;
    }

    private static boolean isAtTheTerminal(String key) {
        boolean isCode = CODE.matcher(key).matches() || FOUND.matcher(key).matches() || VERDICTS.contains(key);
        boolean isPhrase = PHRASES.stream().anyMatch(key::startsWith) && !ONLY_PUBLISHED.contains(key);
        return isCode || isPhrase || AT_THE_TERMINAL.stream().anyMatch(key::startsWith);
    }

    @Test
    void everyTextOfTheTerminalIsThereInBothLanguages() throws IOException {
        Set<String> swedish = texts("messages.properties").stringPropertyNames().stream()
                .filter(LanguagesTests::isAtTheTerminal)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(texts("messages_en.properties").stringPropertyNames()))
                .isEqualTo(swedish);
    }

    @Test
    void everyPhraseOfTheSourcesIsThereInBothLanguages() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path source : sources()) {
            PHRASE.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
        }
        Set<String> english = texts("messages_en.properties").stringPropertyNames();
        assertThat(keys).hasSizeGreaterThan(30).allSatisfy(key -> assertThat(english)
                .as(key)
                .anyMatch(known -> key.endsWith(".") ? known.startsWith(key) : known.equals(key)));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> tree = Files.walk(Path.of("src", "main", "java"))) {
            return tree.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void swedishStandsWithinQuotationMarksInEnglish() throws IOException {
        texts("messages_en.properties")
                .forEach((key, text) -> assertThat(String.valueOf(text).replaceAll("\"[^\"]*\"", ""))
                        .as(String.valueOf(key))
                        .doesNotContainPattern("(?i)[åäö]"));
    }

    @Test
    void theSamePlacesAreFilledInInBothLanguages() throws IOException {
        Properties swedish = texts("messages.properties");
        Pattern place = Pattern.compile("\\{[0-9]\\}|\\$\\{[A-Z-]+\\}");
        texts("messages_en.properties").forEach((key, text) -> assertThat(places(place, text))
                .as(String.valueOf(key))
                .isEqualTo(places(place, swedish.get(key))));
    }

    private static Set<String> places(Pattern place, Object text) {
        return place.matcher(String.valueOf(text))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    @Test
    void everyCodeHasItsSectionInTheRunbookAndNoSectionIsOfAnotherCode() throws IOException {
        Properties texts = texts("messages.properties");
        Set<String> codes = new TreeSet<>(VERDICTS);
        texts.forEach((key, text) -> {
            String code = String.valueOf(key);
            if (CODE.matcher(code).matches() || FOUND.matcher(code).matches()) {
                codes.add(code);
            }
            QUOTED.matcher(String.valueOf(text)).results().forEach(found -> codes.add(found.group(1)));
        });
        List<String> sections = SECTION.matcher(runbook())
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
        assertThat(sections).containsExactlyElementsOf(codes);
    }

    /** That of the run itself, then that of files, rows and figures. */
    private static String runbook() throws IOException {
        Path docs = Path.of("docs");
        return Files.readString(docs.resolve("driftshandbok.md")) + Files.readString(docs.resolve("koder.md"));
    }

    /** A mail says again what the terminal said. */
    @Test
    void noCodeStandsForTwoThings() throws IOException {
        Properties texts = texts("messages.properties");
        texts.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("mail."))
                .forEach(key -> QUOTED.matcher(texts.getProperty(key))
                        .results()
                        .forEach(found -> assertThat(texts).as(key).doesNotContainKey(found.group(1))));
    }

    @Test
    void everySectionSaysWhatHappenedWhatItAffectsThreeStepsAndWhomToCall() throws IOException {
        String runbook = runbook();
        for (MatchResult section : SECTION.matcher(runbook).results().toList()) {
            int next = runbook.indexOf("\n##", section.end());
            assertThat(runbook.substring(section.end(), next < 0 ? runbook.length() : next))
                    .as(section.group(1))
                    .containsSubsequence(
                            "**Vad som hänt:** ", "**Påverkar:** ", "\n1. ", "\n2. ", "\n3. ", "**Ring:** ");
        }
    }
}
