package se.samlad.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.samlad.core.AgeBand;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Municipality;
import se.samlad.core.Vocabulary;
import se.samlad.intake.ColumnVocabulary;
import se.samlad.intake.Field;
import se.samlad.intake.Limits;
import se.samlad.participant.Eligibility;
import se.samlad.participant.ValueVocabulary;

/** The rules that come with the program, read as the run reads them. */
public final class ShippedRules {

    private static final County COUNTY = readCounty();
    private static final ColumnVocabulary HEADERS = readColumns();
    private static final ValueVocabulary VALUES = readValues();

    private ShippedRules() {}

    /** Sörmland with its three districts. */
    public static County county() {
        return COUNTY;
    }

    /** One of {@code norra}, {@code vastra}, {@code sodra}. */
    public static District district(String id) {
        return COUNTY.district(id).orElseThrow();
    }

    public static ColumnVocabulary headers() {
        return HEADERS;
    }

    public static Limits limits() {
        return Limits.of(sections("limits"));
    }

    public static ValueVocabulary values() {
        return VALUES;
    }

    /** Whom the measure is for. */
    public static Eligibility eligibility() {
        Map<String, Object> measure = sections("measure");
        Map<String, AgeBand> ages = new LinkedHashMap<>();
        strings(measure.get("tracks"))
                .forEach((track, band) ->
                        ages.put(track, AgeBand.parse(String.valueOf(band)).orElseThrow()));
        return new Eligibility(
                LocalDate.parse(String.valueOf(measure.get("firstDay"))),
                ages,
                AgeBand.parse(String.valueOf(measure.get("plausibleAges"))).orElseThrow());
    }

    /** The top level of a rule file. */
    public static Map<String, Object> sections(String name) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in =
                Objects.requireNonNull(ShippedRules.class.getResourceAsStream("/rules/" + name + ".yml"))) {
            return strings(new Yaml(new SafeConstructor(options)).load(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ColumnVocabulary readColumns() {
        Map<Field, Vocabulary> values = new LinkedHashMap<>();
        for (Field field : ColumnVocabulary.KNOWN_BY_WORDS) {
            values.put(field, new Vocabulary(words(sections("values").get(field.key()))));
        }
        return new ColumnVocabulary(words(sections("headers")), values);
    }

    private static ValueVocabulary readValues() {
        Map<String, Map<String, List<String>>> synonyms = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        sections("values").forEach((key, section) -> {
            if (ValueVocabulary.WORD_LISTS.contains(key)) {
                lists.putAll(words(Map.of(key, section)));
            } else {
                synonyms.put(key, words(section));
            }
        });
        return new ValueVocabulary(synonyms, lists);
    }

    private static County readCounty() {
        Map<String, Object> county = sections("county");
        List<District> districts = new ArrayList<>();
        for (Object each : list(county.get("districts"))) {
            Map<String, Object> district = strings(each);
            List<Municipality> municipalities = list(district.get("municipalities")).stream()
                    .map(municipality -> municipality(strings(municipality)))
                    .toList();
            districts.add(new District(
                    String.valueOf(district.get("id")), String.valueOf(district.get("name")), municipalities));
        }
        return new County(districts, String.valueOf(county.get("populationDate")));
    }

    private static Municipality municipality(Map<String, Object> municipality) {
        return new Municipality(
                String.valueOf(municipality.get("name")),
                String.valueOf(municipality.get("code")),
                Integer.parseInt(String.valueOf(municipality.get("population"))));
    }

    private static Map<String, List<String>> words(@Nullable Object section) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        strings(section)
                .forEach((key, value) ->
                        words.put(key, list(value).stream().map(String::valueOf).toList()));
        return words;
    }

    private static Map<String, Object> strings(@Nullable Object section) {
        Map<String, Object> strings = new LinkedHashMap<>();
        if (section instanceof Map<?, ?> map) {
            map.forEach((key, value) -> strings.put(String.valueOf(key), value));
        }
        return strings;
    }

    private static List<?> list(@Nullable Object section) {
        return section instanceof List<?> list ? list : List.of();
    }
}
