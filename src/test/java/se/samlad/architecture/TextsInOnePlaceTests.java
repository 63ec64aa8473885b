package se.samlad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samlad.core.Texts;
import se.samlad.participant.Fate;
import se.samlad.reconciliation.Verdict;

/** All texts that people read live in {@code messages.properties}. */
class TextsInOnePlaceTests {

    private static final Path SOURCES = Path.of("src", "main", "java", "se", "samlad");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern CODE = Pattern.compile("[CDEILPRV][0-9]{3}");
    private static final Pattern TEXT_KEY =
            Pattern.compile("(?:Texts\\.get|Phrase\\.of|Phrase\\.text)\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");

    /** Words of the domain in the rooms that read Swedish are data; what is shown to people is not. */
    private static final List<String> SHOWN =
            List.of("cli", "run", "schedule", "notification", "publication", "reconciliation", "step");

    @Test
    void noSwedishSentenceIsWrittenInTheCode() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String room : SHOWN) {
            for (Path source : sources(SOURCES.resolve(room))) {
                literals(source)
                        .filter(text -> text.matches(".*[åäöÅÄÖ].*") && text.contains(" "))
                        .forEach(text -> found.add(source.getFileName() + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyCodeInTheSourcesHasItsText() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path source : sources(SOURCES)) {
            literals(source).filter(text -> CODE.matcher(text).matches()).forEach(codes::add);
        }
        assertThat(codes)
                .hasSizeGreaterThan(50)
                .allSatisfy(code -> assertThat(Texts.has(code)).as(code).isTrue());
    }

    @Test
    void everyKeyInTheSourcesHasItsText() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path source : sources(SOURCES)) {
            TEXT_KEY.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
        }
        assertThat(keys).hasSizeGreaterThan(30).allSatisfy(key -> assertThat(Texts.has(key) || key.endsWith("."))
                .as(key)
                .isTrue());
    }

    @Test
    void everyVerdictAndEveryFateHasItsSwedishName() {
        Set<String> keys = Stream.concat(
                        Stream.of(Verdict.values()).map(verdict -> "verdict." + verdict),
                        Stream.of(Fate.values()).map(fate -> "fate." + fate))
                .collect(Collectors.toSet());
        assertThat(keys).allSatisfy(key -> assertThat(Texts.has(key)).as(key).isTrue());
    }

    private static Stream<String> literals(Path source) throws IOException {
        return LITERAL.matcher(Files.readString(source)).results().map((MatchResult found) -> found.group(1));
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
