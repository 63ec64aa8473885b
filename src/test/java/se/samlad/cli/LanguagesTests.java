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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said at the terminal is said in both languages; every code of the run has its place in the runbook. */
class LanguagesTests {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern CODE = Pattern.compile("E[0-9]{3}");
    private static final Pattern SECTION = Pattern.compile("(?m)^### (E[0-9]{3}) ");
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

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve(file))) {
            texts.load(in);
        }
        return texts;
    }

    private static boolean isAtTheTerminal(String key) {
        return CODE.matcher(key).matches() || AT_THE_TERMINAL.stream().anyMatch(key::startsWith);
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
    void everyCodeOfTheRunHasItsSectionInTheRunbookAndNoOtherHas() throws IOException {
        Properties texts = texts("messages.properties");
        Set<String> codes = new TreeSet<>();
        texts.forEach((key, text) -> {
            if (CODE.matcher(String.valueOf(key)).matches()) {
                codes.add(String.valueOf(key));
            }
            QUOTED.matcher(String.valueOf(text)).results().forEach(found -> codes.add(found.group(1)));
        });
        String runbook = Files.readString(Path.of("docs", "driftshandbok.md"));
        List<String> sections = SECTION.matcher(runbook)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
        assertThat(sections).containsExactlyElementsOf(codes);
    }

    @Test
    void noCodeStandsForTwoThings() throws IOException {
        Properties texts = texts("messages.properties");
        texts.forEach((key, text) -> QUOTED.matcher(String.valueOf(text))
                .results()
                .forEach(found -> assertThat(texts).as(String.valueOf(key)).doesNotContainKey(found.group(1))));
    }

    @Test
    void everySectionSaysWhatHappenedWhatItAffectsThreeStepsAndWhomToCall() throws IOException {
        String runbook = Files.readString(Path.of("docs", "driftshandbok.md"));
        for (String section : runbook.split("(?m)^### ")) {
            if (CODE.matcher(section.substring(0, 4)).matches()) {
                assertThat(section)
                        .as(section.substring(0, 4))
                        .contains("**Vad som hänt:**", "**Påverkar:**", "\n1. ", "\n2. ", "\n3. ", "**Ring:**");
            }
        }
    }
}
