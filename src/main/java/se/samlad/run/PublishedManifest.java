package se.samlad.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.samlad.publication.PublicationHead;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the manifest of a published version says of its files.
 *
 * @param head what the version rests on, as it is written; every part that is not there is empty
 * @param stated the head's hash, as it is written; empty in versions of before there was a trail
 * @param outputs each file's SHA-256 by its path within the version, with slashes
 */
record PublishedManifest(PublicationHead head, String stated, Map<String, String> outputs) {

    /** The file's name. */
    static final String NAME = "manifest.json";

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Reads it; empty when it is damaged, names a file outside the version, or names no files. */
    static Optional<PublishedManifest> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            return read(json).filter(PublishedManifest::isWhole);
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<PublishedManifest> read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        Map<String, String> words = new HashMap<>();
        Map<String, String> outputs = new TreeMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "period", "version", "rules" -> words.put(name, json.getValueAsString(""));
                case "trail" -> readTrail(json, words);
                case "outputs" -> readOutputs(json, outputs);
                default -> json.skipChildren();
            }
        }
        boolean ended = json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
        return ended
                ? Optional.of(new PublishedManifest(head(words), words.getOrDefault("head", ""), outputs))
                : Optional.empty();
    }

    private static PublicationHead head(Map<String, String> words) {
        String version = words.getOrDefault("version", "");
        return new PublicationHead(
                words.getOrDefault("period", ""),
                version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0,
                words.getOrDefault("inputs", ""),
                words.getOrDefault("rules", ""),
                words.getOrDefault("history", ""),
                words.getOrDefault("before", ""));
    }

    private static void readTrail(JsonParser json, Map<String, String> words) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            words.putIfAbsent(name, json.getValueAsString(""));
            json.skipChildren();
        }
    }

    String period() {
        return head.period();
    }

    int version() {
        return head.version();
    }

    private static void readOutputs(JsonParser json, Map<String, String> outputs) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String path = "";
            String sha256 = "";
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "path" -> path = json.getValueAsString("");
                    case "sha256" -> sha256 = json.getValueAsString("");
                    default -> json.skipChildren();
                }
            }
            outputs.put(path, sha256);
        }
    }

    private boolean isWhole() {
        return !outputs.isEmpty()
                && outputs.entrySet().stream()
                        .allMatch(each -> isInside(each.getKey())
                                && SHA256.matcher(each.getValue()).matches());
    }

    /** A path that leaves the version would make the check read somebody else's files. */
    private static boolean isInside(String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\\') >= 0) {
                return false;
            }
        }
        return true;
    }
}
