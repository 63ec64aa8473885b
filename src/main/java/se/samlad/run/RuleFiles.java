package se.samlad.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.samlad.core.AgeBand;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Municipality;
import se.samlad.core.SmallCounts;
import se.samlad.file.Sha256;
import se.samlad.participant.Eligibility;

/** The rule files: those that come with the program, each replaced by one of the same name in {@code <home>/rules}. */
final class RuleFiles {

    static final List<String> NAMES = List.of("county", "measure", "headers", "values", "claims", "limits");

    /** Raised by hand when the same rule files give other results. */
    private static final String GENERATION = "2";

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Reads them. */
    RuleFiles(Path folder) throws IOException {
        for (String name : NAMES) {
            texts.put(name, text(folder.resolve(name + ".yml"), "/rules/" + name + ".yml"));
        }
    }

    private static String text(Path own, String shipped) throws IOException {
        if (Files.exists(own)) {
            return Files.readString(own);
        }
        try (InputStream in = RuleFiles.class.getResourceAsStream(shipped)) {
            if (in == null) {
                throw new IllegalStateException(shipped);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A hash over all that affects results. */
    String hash() {
        return Sha256.of(GENERATION + "\n" + String.join("\n", texts.values()));
    }

    /** The hash of each file, and of what the program makes of them. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        hashes.put("generation", Sha256.of(GENERATION));
        texts.forEach((name, text) -> hashes.put(name, Sha256.of(text)));
        return hashes;
    }

    /** The top level of a file. */
    Map<String, Object> sections(String name) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return strings(new Yaml(new SafeConstructor(options)).load(texts.get(name)));
    }

    County county() {
        Map<String, Object> county = sections("county");
        List<District> districts = new ArrayList<>();
        for (Object district : list(county.get("districts"))) {
            districts.add(district(strings(district)));
        }
        return new County(districts, String.valueOf(county.get("populationDate")));
    }

    Eligibility eligibility() {
        Map<String, Object> measure = sections("measure");
        Map<String, AgeBand> ages = new LinkedHashMap<>();
        strings(measure.get("tracks")).forEach((track, band) -> ages.put(track, ages(band)));
        return new Eligibility(
                LocalDate.parse(String.valueOf(measure.get("firstDay"))), ages, ages(measure.get("plausibleAges")));
    }

    /** Rules of one's own from before there were any say nothing of it: then the county's usual ones hold. */
    SmallCounts smallCounts() {
        Map<String, Object> measure = sections("measure");
        return new SmallCounts(
                Integer.parseInt(String.valueOf(measure.getOrDefault("smallBelow", 5))),
                Integer.parseInt(String.valueOf(measure.getOrDefault("hiddenSpan", 2))));
    }

    private static AgeBand ages(@org.jspecify.annotations.Nullable Object written) {
        return AgeBand.parse(String.valueOf(written))
                .orElseThrow(() -> new IllegalArgumentException("rules/measure.yml has ages such as 18-29"));
    }

    private static District district(Map<String, Object> district) {
        List<Municipality> municipalities = new ArrayList<>();
        for (Object each : list(district.get("municipalities"))) {
            Map<String, Object> municipality = strings(each);
            municipalities.add(new Municipality(
                    String.valueOf(municipality.get("name")),
                    String.valueOf(municipality.get("code")),
                    Integer.parseInt(String.valueOf(municipality.get("population")))));
        }
        return new District(String.valueOf(district.get("id")), String.valueOf(district.get("name")), municipalities);
    }

    /** The words under each key of a map. */
    static Map<String, List<String>> words(@org.jspecify.annotations.Nullable Object section) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        strings(section)
                .forEach((key, value) ->
                        words.put(key, list(value).stream().map(String::valueOf).toList()));
        return words;
    }

    static Map<String, Object> strings(@org.jspecify.annotations.Nullable Object section) {
        Map<String, Object> strings = new LinkedHashMap<>();
        if (section instanceof Map<?, ?> map) {
            map.forEach((key, value) -> strings.put(String.valueOf(key), value));
        }
        return strings;
    }

    private static List<?> list(@org.jspecify.annotations.Nullable Object section) {
        return section instanceof List<?> list ? list : List.of();
    }
}
