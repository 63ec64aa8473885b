package se.samlad.audit;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.file.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An entry of the trail: one line of JSON whose keys stand in the order of the components, {@code hash} last.
 *
 * <p>The hash is the SHA-256 of the line's bytes before {@code ,"hash":}; {@code before} is the hash of the entry before, and
 * 64 zeros in the first.
 *
 * @param number counted from 1
 * @param by the name of the operating system's user
 * @param program the program's version
 * @param about hashes, numbers and codes, by English keys; nothing personal
 */
public record Entry(
        long number, String before, Instant at, String by, String program, Deed what, Map<String, String> about) {

    /** What the first entry has before it. */
    static final String NOTHING = "0".repeat(64);

    private static final JsonFactory JSON = new JsonFactory();
    private static final String HASH = ",\"hash\":\"";

    private static final Pattern LINE = Pattern.compile("\\{.*" + HASH + "([0-9a-f]{64})\"\\}", Pattern.DOTALL);

    public Entry {
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }

    /** The hash that the next entry has before it. */
    public String hash() {
        return Sha256.of(hashed());
    }

    /** The line, without its end. */
    String line() {
        String hashed = hashed();
        return hashed + HASH + Sha256.of(hashed) + "\"}";
    }

    /** What the hash is over. */
    private String hashed() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("n", number);
            json.writeStringProperty("before", before);
            json.writeStringProperty("at", at.toString());
            json.writeStringProperty("by", by);
            json.writeStringProperty("program", program);
            json.writeStringProperty("what", what.name());
            json.writeObjectPropertyStart("about");
            about.forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        String whole = text.toString();
        return whole.substring(0, whole.length() - 1);
    }

    /** The hash that a line states of itself, right or wrong; empty when it states none. */
    static Optional<String> statedHash(byte[] line) {
        Matcher stated = LINE.matcher(new String(line, StandardCharsets.UTF_8));
        return stated.matches() ? Optional.of(stated.group(1)) : Optional.empty();
    }

    /** Reads a line without its end; empty when a byte of it is not as it was written. */
    static Optional<Entry> parse(byte[] line) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            Optional<Entry> entry = read(json);
            return entry.filter(each -> Arrays.equals(each.line().getBytes(StandardCharsets.UTF_8), line));
        } catch (JacksonException | DateTimeException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Entry> read(JsonParser json) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> about = new LinkedHashMap<>();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                for (String key = json.nextName(); key != null; key = json.nextName()) {
                    json.nextToken();
                    about.put(key, json.getValueAsString(""));
                }
            } else {
                words.put(name, json.getValueAsString(""));
            }
        }
        return Optional.of(new Entry(
                Long.parseLong(words.getOrDefault("n", "")),
                words.getOrDefault("before", ""),
                Instant.parse(words.getOrDefault("at", "")),
                words.getOrDefault("by", ""),
                words.getOrDefault("program", ""),
                Deed.valueOf(words.getOrDefault("what", "")),
                about));
    }
}
